/** The words of the site. Read by the search only when a word typed is on no page, to suggest the one that was meant. */
import type { APIRoute } from 'astro';
import { siteGraph } from '../components/site/site-graph.ts';
import { vocabularyFile } from '../lib/search/names.ts';
import { searchablePages } from '../lib/search/searchable-pages.ts';

export const GET: APIRoute = async () =>
	Response.json(vocabularyFile(searchablePages(await siteGraph(), { onlyOnce: true })));
