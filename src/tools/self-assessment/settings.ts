import type { ChosenPass } from '../../lib/assessment/passes.ts';
import { z } from '../../lib/zod.ts';

/** Where a person is in the tool. Kept between visits, never part of undo. */
export interface Settings {
	panel: 'answer' | 'results' | 'team' | 'over-time';
	/** The section being answered; null is the first. */
	section: string | null;
	/** The section the team is agreeing on; null is the one to talk about first. */
	discussing: string | null;
	/** The pass a person chose to work on; null is the latest. */
	chosen: ChosenPass | null;
}

const sectionId = z.nullable(z.string().check(z.maxLength(100)));

export const settings: z.ZodMiniType<Settings> = z.strictObject({
	panel: z.enum(['answer', 'results', 'team', 'over-time']),
	section: sectionId,
	discussing: sectionId,
	chosen: z.nullable(z.strictObject({ pass: z.uuid(), at: z.iso.datetime() })),
});

export const defaultSettings: Settings = { panel: 'answer', section: null, discussing: null, chosen: null };
