import { useMemo } from 'react';
import type { DatasetAbout } from '../../lib/labor/dataset.ts';
import type { AnyTool } from '../../lib/tool/tool.ts';

interface Computed {
	result: unknown;
	/** 0 to 1 while a worker computes, null otherwise. */
	progress: number | null;
	loaded: readonly DatasetAbout[];
}

const none: readonly DatasetAbout[] = [];

/** What the tool makes of its state. */
export function useResult(tool: AnyTool, slice: unknown, settings: unknown, words: unknown): Computed {
	const result = useMemo(() => tool.compute(slice, settings, words, {}), [tool, slice, settings, words]);
	return { result, progress: null, loaded: none };
}
