import type { DatasetStorage } from '../ports/datasets.ts';
import { loadRules } from '../tool-rules.ts';
import type { ComputeOrder } from './messages.ts';
import { loadRows } from './rows.ts';

/** A tool's result from the person's work and official data. */
export async function computeTool(
	order: ComputeOrder,
	datasets: DatasetStorage,
	onProgress: (share: number) => void,
): Promise<unknown> {
	const [tool, data] = await Promise.all([loadRules(order.tool), loadRows(order.tables, datasets, onProgress)]);
	if (tool === null) throw new Error(`There is no tool “${order.tool}”.`);
	return tool.compute(order.slice, order.settings, order.words, data);
}
