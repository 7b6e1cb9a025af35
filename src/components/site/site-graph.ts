/** The link graph of this build, made once; any fault in it stops the build with every fault named. */
import { type CollectionKey, getCollection } from 'astro:content';
import { buildGraph, type Entry, type Graph, type Page } from '../../lib/content/graph.ts';
import { layoutIds, sitePages } from './site-pages.ts';

const collections: CollectionKey[] = [
	'sources',
	'glossary',
	'stories',
	'guides',
	'chapters',
	'frameworks',
	'steps',
	'questions',
	'themes',
	'flows',
	'paths',
	'roles',
	'measures',
	'wording',
	'examples',
	'comparison',
	'inventory',
	'official-files',
	'tools',
];

async function load(): Promise<Graph> {
	const entries = await Promise.all(
		collections.map(async (collection) =>
			(await getCollection(collection)).map(
				(entry): Entry => ({
					collection: collection as Entry['collection'],
					id: entry.id,
					data: entry.data,
					body: 'body' in entry ? (entry.body ?? '') : '',
				}),
			),
		),
	);
	const all = entries.flat();
	const graph = buildGraph(all, sitePages(all), layoutIds);
	if (graph.problems.length > 0)
		throw new Error(`The content does not hold together:\n- ${graph.problems.join('\n- ')}`);
	return graph;
}

let once: Promise<Graph> | null = null;

export function siteGraph(): Promise<Graph> {
	once ??= load();
	return once;
}

/** The page at this address. Throws when there is none, which is a fault in a template. */
export async function pageAt(path: string): Promise<Page> {
	const page = (await siteGraph()).pages.get(path);
	if (!page) throw new Error(`No content makes the page ${path}.`);
	return page;
}
