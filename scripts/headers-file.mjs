/**
 * Reads a `_headers` file as Netlify and Cloudflare do: an address pattern at the start of a line, its headers indented
 * under it. `*` stands for anything. The first line that sets a header for an address wins over none; a later one replaces it.
 */
import { readFileSync } from 'node:fs';

/** Returns a function from an address path to its headers; an address no pattern fits gets none, nor does a missing file. */
export function headersFor(file) {
	let text = '';
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		return () => ({});
	}
	const rules = [];
	for (const line of text.split(/\r?\n/)) {
		if (!line.trim() || line.trimStart().startsWith('#')) continue;
		if (!/^\s/.test(line)) {
			const pattern = line
				.trim()
				.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
				.replaceAll('*', '.*');
			rules.push({ pattern: new RegExp(`^${pattern}$`), headers: {} });
			continue;
		}
		const [name, ...value] = line.trim().split(':');
		const rule = rules.at(-1);
		if (rule && name && value.length > 0) rule.headers[name.trim()] = value.join(':').trim();
	}
	return (path) =>
		Object.assign({}, ...rules.filter(({ pattern }) => pattern.test(path)).map(({ headers }) => headers));
}
