/** What every page owes a reader and a search engine: a language, a name, one h1, headings in order, one address. */
import { describe, test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { type BuiltPage, readable, readSite } from './built-site.ts';
import { ownOrigin } from './references.ts';

const pages = readable(readSite());

/** Addresses of the pages where `check` finds something wrong, each with what it found. */
const faults = (check: (page: BuiltPage) => string | false | null | undefined): string[] =>
	pages.flatMap((page) => {
		const wrong = check(page);
		return wrong ? [`${page.address}: ${wrong}`] : [];
	});

const content = (page: BuiltPage, selector: string, attribute = 'content') =>
	page.document.querySelector(selector)?.getAttribute(attribute)?.trim() ?? '';

describe('structure', () => {
	test('html has a language', () => {
		expectNone(faults((page) => !/^en(-US)?$/.test(content(page, 'html', 'lang')) && 'no language'));
	});

	test('exactly one h1, inside main', () => {
		expectNone(
			faults((page) => {
				const all = page.document.querySelectorAll('h1').length;
				const inMain = page.document.querySelectorAll('main h1').length;
				return (all !== 1 || inMain !== 1) && `${all} h1, ${inMain} of them in main`;
			}),
		);
	});

	test('headings skip no level and are never empty', () => {
		expectNone(
			faults((page) => {
				const headings = page.document.querySelectorAll('main h1, main h2, main h3, main h4, main h5, main h6');
				const levels = headings.map((heading) => Number(heading.tagName[1]));
				const jump = levels.findIndex((level, index) => level > (levels[index - 1] ?? 0) + 1);
				if (jump >= 0) return `“${headings[jump]?.text.trim()}” is h${levels[jump]} after h${levels[jump - 1] ?? 0}`;
				return headings.some((heading) => heading.text.trim() === '') && 'a heading without words';
			}),
		);
	});

	test('headings of the text have an id, and no id stands twice', () => {
		expectNone(
			faults((page) => {
				const ids = page.document.querySelectorAll('[id]').map((element) => element.getAttribute('id'));
				return ids.length !== new Set(ids).size && `twice: ${ids.filter((id, at) => ids.indexOf(id) !== at)}`;
			}),
		);
		expectNone(
			faults((page) => {
				// A heading that is itself a link names another page, which has its own address.
				const nameless = page.document
					.querySelectorAll('main h2, main h3')
					.filter((heading) => !heading.getAttribute('id') && !heading.closest('dialog, template, astro-island'))
					.filter((heading) => !heading.querySelector('a[href^="/"]'));
				return nameless.length > 0 && `no id on ${nameless.map((heading) => `“${heading.text.trim()}”`).join(', ')}`;
			}),
		);
	});

	test('title and description are there, of a sensible length, and no two pages share them', () => {
		expectNone(faults((page) => !page.document.querySelector('title')?.text.trim() && 'no title'));
		expectNone(
			faults((page) => {
				const { length } = content(page, 'meta[name="description"]');
				return (length < 40 || length > 320) && `a description of ${length} characters`;
			}),
		);
		// A chapter read in two guides has two addresses and one canonical: it is the same page.
		const first = pages.filter((page) => content(page, 'link[rel="canonical"]', 'href').endsWith(page.address));
		for (const words of [
			first.map((page) => page.document.querySelector('title')?.text ?? ''),
			first.map((page) => content(page, 'meta[name="description"]')),
		])
			expectNone(words.filter((it, at) => words.indexOf(it) !== at));
	});

	test('the canonical address is whole and leads to a page of this site', () => {
		const known = new Set(pages.map((page) => `${ownOrigin}${page.address}`));
		expectNone(
			faults((page) => {
				const canonical = content(page, 'link[rel="canonical"]', 'href');
				return page.address !== '/404.html' && !known.has(canonical) && `canonical is ${canonical || 'missing'}`;
			}),
		);
	});

	test('each page has a header, one main, a footer and a way past the header', () => {
		expectNone(
			faults((page) => {
				const count = (selector: string) => page.document.querySelectorAll(selector).length;
				if (count('main') !== 1) return `${count('main')} main`;
				if (count('body > header') !== 1 || count('body > footer') !== 1) return 'no header or footer';
				const [skip] = page.document.querySelectorAll('body a[href]');
				return (
					skip?.getAttribute('href') !== `#${content(page, 'main', 'id')}` && 'the first link does not lead to main'
				);
			}),
		);
	});
});
