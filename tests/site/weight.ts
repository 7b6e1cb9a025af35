/** How heavy a page is on the wire, compressed with Brotli as a host would. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage, BuiltSite } from './built-site.ts';

const compressed = (content: Buffer | string): number =>
	brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const cache = new Map<string, number>();

/** Bytes of one file, compressed. */
export function fileBytes(site: BuiltSite, path: string): number {
	const known = cache.get(path);
	if (known !== undefined) return known;
	const bytes = compressed(site.read(path));
	cache.set(path, bytes);
	return bytes;
}

const hrefs = (page: BuiltPage, selector: string, attribute: string): string[] =>
	page.document.querySelectorAll(selector).map((element) => element.getAttribute(attribute) ?? '');

export const sheetsOf = (page: BuiltPage): string[] => hrefs(page, 'link[rel="stylesheet"]', 'href');

/** The scripts a page loads by itself: those it names, and all they import while loading (not what they import later). */
export function scriptsOf(site: BuiltSite, page: BuiltPage): string[] {
	const found = new Set<string>();
	const queue = [...hrefs(page, 'script[src]', 'src'), ...hrefs(page, 'link[rel="modulepreload"]', 'href')];
	for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
		if (found.has(path)) continue;
		found.add(path);
		const from = path;
		const code = site.read(from).toString();
		const imports = code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+?from\s*)?["']([^"']+)["']/g);
		queue.push(...[...imports].map((match) => new URL(match[1] ?? '', `http://localhost${from}`).pathname));
	}
	return [...found];
}

/** Compressed bytes of a page before anyone touches it. */
export function weigh(site: BuiltSite, page: BuiltPage) {
	// Data for machines is no script: it weighs in the HTML only.
	const inline = page.document
		.querySelectorAll('script:not([src])')
		.filter((script) => !/json/.test(script.getAttribute('type') ?? ''))
		.map((script) => script.innerHTML);
	const sum = (paths: string[]) => paths.reduce((total, path) => total + fileBytes(site, path), 0);
	return {
		html: compressed(page.html),
		css: sum(sheetsOf(page)),
		js: sum(scriptsOf(site, page)) + inline.reduce((total, code) => total + compressed(code), 0),
	};
}
