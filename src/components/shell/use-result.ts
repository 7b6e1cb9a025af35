import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { DatasetAbout } from '../../lib/labor/dataset.ts';
import type { AnyTool } from '../../lib/tool/tool.ts';
import type { ToolData } from './data/tool-data.ts';
import { nothingLoaded } from './data/tool-data-snapshot.ts';
import type { Ports } from './ports/ports.ts';

interface Computed {
	result: unknown;
	/** 0 to 1 while a worker computes, null otherwise. Until then `result` may be of the work as it was a moment ago. */
	progress: number | null;
	loaded: readonly DatasetAbout[];
	/** Why official data is not in the result, as a sentence, with the way to try again. */
	trouble: { message: string; tryAgain(): void } | null;
}

const nothingToHear = () => () => {};
const getNothingLoaded = () => nothingLoaded;

/**
 * What the tool makes of its state. Without official data the page computes as it draws. With it, a tool that runs in the
 * worker computes there: what it made last stays shown meanwhile. The first drawing, here and on the server, has no data.
 */
export function useResult(
	tool: AnyTool,
	slice: unknown,
	settings: unknown,
	words: unknown,
	openPorts: () => Promise<Ports>,
): Computed {
	const data = useToolData(tool, openPorts);
	const snapshot = useSyncExternalStore(
		data?.subscribe ?? nothingToHear,
		data?.getSnapshot ?? getNothingLoaded,
		getNothingLoaded,
	);
	const { loaded, rows, away, progress, trouble } = snapshot;

	// The settings of the last computation stand as long as only the look has changed.
	const [asked, setAsked] = useState(settings);
	if (asked !== settings && !isSameQuestion(tool, asked, settings)) setAsked(settings);

	const isAway = tool.runsIn === 'worker';
	useEffect(() => {
		if (isAway) data?.want({ slice, settings: asked, words });
	}, [isAway, data, slice, asked, words]);

	const onPage = useMemo(
		() => (away === null ? tool.compute(slice, asked, words, rows) : undefined),
		[away, tool, slice, asked, words, rows],
	);
	return {
		result: away === null ? onPage : away.result,
		progress,
		loaded,
		trouble: trouble === null || data === null ? null : { message: trouble, tryAgain: data.tryAgain },
	};
}

/** True when no setting differs but those that change nothing in the result. */
function isSameQuestion({ looks = [] }: AnyTool, one: unknown, other: unknown): boolean {
	if (looks.length === 0 || typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
	const before: Record<string, unknown> = { ...one };
	return Object.entries(other).every(([key, value]) => looks.includes(key) || before[key] === value);
}

/** Null for a tool that uses no official data, and until its code is there. */
function useToolData(tool: AnyTool, openPorts: () => Promise<Ports>): ToolData | null {
	const [data, setData] = useState<ToolData | null>(null);
	// What the page was given at first is what it works with: an island's props do not change.
	const [given] = useState({ tool, openPorts });
	useEffect(() => {
		if ((given.tool.datasets ?? []).length === 0) return;
		let isOver = false;
		let opened: ToolData | null = null;
		Promise.all([import('./data/tool-data.ts'), given.openPorts()])
			.then(async ([{ ToolData }, ports]) => {
				opened = await ToolData.open(given.tool, ports);
				if (isOver) opened.close();
				else setData(opened);
			})
			.catch(() => {
				// Without this code the tool works as if nothing were loaded.
			});
		return () => {
			isOver = true;
			opened?.close();
		};
	}, [given]);
	return data;
}
