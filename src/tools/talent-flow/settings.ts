import { z } from '../../lib/zod.ts';

/** How a person looks at the flows. */
export interface Settings {
	/** Id of the job that is shown; null, or a job that is gone, shows the first. */
	job: string | null;
}

export const settings: z.ZodMiniType<Settings> = z.strictObject({ job: z.nullable(z.uuid()) });

export const defaultSettings: Settings = { job: null };
