import { describe, expect, test } from 'vitest';
import type { RawRow } from '../reader.ts';
import { guessColumns, guessTable, mappableTables } from './mappable-tables.ts';

describe('likely columns', () => {
	test('codes are known by the cells, whatever their column is called', () => {
		const header = ['Ref', 'Name', 'Region', 'Annual Openings', 'Employment 2024', 'Median Wage'];
		const sample: RawRow[] = [['51-4121', 'Welders', 'West', '12', '514121', '$40,000']];
		expect(guessTable(header, sample)).toBe('demand');
		expect(guessColumns('demand', header, sample)).toEqual({
			soc: 0,
			title: 1,
			area: 2,
			openings: 3,
			employment: 4,
			medianWage: 5,
		});
	});

	test('awards by program', () => {
		const header = ['Institution Name', 'CIP Code', 'Award Level', 'Academic Year', 'Completions'];
		const sample: RawRow[] = [['Kent', '51.3801', 'AAS', '2023-24', 12]];
		expect(guessTable(header, sample)).toBe('awards');
		expect(guessColumns('awards', header, sample)).toEqual({ cip: 1, provider: 0, level: 2, year: 3, awards: 4 });
	});

	test('pairs', () => {
		const header = ['Program', 'Program Name', 'Job', 'Occupation Name'];
		const sample: RawRow[] = [['48.0508', 'Welding', '51-4121', 'Welders']];
		expect(guessTable(header, sample)).toBe('pairs');
		expect(guessColumns('pairs', header, sample)).toEqual({ cip: 0, cipTitle: 1, soc: 2, socTitle: 3 });
	});

	test('nothing is guessed that nothing speaks for', () => {
		expect(guessColumns('demand', ['a', 'b'], [['x', 'y']])).toEqual({});
	});
});

test('each table names the columns it needs', () => {
	expect(
		mappableTables.map(({ id, columns }) => [id, columns.filter(({ needed }) => needed).map((column) => column.id)]),
	).toEqual([
		['demand', ['soc']],
		['awards', ['cip', 'awards']],
		['pairs', ['cip', 'soc']],
	]);
});
