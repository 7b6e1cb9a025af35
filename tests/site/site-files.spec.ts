/** The files that are no pages: sitemap.xml, robots.txt, llms.txt, glossary.json. They name what is there, and all of it. */
import { describe, expect, test } from 'vitest';
import { glossaryFile } from '../../src/lib/content/glossary-file.ts';
import { expectNone } from '../expect-none.ts';
import { readable, readSite } from './built-site.ts';
import { ownOrigin } from './references.ts';

const site = readSite();
const text = (path: string) => site.read(path).toString();
const found = (path: string, pattern: RegExp) => [...text(path).matchAll(pattern)].map(([, inner = '']) => inner);
/** Whole addresses of all pages but the one for a wrong address, sorted. */
const everyPage = readable(site)
	.filter(({ address }) => address !== '/404.html')
	.map(({ address }) => `${ownOrigin}${address}`)
	.sort();

describe('sitemap.xml', () => {
	test('names exactly the pages that were built, each once', () => {
		expect(found('/sitemap.xml', /<loc>(.*?)<\/loc>/g).sort()).toEqual(everyPage);
	});

	test('is where robots.txt says it is', () => {
		expect(found('/robots.txt', /^Sitemap: (.*)$/gm)).toEqual([`${ownOrigin}/sitemap.xml`]);
		expect(text('/robots.txt')).not.toMatch(/^Disallow: ./m);
	});
});

describe('llms.txt', () => {
	test('begins with the name and a summary, and names every page with a line about it', () => {
		expect(text('/llms.txt')).toMatch(/^# .+\n\n> .+\n/);
		const lines = text('/llms.txt')
			.split('\n')
			.filter((line) => line.startsWith('- '));
		expectNone(lines.filter((line) => !/^- \[.+\]\(\S+\): \S.{15,}$/.test(line)));
		expect(found('/llms.txt', /^- \[.+?\]\((\S+)\): /gm).sort()).toEqual(everyPage);
	});
});

describe('glossary.json', () => {
	const file = glossaryFile.parse(JSON.parse(text('/glossary.json')));

	test('has every term, at the address of its page', () => {
		const terms = everyPage.filter((address) => /\/glossary\/[^/]+\/$/.test(address));
		expect(file.terms.map(({ address }) => address).sort()).toEqual(terms);
		expect(file.terms.every(({ id, address }) => address.endsWith(`/glossary/${id}/`))).toBe(true);
	});

	test('says of a term what its page says', () => {
		const wrong = file.terms.filter(({ id, term, short, acronym }) => {
			const main = site.at(`/glossary/${id}/`)?.document.querySelector('main');
			const heading = main?.querySelector('h1')?.text.trim();
			return (
				heading !== (acronym ? `${term} (${acronym})` : term) ||
				main?.querySelector('.definition')?.text.trim() !== short
			);
		});
		expectNone(wrong.map(({ id }) => id));
	});
});
