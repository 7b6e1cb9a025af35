import { z } from '../../lib/zod.ts';

/** Where a person is in the tool. Kept between visits, never part of undo. */
export interface Settings {
	/** `start` is the way to a new meeting; it shows by itself while there is none. */
	panel: 'start' | 'prepare' | 'talk' | 'tasks' | 'minutes' | 'meetings';
	/** The set chosen at the start; null before the first click. */
	set: string | null;
	/** The meeting worked on; null is the latest. */
	meeting: string | null;
	/** The question talked about; null is the first open one. */
	question: string | null;
	/** Large type, for a screen the whole room reads. */
	isLarge: boolean;
}

const key = z.nullable(z.string().check(z.maxLength(500)));

export const settings: z.ZodMiniType<Settings> = z.strictObject({
	panel: z.enum(['start', 'prepare', 'talk', 'tasks', 'minutes', 'meetings']),
	set: key,
	meeting: z.nullable(z.uuid()),
	question: key,
	isLarge: z.boolean(),
});

export const defaultSettings: Settings = {
	panel: 'prepare',
	set: null,
	meeting: null,
	question: null,
	isLarge: false,
};
