/** A sitemap after sitemaps.org: whole addresses, one for each page. */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', "'": '&apos;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>'"]/g, (character) => entities[character] ?? character);

/** Rejects what is not a whole address, and more addresses than one file may hold. */
export function sitemap(addresses: string[]): string {
	const partial = addresses.find((address) => !/^https?:\/\//.test(address));
	if (partial !== undefined) throw new Error(`The sitemap needs whole addresses, and ${partial} is none.`);
	if (addresses.length > 50_000) throw new Error('A sitemap may name 50,000 pages; more need an index of sitemaps.');
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...addresses.map((address) => `\t<url><loc>${escaped(address)}</loc></url>`),
		'</urlset>',
		'',
	].join('\n');
}
