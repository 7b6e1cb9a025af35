/** What a page asks for or links to, as written in its HTML. */
import type { BuiltPage } from './built-site.ts';

export interface Reference {
	url: string;
	/** True for what a person follows; false for what the browser fetches by itself. */
	followed: boolean;
	/** The element and attribute, for messages. */
	where: string;
}

const attributes: [selector: string, attribute: string][] = [
	['a[href], area[href]', 'href'],
	['link[href]', 'href'],
	['script[src], img[src], iframe[src], embed[src], audio[src], video[src], source[src], track[src]', 'src'],
	['img[srcset], source[srcset]', 'srcset'],
	['video[poster]', 'poster'],
	['object[data]', 'data'],
	['form[action]', 'action'],
	['use[href], image[href]', 'href'],
	['astro-island[component-url]', 'component-url'],
	['astro-island[renderer-url]', 'renderer-url'],
];

/** A link the browser only notes, and does not fetch. */
const noted = new Set(['canonical', 'alternate', 'next', 'prev', 'author', 'license']);

export function referencesOf(page: BuiltPage): Reference[] {
	return attributes.flatMap(([selector, attribute]) =>
		page.document.querySelectorAll(selector).flatMap((element) => {
			const value = element.getAttribute(attribute) ?? '';
			const tag = element.tagName.toLowerCase();
			const followed = ['a', 'area', 'form'].includes(tag) || noted.has(element.getAttribute('rel') ?? '');
			const urls = attribute === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value];
			return urls.map((url) => ({ url, followed, where: `<${tag} ${attribute}>` }));
		}),
	);
}

/** What a style sheet fetches: `url(...)` and `@import`. */
export function styleReferences(css: string): string[] {
	const urls = [...css.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)/g)].map((found) => found[2] ?? '');
	const imports = [...css.matchAll(/@import\s+(['"])(.*?)\1/g)].map((found) => found[2] ?? '');
	return [...urls, ...imports];
}

/** The origin the site is built for when nothing else is asked for. */
export const ownOrigin = 'http://localhost:4321';

/** Resolves a reference as the browser would on that page. */
export function resolveOn(page: BuiltPage, url: string, base = '/', origin = ownOrigin): URL {
	return new URL(url, `${origin}${base.replace(/\/$/, '')}${page.address}`);
}
