/** Every page at its own address, for search engines. A chapter read in two guides is a page in each. */
import type { APIRoute } from 'astro';
import { absolute } from '../components/site/address.ts';
import { siteGraph } from '../components/site/site-graph.ts';
import { sitemap } from '../lib/content/sitemap.ts';

export const GET: APIRoute = async () => {
	const { pages } = await siteGraph();
	return new Response(sitemap([...pages.keys()].map(absolute)), { headers: { 'Content-Type': 'application/xml' } });
};
