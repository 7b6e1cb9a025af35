import type { Dataset, DatasetAbout, LoadedData } from '../../../lib/labor/dataset.ts';
import { bundledRows } from '../ports/bundled.ts';
import type { DatasetStorage } from '../ports/datasets.ts';

const held = new Map<string, Dataset>();

/**
 * The rows of these tables, as a tool is handed them. Each is read once and held; what is not asked for any more is let go.
 * A table that another tab has just removed is left out. Rejects when built-in rows cannot be fetched.
 */
export async function loadRows(
	tables: readonly DatasetAbout[],
	datasets: Pick<DatasetStorage, 'read'>,
	onProgress: (share: number) => void = () => {},
): Promise<LoadedData> {
	const wanted = new Set(tables.map(({ id }) => id));
	for (const id of held.keys()) if (!wanted.has(id)) held.delete(id);
	const byKind: Record<string, { about: DatasetAbout; data: Dataset }[]> = {};
	for (const [index, about] of tables.entries()) {
		const data = held.get(about.id) ?? (await (about.bundled ? bundledRows(about.id) : datasets.read(about.id)));
		if (data !== null) {
			held.set(about.id, data);
			byKind[about.kind] = [...(byKind[about.kind] ?? []), { about, data }];
		}
		onProgress((index + 1) / (tables.length + 1));
	}
	return byKind as LoadedData;
}
