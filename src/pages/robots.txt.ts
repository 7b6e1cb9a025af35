/** Everything may be read by anyone, and the sitemap says what there is. */
import type { APIRoute } from 'astro';
import { absolute } from '../components/site/address.ts';

export const GET: APIRoute = () =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml')}\n`, {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
