import { type Variant, variants } from '../../lib/value-proposition/draft.ts';
import { z } from '../../lib/zod.ts';

/** Where a person is in the tool. */
export interface Settings {
	/** The open move, 1 to 6; 0 when all are closed. */
	move: number;
	variant: Variant;
	/** True while the form about who speaks to whom is open. */
	setup: boolean;
}

export const settings: z.ZodMiniType<Settings> = z.strictObject({
	move: z.int().check(z.gte(0), z.lte(6)),
	variant: z.enum(variants),
	setup: z.boolean(),
});

export const defaultSettings: Settings = { move: 1, variant: 'script', setup: true };
