import { describe, expect, test } from 'vitest';
import { completions, institution, load } from './labor.fixture.ts';
import { institutionList, institutionNames, regionChoice } from './region.ts';
import { postalCode } from './us-states.ts';

const data = load(
	{ kind: 'institutions', rows: [institution(1, { name: 'Old name' })] },
	{
		kind: 'institutions',
		rows: [
			institution(1, { county: '06075', cbsa: '41860' }),
			institution(2, { state: 'OH', county: '39049', cbsa: '18140' }),
			institution(3, { state: null }),
		],
	},
);
const list = institutionList(data.institutions ?? []);
const counted = (...given: Parameters<typeof regionChoice>) => [1, 2, 3, 4, -7].filter(regionChoice(...given).counts);

test('a newer list speaks for an institution both hold; own providers have names too', () => {
	expect(list.get(1)?.name).toBe('College 1');
	const files = load({
		...completions(2024, [[-7, '48.0508', 3, 1]]),
		providerNames: { '-7': 'Tri-County Adult School' },
	});
	const nameOf = institutionNames(list, files.completions ?? []);
	expect([nameOf(2), nameOf(-7), nameOf(9)]).toEqual(['College 2', 'Tri-County Adult School', null]);
});

describe('a region', () => {
	test('follows the state of the openings', () => {
		expect(counted({ by: 'area' }, list, 'Ohio')).toEqual([2, -7]);
		expect(regionChoice({ by: 'area' }, list, 'Ohio')).toMatchObject({
			state: 'OH',
			unbounded: false,
			needsList: false,
		});
	});

	test.each([['United States'], ['Columbus Metropolitan Area'], [null]])(
		'is everything for %s, and says so',
		(area) => {
			expect(counted({ by: 'area' }, list, area)).toHaveLength(5);
			expect(regionChoice({ by: 'area' }, list, area).unbounded).toBe(true);
		},
	);

	test('is everything where no list says what lies in the state, and says so', () => {
		expect(counted({ by: 'area' }, new Map(), 'Ohio')).toHaveLength(5);
		expect(regionChoice({ by: 'area' }, new Map(), 'Ohio')).toMatchObject({ needsList: true, unbounded: true });
	});

	test('is made of places or institutions', () => {
		expect(counted({ by: 'state', codes: ['CA', 'OH'] }, list, null)).toEqual([1, 2, -7]);
		expect(counted({ by: 'county', codes: ['39049'] }, list, null)).toEqual([2, -7]);
		expect(counted({ by: 'cbsa', codes: ['41860'] }, list, null)).toEqual([1, -7]);
		expect(counted({ by: 'institutions', ids: [3, 4] }, list, null)).toEqual([3, 4]);
		expect(regionChoice({ by: 'county', codes: [] }, new Map(), null).needsList).toBe(true);
	});
});

test('names of states, and nothing else', () => {
	expect(['California', ' district of columbia', 'New York', 'New York-Newark', ''].map(postalCode)).toEqual([
		'CA',
		'DC',
		'NY',
		null,
		null,
	]);
});
