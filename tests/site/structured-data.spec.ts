/** What pages tell machines: JSON-LD that parses, with whole addresses that lead to pages of this site. */
import { describe, expect, test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { type BuiltPage, readable, readSite } from './built-site.ts';
import { ownOrigin } from './references.ts';

type Described = Record<string, unknown> & { '@type': string };

const site = readSite();
const pages = readable(site);

const describedOn = (page: BuiltPage): Described[] =>
	page.document
		.querySelectorAll('script[type="application/ld+json"]')
		.map((script) => JSON.parse(script.rawText) as Described);
const typed = (page: BuiltPage, type: string) => describedOn(page).find((it) => it['@type'] === type);

/** Every value under a key that holds an address, however deep. */
function addressesIn(value: unknown): string[] {
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		if (['url', 'item', 'image'].includes(key)) return [String(inner)];
		return key === '@context' ? [] : addressesIn(inner);
	});
}

/** Pages at these addresses that lack a description of this type, or whose description names another page. */
const lacking = (pattern: RegExp, type: string) => {
	const meant = pages.filter(({ address }) => pattern.test(address));
	expect(meant.length).toBeGreaterThan(0);
	return meant
		.filter((page) => typed(page, type)?.['url'] !== `${ownOrigin}${page.address}`)
		.map(({ address }) => address);
};

describe('structured data', () => {
	test('parses on every page and says where its words come from', () => {
		expectNone(
			pages.flatMap((page) =>
				describedOn(page)
					.filter((it) => it['@context'] !== 'https://schema.org' || !it['@type'])
					.map(() => page.address),
			),
		);
	});

	test('holds whole addresses only, and each leads to something of this site', () => {
		const found = pages.flatMap((page) =>
			addressesIn(describedOn(page)).map((address) => ({ page: page.address, address })),
		);
		expect(found.length).toBeGreaterThan(pages.length);
		const wrong = found.filter(
			({ address }) => !address.startsWith(`${ownOrigin}/`) || !site.answers(new URL(address).pathname),
		);
		expectNone(wrong.map(({ page, address }) => `${page}: ${address}`));
	});

	test('the way to a page is described as it is drawn', () => {
		const drawn = pages.filter((page) => page.document.querySelector('nav.breadcrumbs'));
		expect(drawn.length).toBeGreaterThan(20);
		const wrong = drawn.filter((page) => {
			const list = typed(page, 'BreadcrumbList')?.['itemListElement'] as { name: string; item: string }[] | undefined;
			const names = page.document.querySelectorAll('nav.breadcrumbs li').map((item) => item.text.trim());
			return (
				JSON.stringify(list?.map(({ name }) => name)) !== JSON.stringify(names) ||
				list?.at(-1)?.item !== `${ownOrigin}${page.address}`
			);
		});
		expectNone(wrong.map(({ address }) => address));
	});

	test('chapters and stories are articles, frameworks and steps say how to, terms are defined', () => {
		expectNone(lacking(/^\/guides\/[^/]+\/[^/]+\/$/, 'Article'));
		expectNone(lacking(/^\/stories\/[^/]+\/$/, 'Article'));
		expectNone(lacking(/^\/steps\/(?!compare\/)[^/]+\/([^/]+\/)?$/, 'HowTo'));
		expectNone(lacking(/^\/glossary\/[^/]+\/$/, 'DefinedTerm'));
		expectNone(lacking(/^\/glossary\/$/, 'DefinedTermSet'));
	});

	test('a framework lists its steps in order, and the glossary all its terms', () => {
		const framework = pages.find(({ address }) => /^\/steps\/(?!compare\/)[^/]+\/$/.test(address));
		const steps = framework && (typed(framework, 'HowTo')?.['step'] as { url: string }[]);
		const linked = framework?.document.querySelectorAll('main ol.numbered a').map((link) => link.getAttribute('href'));
		expect(steps?.map(({ url }) => new URL(url).pathname)).toEqual(linked);
		const glossary = site.at('/glossary/');
		const terms = glossary && (typed(glossary, 'DefinedTermSet')?.['hasDefinedTerm'] as unknown[]);
		expect(terms).toHaveLength(pages.filter(({ address }) => /^\/glossary\/[^/]+\/$/.test(address)).length);
	});
});
