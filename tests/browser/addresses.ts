/** The addresses the browser tests visit, read off the built site, so that a new page is tested without being listed. */
import { readable, readSite } from '../site/built-site.ts';

const pages = readable(readSite());

export const everyAddress = pages.map(({ address }) => address);

/** Patterns of pages made by one template; an address that fits none is a page of its own. */
const templates = [
	/^\/guides\/[^/]+\/$/,
	/^\/guides\/[^/]+\/[^/]+\/$/,
	/^\/steps\/[^/]+\/$/,
	/^\/steps\/[^/]+\/[^/]+\/$/,
	/^\/stories\/[^/]+\/$/,
	/^\/glossary\/[^/]+\/$/,
	/^\/paths\/[^/]+\/$/,
];

const templateOf = (address: string) => templates.find((template) => template.test(address));

/** One address of each page kind: the longest page a template makes, and every page that stands alone. */
export const kindsOfPage: string[] = (() => {
	const longest = templates.flatMap((template) => {
		const made = pages.filter(({ address }) => template.test(address));
		return made.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1);
	});
	return [...pages.filter(({ address }) => !templateOf(address)), ...longest].map(({ address }) => address).sort();
})();
