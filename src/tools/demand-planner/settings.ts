import { z } from '../../lib/zod.ts';

/** How a person looks at the plan. */
export interface Settings {
	/** What the rows ask for: positions over the horizon, or percents a year. */
	entry: 'counts' | 'percents';
	/** Area of the official openings; null follows the only one loaded. */
	area: string | null;
}

export const settings: z.ZodMiniType<Settings> = z.strictObject({
	entry: z.enum(['counts', 'percents']),
	area: z.nullable(z.string().check(z.maxLength(200))),
});

export const defaultSettings: Settings = { entry: 'counts', area: null };
