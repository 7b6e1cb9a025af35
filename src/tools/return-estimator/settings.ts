import { z } from '../../lib/zod.ts';

/** There is nothing to set: all choices belong to the estimate. */
export type Settings = Record<string, never>;
export const settings: z.ZodMiniType<Settings> = z.strictObject({});
export const defaultSettings: Settings = {};
