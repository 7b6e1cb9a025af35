/** The names people may type for a page. Read by the search when it opens. */
import type { APIRoute } from 'astro';
import { siteGraph } from '../components/site/site-graph.ts';
import { namesFile } from '../lib/search/names.ts';
import { searchablePages } from '../lib/search/searchable-pages.ts';

export const GET: APIRoute = async () =>
	Response.json(namesFile(searchablePages(await siteGraph(), { onlyOnce: true })));
