import { describe, expect, test } from 'vitest';
import { buildGraph, type Entry } from '../content/graph.ts';
import { searchablePages } from './searchable-pages.ts';

const entry = (collection: Entry['collection'], id: string, data: Entry['data'], body = ''): Entry => ({
	...{ collection, id, data, body },
});
const graph = buildGraph(
	[
		entry('guides', 'one', { title: 'Guide one', short: 'One', chapters: ['one/shared'] }),
		entry('guides', 'two', { title: 'Guide two', short: 'Two', chapters: ['one/shared'] }),
		entry(
			'chapters',
			'one/shared',
			{ title: 'Shared chapter', takeaways: ['Two words.'] },
			'## A heading\n\nBody text.',
		),
		entry('glossary', 'clna', {
			term: 'Local needs',
			acronym: 'CLNA',
			aliases: ['needs review'],
			short: 'A plain sentence.',
		}),
		entry('sources', 'doc', { title: 'Not a page' }),
	],
	[
		{ path: '/', title: 'Home' },
		{ path: '/search/', title: 'Search' },
		{ path: '/about/', title: 'About' },
	],
);

describe('the pages that can be searched for', () => {
	test('are all pages but the front page and the search', () => {
		expect(
			searchablePages(graph, { onlyOnce: false }).map(({ path, kind, section }) => [path, kind, section?.name ?? null]),
		).toEqual([
			['/about/', 'Page', null],
			['/guides/one/', 'Guide', null],
			['/guides/two/', 'Guide', null],
			['/guides/one/shared/', 'Guide', 'One'],
			['/guides/two/shared/', 'Guide', 'Two'],
			['/glossary/clna/', 'Term', null],
		]);
	});

	test('know the address of the guide or framework they are read in', () => {
		const chapter = searchablePages(graph, { onlyOnce: true }).find(({ path }) => path === '/guides/one/shared/');
		expect(chapter?.section).toEqual({ path: '/guides/one/', name: 'One' });
	});

	test('can name a shared chapter once', () => {
		const paths = searchablePages(graph, { onlyOnce: true }).map(({ path }) => path);
		expect(paths).toContain('/guides/one/shared/');
		expect(paths).not.toContain('/guides/two/shared/');
	});

	test('carry their names, headings and words', () => {
		const pages = searchablePages(graph, { onlyOnce: true });
		const term = pages.find(({ kind }) => kind === 'Term');
		expect(term).toMatchObject({ title: 'Local needs', acronym: 'CLNA', names: ['CLNA', 'needs review'] });
		expect(term?.text).toContain('A plain sentence.');
		expect(term?.text).not.toContain('needs review');
		const chapter = pages.find(({ title }) => title === 'Shared chapter');
		expect(chapter?.headings).toEqual(['A heading']);
		expect(chapter?.text).toMatch(/Two words\.[\s\S]*Body text\./);
	});
});
