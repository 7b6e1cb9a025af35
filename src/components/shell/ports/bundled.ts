/**
 * Official data that the site's owner built in (`npm run data`). What there is, is known when the site is built: where
 * nothing is built in, nothing is asked for.
 */
import type { Dataset } from '../../../lib/labor/dataset.ts';
import { datasetFromJson } from '../data/dataset-json.ts';
import type { KeptTable } from './datasets.ts';

const index = import.meta.glob<KeptTable[]>('/bundled-data/index.json', { import: 'default' });
const files = import.meta.glob<string>('/bundled-data/tables/*.json', {
	query: '?url',
	import: 'default',
	eager: true,
});

/** What is built in, without rows. */
export async function bundledTables(): Promise<KeptTable[]> {
	return (await index['/bundled-data/index.json']?.()) ?? [];
}

/** The rows of a table that is built in; null when there is none of this id. Rejects when the site cannot be reached. */
export async function bundledRows(id: string): Promise<Dataset | null> {
	const address = files[`/bundled-data/tables/${id}.json`];
	if (address === undefined) return null;
	const response = await fetch(address);
	if (!response.ok) throw new Error(`The site answered ${response.status} for ${address}.`);
	return datasetFromJson(await response.text());
}
