import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facets } from './facets.ts';
import { countFilters, emptyState, indexFilters, readState, type SearchState, writeState } from './search-state.ts';

const read = (text: string) => readState(new URLSearchParams(text));

describe('the address of a search', () => {
	test('is read and written', () => {
		const state: SearchState = {
			query: 'pain point',
			chosen: { kind: ['tool', 'term'], audience: ['cte'], strategy: ['1'] },
		};
		expect(writeState(state)).toBe('?q=pain+point&kind=tool&kind=term&audience=cte&strategy=1');
		expect(read('?q=+pain+point+&kind=term&strategy=1&kind=tool&audience=cte')).toEqual(state);
		expect(writeState(emptyState)).toBe('');
		expect(read('')).toEqual(emptyState);
	});

	test('leaves out what no filter has, and keeps the query', () => {
		expect(read('?q=x&kind=spell&strategy=7&audience=CTE&kind=term&kind=term&page=2')).toEqual({
			query: 'x',
			chosen: { kind: ['term'], audience: [], strategy: [] },
		});
	});

	test('cuts a query nobody typed', () => {
		expect(read(`?q=${'long '.repeat(200)}`).query.length).toBeLessThanOrEqual(200);
	});

	test('reads back what it wrote', () => {
		const someOf = (facet: number) => fc.subarray((facets[facet]?.options ?? []).map(({ value }) => value));
		const state = fc.record({
			query: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.trim()),
			chosen: fc.record({ kind: someOf(0), audience: someOf(1), strategy: someOf(2) }),
		});
		fc.assert(
			fc.property(state, (given) => {
				expect(read(writeState(given))).toEqual(given);
			}),
		);
	});
});

describe('the filters for the index', () => {
	const state = read('?q=x&kind=term&kind=tool&audience=opso&strategy=4');

	test('widen inside one filter and narrow across filters', () => {
		expect(indexFilters(state.chosen)).toEqual({
			kind: { any: ['Tool', 'Term'] },
			audience: { any: ['Community organizations'] },
			strategy: { any: ['Strategy 4'] },
		});
	});

	test('can leave one out, to count its other options', () => {
		expect(indexFilters(state.chosen, 'kind')).toEqual({
			audience: { any: ['Community organizations'] },
			strategy: { any: ['Strategy 4'] },
		});
		expect(indexFilters(emptyState.chosen)).toEqual({});
	});

	test('are told from a bare query', () => {
		expect(countFilters(state.chosen)).toBe(4);
		expect(countFilters(read('?q=x').chosen)).toBe(0);
	});

	test('have one value and one label each', () => {
		for (const { options } of facets) {
			expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
			expect(new Set(options.map(({ indexed }) => indexed)).size).toBe(options.length);
		}
	});
});
