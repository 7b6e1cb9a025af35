/** Every link inside the site leads to a page that is there, and every #heading to a heading that is there. */
import { describe, expect, test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { brokenReferences } from './broken-references.ts';
import { readable, readSite } from './built-site.ts';
import { referencesOf } from './references.ts';

const site = readSite();

describe('links', () => {
	test('there are pages and links to check', () => {
		expect(readable(site).length).toBeGreaterThan(20);
		expect(readable(site).flatMap(referencesOf).length).toBeGreaterThan(500);
	});

	test('every link, asset and #heading inside the site is there', () => {
		expectNone(brokenReferences(site));
	});

	test('every page can be reached from the home page by following links', () => {
		const reached = new Set<string>(['/']);
		const queue = ['/'];
		for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
			const page = site.at(address);
			if (!page) continue;
			for (const link of page.document.querySelectorAll('a[href]')) {
				const { pathname } = new URL(link.getAttribute('href') ?? '', `http://localhost${address}`);
				if (reached.has(pathname)) continue;
				reached.add(pathname);
				queue.push(pathname);
			}
		}
		const lost = readable(site).filter(({ address }) => address !== '/404.html' && !reached.has(address));
		expectNone(lost.map(({ address }) => address));
	});
});
