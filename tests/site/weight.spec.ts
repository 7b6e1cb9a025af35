/** What a page costs to read: an article in compressed bytes, a tool’s page in sheets. */
import { describe, expect, test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { readable, readSite } from './built-site.ts';
import { scriptsOf, sheetsOf, weigh } from './weight.ts';

const KB = 1024;
const site = readSite();
/** Everything that is read, and nothing that is worked in. */
const articles = readable(site).filter(({ address }) => !/^\/(tools\/.+|workspace|data|search)\//.test(address));
const weights = articles.map((page) => ({ address: page.address, ...weigh(site, page) }));

const kilobytes = (bytes: number) => (bytes / KB).toFixed(1);
const heaviest = (of: (weight: (typeof weights)[number]) => number) =>
	weights.toSorted((a, b) => of(b) - of(a)).slice(0, 3);

describe('weight of an article', () => {
	test('HTML and CSS under 30 KB', () => {
		for (const { address, html, css } of heaviest((it) => it.html + it.css))
			console.log(`${kilobytes(html + css)} KB = HTML ${kilobytes(html)} + CSS ${kilobytes(css)}  ${address}`);
		expectNone(weights.filter(({ html, css }) => html + css >= 30 * KB).map(({ address }) => address));
	});

	test('script under 5 KB before anyone touches it', () => {
		for (const { address, js } of heaviest((it) => it.js)) console.log(`${kilobytes(js)} KB of script  ${address}`);
		expectNone(weights.filter(({ js }) => js >= 5 * KB).map(({ address }) => address));
	});

	test('no framework', () => {
		// Strings no minifier can take out of React, React DOM and Astro's island.
		const framework =
			/react\.(transitional\.)?element|react\.fragment|_reactListening|customElements\.get\(["']astro-island/;
		const carrying = articles.filter(
			(page) =>
				page.document.querySelector('astro-island') !== null ||
				framework.test(page.html) ||
				scriptsOf(site, page).some((path) => framework.test(site.read(path).toString())),
		);
		expectNone(carrying.map(({ address }) => address));
		// The same words must be found where the framework is, or this test proves nothing.
		const tools = readable(site).filter((page) => page.document.querySelector('astro-island') !== null);
		for (const page of tools) expect(page.html).toMatch(framework);
	});
});

test('a tool’s page links one sheet of its own and none of another tool', () => {
	const tools = readable(site).filter(({ address }) => /^\/tools\/.+\//.test(address));
	const linked = tools.flatMap(sheetsOf);
	const pagesOf = (sheet: string) => linked.filter((each) => each === sheet).length;
	const many = tools.filter((page) => sheetsOf(page).filter((sheet) => pagesOf(sheet) === 1).length > 1);
	expectNone(many.map(({ address }) => `${address} has more than one`));
	const shared = [...new Set(linked)].filter((sheet) => pagesOf(sheet) > 1);
	expect(shared.map(pagesOf)).toEqual([tools.length, tools.length]);
});
