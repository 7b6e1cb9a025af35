/** The files of bundled-data/: an index of what is built in, and the rows of each table. */
import { createHash } from 'node:crypto';
import { datasetToJson } from '../src/components/shell/data/dataset-json.ts';

/** By name under bundled-data/. The same tables give the same names, whenever they are read. */
export function asFiles(tables, now = new Date().toISOString()) {
	const files = {};
	const index = tables.map(({ key, data, format, title, fileName, part, vintage, credit, report }) => {
		const text = datasetToJson(data);
		const id = idOf(key + text);
		files[`tables/${id}.json`] = text;
		const about = {
			id,
			kind: data.kind,
			format,
			title,
			fileName,
			part,
			vintage,
			loadedAt: now,
			bundled: true,
			credit,
			report,
		};
		return { about, key };
	});
	return { 'index.json': JSON.stringify(index), ...files };
}

/** A UUID made from content (version 8: of our own making). */
function idOf(text) {
	const hex = createHash('sha256').update(text).digest('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
