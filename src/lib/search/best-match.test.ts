import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestMatches } from './best-match.ts';
import type { NamedPage } from './names.ts';

const page = (path: string, title: string, ...names: string[]): NamedPage => ({ path, title, kind: 'Term', names });
const pages = [
	page('/glossary/cte/', 'Career and technical education', 'CTE', 'vo-tech', 'vocational education'),
	page('/glossary/career-pathway/', 'Career pathway', 'pathway'),
	page('/glossary/career-ladder/', 'Career ladder', 'career lattice', 'job ladder'),
	page('/guides/career-pathways/', 'Career pathways'),
	page('/glossary/clna/', 'Comprehensive local needs assessment', 'CLNA', 'needs assessment'),
	page('/glossary/pain-point/', 'Shared pain point', 'pain point', 'pain points'),
	page('/glossary/employer/', 'Employer', 'company'),
	page('/glossary/perkins/', 'Perkins V', 'Perkins', 'Perkins Act'),
];
const found = (query: string) => bestMatches(query, pages).map((match) => [match.page.path, match.via]);

describe('the best match', () => {
	test.each([
		['vo-tech', '/glossary/cte/', 'vo-tech'],
		['Vo Tech', '/glossary/cte/', 'vo-tech'],
		['clna', '/glossary/clna/', 'CLNA'],
		['Pain point', '/glossary/pain-point/', 'pain point'],
		['EMPLOYER', '/glossary/employer/', null],
		['perkins', '/glossary/perkins/', 'Perkins'],
		['perkins v', '/glossary/perkins/', null],
	])('%s leads to %s', (query, path, via) => {
		expect(found(query)).toEqual([[path, via]]);
	});

	test('a name begun gives up to three, titles before other names', () => {
		expect(found('career p')).toEqual([
			['/glossary/career-pathway/', null],
			['/guides/career-pathways/', null],
		]);
		expect(found('career')).toHaveLength(3);
		expect(found('care')[0]).toEqual(['/glossary/career-ladder/', null]);
		expect(found('job la')).toEqual([['/glossary/career-ladder/', 'job ladder']]);
		expect(found('ca')).toEqual([]);
	});

	test('a query that goes on after a name gives the longest such name', () => {
		expect(found('clna deadlines')).toEqual([['/glossary/clna/', 'CLNA']]);
		expect(found('perkins act money')).toEqual([['/glossary/perkins/', 'Perkins Act']]);
		expect(found('employer scorecards')).toEqual([]);
		expect(found('clnas')).toEqual([]);
	});

	test('says whether the whole name was typed', () => {
		const whole = (query: string) => bestMatches(query, pages).map((match) => match.whole);
		expect(whole('clna')).toEqual([true]);
		expect(whole('clna deadlines')).toEqual([true]);
		expect(whole('career p')).toEqual([false, false]);
	});

	test('nothing fits nothing', () => {
		expect(found('')).toEqual([]);
		expect(found('?!')).toEqual([]);
		expect(found('zebra')).toEqual([]);
		expect(bestMatches('perkins', [])).toEqual([]);
	});

	test('every name, in any case and with any joint, finds its page first', () => {
		const named = pages.flatMap((it) => [it.title, ...it.names].map((name) => [name, it.path] as const));
		fc.assert(
			fc.property(
				fc.constantFrom(...named),
				fc.constantFrom(' ', '-', ''),
				fc.boolean(),
				([name, path], joint, loud) => {
					const typed = (loud ? name.toUpperCase() : name.toLowerCase()).replace(/[\s-]/g, joint);
					expect(found(typed)[0]?.[0]).toBe(path);
				},
			),
		);
	});

	test('no page comes twice', () => {
		fc.assert(
			fc.property(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), fc.string({ maxLength: 4 }), (first, rest) => {
				const paths = found(first + rest).map(([path]) => path);
				expect(new Set(paths).size).toBe(paths.length);
			}),
		);
	});
});
