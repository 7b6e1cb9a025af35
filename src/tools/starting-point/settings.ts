import { z } from '../../lib/zod.ts';

/** Where a person is. Kept between visits, never part of undo. */
export interface Settings {
	/** Id of the question that was opened; null for the first one without an answer, or for the result. */
	at: string | null;
}

export const settings: z.ZodMiniType<Settings> = z.strictObject({ at: z.nullable(z.string().check(z.maxLength(100))) });

export const defaultSettings: Settings = { at: null };
