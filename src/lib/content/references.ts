/** Everything an entry points at: other entries by id, and site paths in its frontmatter and its body. */
import { readBody } from './body.ts';
import type { Entry } from './graph.ts';

export interface Reference {
	/** Where in the entry it stands, for the message. */
	field: string;
	kind: 'entry' | 'path';
	/** `collection/id` for an entry; `/path/` with an optional `#id` for a path. */
	to: string;
}

const list = <T>(value: T[] | undefined): T[] => value ?? [];

/** Finds every object with a `to` path, however deep (next things, stops, next steps). */
function pathsIn(value: unknown, field: string): Reference[] {
	if (Array.isArray(value)) return value.flatMap((item, index) => pathsIn(item, `${field}[${index}]`));
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === 'to' && typeof inner === 'string'
			? [{ field: `${field}.to`, kind: 'path' as const, to: inner }]
			: pathsIn(inner, field ? `${field}.${key}` : key),
	);
}

/** Reads the references of one entry. Addresses of other sites are not references. */
export function references(entry: Entry): Reference[] {
	const { data } = entry;
	const entries = (field: string, collection: string, ids: string[]): Reference[] =>
		ids.map((id) => ({ field, kind: 'entry', to: `${collection}/${id}` }));
	const cited = list<{ source: string }>(data.sources).map(({ source }) => source);
	return [
		...entries('sources', 'sources', cited),
		...entries('seeAlso', 'glossary', list(data.seeAlso)),
		...entries(
			'notSameAs',
			'glossary',
			list<{ term: string }>(data.notSameAs).map(({ term }) => term),
		),
		...entries('terms', 'glossary', list(data.terms)),
		...entries('chapters', 'chapters', list(data.chapters)),
		...entries(
			'steps',
			'steps',
			entry.collection === 'frameworks' || entry.collection === 'comparison' ? list(data.steps) : [],
		),
		...entries('tool', 'tools', data.tool ? [data.tool] : []),
		...entries('source', 'sources', entry.collection === 'inventory' ? [data.source] : []),
		...pathsIn(data, ''),
		...readBody(entry.body)
			.links.filter((url) => url.startsWith('/') || url.startsWith('#'))
			.map((url) => ({ field: 'the text', kind: 'path' as const, to: url })),
	];
}
