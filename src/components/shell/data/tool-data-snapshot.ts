import type { DatasetAbout, LoadedData } from '../../../lib/labor/dataset.ts';

/** What a tool's page knows of official data. */
export interface ToolDataSnapshot {
	/** Of the kinds the tool names. */
	loaded: readonly DatasetAbout[];
	/** For a tool that computes on the page: the rows of what is loaded. */
	rows: LoadedData;
	/** What the worker made last; null as long as there is none, and where the page computes. */
	away: { result: unknown } | null;
	/** 0 to 1 while the worker computes, null otherwise. */
	progress: number | null;
	/** Why official data is not in the result, as a sentence; null when all is well. */
	trouble: string | null;
}

export const nothingLoaded: ToolDataSnapshot = { loaded: [], rows: {}, away: null, progress: null, trouble: null };
