/** Datasets as text, for the files a site's owner builds in. Columns of numbers become plain lists; unknown is null. */
import type { Completions, Dataset } from '../../../lib/labor/dataset.ts';

type Written<D> = { [K in keyof D]: D[K] extends ArrayBufferView ? (number | null)[] : D[K] };
type WrittenDataset = Exclude<Dataset, Completions> | Written<Completions>;

export function datasetToJson(data: Dataset): string {
	if (data.kind !== 'completions') return JSON.stringify(data);
	const { institution, cip, level, major, awards } = data;
	// JSON has no NaN and writes null for it.
	const columns = { institution, cip, level, major, awards };
	const lists = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, Array.from(column)]));
	return JSON.stringify({ ...data, ...lists });
}

/** What `datasetToJson` wrote. Throws for anything else that is not JSON with a kind. */
export function datasetFromJson(text: string): Dataset {
	const written = JSON.parse(text) as WrittenDataset;
	if (typeof written.kind !== 'string') throw new Error('This is no dataset.');
	if (written.kind !== 'completions') return written;
	return {
		...written,
		institution: Int32Array.from(whole(written.institution)),
		cip: Uint16Array.from(whole(written.cip)),
		level: Uint8Array.from(whole(written.level)),
		major: Uint8Array.from(whole(written.major)),
		awards: Float64Array.from(written.awards, (value) => value ?? Number.NaN),
	};
}

/** Codes and ids are never unknown in a row that was kept. */
function whole(column: (number | null)[]): number[] {
	return column.map((value) => value ?? 0);
}
