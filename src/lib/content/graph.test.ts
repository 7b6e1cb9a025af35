import { describe, expect, it } from 'vitest';
import { buildGraph, type Collection, type Entry, mentions } from './graph.ts';

const site = [{ path: '/', title: 'Home' }];
const entry = (collection: Collection, id: string, data: Entry['data'] = {}, body = ''): Entry => ({
	collection,
	id,
	data: { sources: [{ source: 'book', section: 'One' }], ...data },
	body,
});
const book = entry('sources', 'book', { title: 'A book', sources: undefined });
const term = (id: string, data: Entry['data'] = {}, body = '') =>
	entry('glossary', id, { term: id, aliases: [], ...data }, body);
const guide = (chapters: string[]) => entry('guides', 'g', { title: 'Guide', chapters });
const chapter = (id: string, data: Entry['data'] = {}, body = '') =>
	entry('chapters', id, { title: id, next: [], ...data }, body);
const problems = (...entries: Entry[]) => buildGraph([book, ...entries], site).problems;

describe('buildGraph', () => {
	it('is silent about content that holds together, and knows what links to what', () => {
		const graph = buildGraph(
			[
				book,
				term('job', { seeAlso: ['opening'] }),
				term('opening', {}, 'See [the job](/glossary/job/#more) and [home](/).'),
				guide(['g/a']),
				chapter(
					'g/a',
					{ next: [{ label: 'Job', to: '/glossary/job/' }] },
					'A [job](/glossary/job/) twice: [job](/glossary/job/).',
				),
			],
			site,
			['more'],
		);
		expect(graph.problems).toEqual([]);
		expect(graph.backlinks.get('/glossary/job/')).toEqual(['/glossary/opening/', '/guides/g/a/']);
		expect([...graph.pages.keys()]).toContain('/guides/g/a/');
	});

	it('gives a chapter in two guides an address in each', () => {
		const two = [guide(['g/a']), entry('guides', 'h', { title: 'Other', chapters: ['g/a'] }), chapter('g/a')];
		const { pages, problems } = buildGraph([book, ...two], site);
		expect(problems).toEqual([]);
		expect([...pages.keys()]).toEqual(expect.arrayContaining(['/guides/g/a/', '/guides/h/a/']));
	});

	it.each<[string, Entry[], RegExp]>([
		['an entry that is not there', [term('job', { seeAlso: ['gone'] })], /job: seeAlso names glossary\/gone/],
		['a path that is not a page', [term('job', {}, '[x](/glossary/gone/)')], /the text leads to \/glossary\/gone\//],
		['a heading that is not there', [term('job', {}, '[x](/glossary/job/#gone)')], /leads to #gone/],
		[
			'a next thing to nowhere',
			[guide(['g/a']), chapter('g/a', { next: [{ label: 'x', to: '/no/' }] })],
			/next\[0\]\.to leads to \/no\//,
		],
		['a chapter no guide lists', [chapter('g/a')], /no guide lists it/],
		['a chapter that is missing', [guide(['g/a'])], /chapters names chapters\/g\/a/],
		['a chapter listed twice', [guide(['g/a', 'g/a']), chapter('g/a')], /names g\/a twice/],
		[
			'a source that is not there',
			[term('job', { sources: [{ source: 'gone', section: 'x' }] })],
			/sources names sources\/gone/,
		],
		[
			'an alias claimed twice',
			[term('a', { aliases: ['Same'] }), term('b', { acronym: 'same' })],
			/“same” is claimed by a and b/,
		],
		['an alias that is another term’s name', [term('a', { aliases: ['b'] }), term('b')], /“b” is claimed by a and b/],
		[
			'an inventory item that lost its page',
			[entry('inventory', 'book', { source: 'book', items: [{ item: 'A list', to: '/guides/g/gone/' }] })],
			/inventory\/book: items\[0\]\.to leads to \/guides\/g\/gone\//,
		],
		[
			'a theme whose question no set asks',
			[
				entry('questions', 'set', { actions: [{ id: 'act', questions: [{ id: 'why' }] }] }),
				entry('themes', 'pair', {
					parts: [{ themes: [{ id: 'jobs', first: ['set/act/why'], second: ['set/act/gone'] }] }],
				}),
			],
			/themes\/pair: jobs names set\/act\/gone, which no question set asks/,
		],
		['an unknown component', [term('job', {}, '<Carousel />')], /no component <Carousel>/],
		['a margin note without its source', [term('job', {}, '<MarginNote source="gone" />')], /cites gone/],
		['a question set that is not there', [term('job', {}, '<Questions set="gone" />')], /asks for gone/],
	])('names %s', (_, entries, sentence) => {
		expect(problems(...entries).join('\n')).toMatch(sentence);
	});

	it('knows the ids that components put on a page', () => {
		const set = entry('questions', 'set', { actions: [{ id: 'ask-first', questions: [] }] });
		const page = [guide(['g/a']), chapter('g/a', {}, '<Questions set="set" />')];
		const link = (hash: string) => term('job', {}, `[ask](/guides/g/a/#${hash})`);
		expect(problems(set, ...page, link('ask-first'))).toEqual([]);
		expect(problems(set, ...page, link('ask-last'))).toHaveLength(1);
	});

	it('names a source nobody cites', () => {
		expect(buildGraph([entry('sources', 'dusty', { sources: undefined })], site).problems).toEqual([
			'sources/dusty: no page cites it.',
		]);
	});

	it('names two pages that claim one address', () => {
		expect(buildGraph([book, term('job'), term('job')], site).problems.join()).toMatch(
			/claim the address \/glossary\/job\//,
		);
	});

	it('names a circle of first next things once, and lets a tool end a chain', () => {
		const to = (path: string) => ({ next: [{ label: 'x', to: path }] });
		const circle = [guide(['g/a', 'g/b']), chapter('g/a', to('/guides/g/b/')), chapter('g/b', to('/guides/g/a/'))];
		expect(problems(...circle).filter((problem) => problem.includes('circle'))).toHaveLength(1);
		const tool = entry('tools', 't', { title: 'T', ...to('/guides/g/a/') });
		expect(problems(guide(['g/a']), chapter('g/a', to('/tools/t/')), tool)).toEqual([]);
	});
});

describe('mentions', () => {
	it('counts whole words, their plurals and aliases, whatever their case', () => {
		const page = buildGraph(
			[book, term('x', {}, 'Critical jobs: a critical job, CJ, not acritical job.')],
			site,
		).pages.get('/glossary/x/');
		expect(page && mentions(page, ['Critical job', 'CJ'])).toBe(3);
	});
});
