import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pasteInto } from '../../lib/entry-grid/paste.ts';
import { blankOccupation, occupationColumns, occupationEntries, withOccupationEntries } from './occupation-rows.ts';
import { empty, id, slices, typed } from './rows.fixture.ts';
import { slice as schema } from './slice.ts';

const columns = occupationColumns(['51-4041 Machinists', '51-4121 Welders, Cutters']);
const column = (key: string) => {
	const found = columns.find((one) => one.key === key);
	if (found?.kind !== 'name') throw new Error(`No column ${key}.`);
	return found;
};

test('rows are the occupations with figures here, in their order', () => {
	expect(occupationEntries(typed)).toEqual([
		{ id: id(11), title: 'Machinists', soc: '51-4041', openings: 100, employment: 900, noProgram: null },
		{ id: id(12), title: 'Welders', soc: null, openings: null, employment: null, noProgram: 'yes' },
	]);
});

test('a row whose occupation is gone is not shown', () => {
	expect(occupationEntries({ ...typed, occupations: typed.occupations.slice(1) })).toHaveLength(1);
});

describe('writing rows', () => {
	test('a new one becomes an occupation of the workspace, not known to be critical', () => {
		const written = withOccupationEntries(empty, [{ ...blankOccupation(id(50)), title: 'Bakers', openings: 0 }]);
		expect(written.occupations).toEqual([{ id: id(50), title: 'Bakers', soc: null, critical: null }]);
		expect(written.demand).toEqual([{ occupation: id(50), openings: 0, employment: null, noProgram: false }]);
	});

	test('a changed one keeps what other tools know of it', () => {
		const [first] = occupationEntries(typed);
		const written = withOccupationEntries(typed, first ? [{ ...first, title: 'Machinist' }] : []);
		expect(written.occupations[0]).toEqual({ id: id(11), title: 'Machinist', soc: '51-4041', critical: true });
	});

	test('a removed one takes its figures away and nothing else', () => {
		const written = withOccupationEntries(typed, occupationEntries(typed).slice(1));
		expect(written.demand.map(({ occupation }) => occupation)).toEqual([id(12)]);
		expect(written.occupations).toEqual(typed.occupations);
		expect({ ...written, demand: [] }).toEqual({ ...typed, demand: [] });
	});

	test('reading back what was written gives the same rows, and writing what was read changes nothing', () => {
		fc.assert(
			fc.property(slices, fc.infiniteStream(fc.boolean()), (slice, keeps) => {
				const entries = occupationEntries(slice);
				expect(withOccupationEntries(slice, entries)).toEqual(slice);
				const some = entries.filter(() => keeps.next().value);
				const written = withOccupationEntries(slice, some);
				expect(occupationEntries(written)).toEqual(some);
				expect(written.occupations).toEqual(slice.occupations);
				expect(schema.safeParse(written).success).toBe(true);
			}),
		);
	});
});

describe('a code', () => {
	test.each([
		['51-4041', '51-4041'],
		['51-4041 Machinists', '51-4041'],
		['514041', '51-4041'],
	])('%s is taken as %s', (text, soc) => {
		expect(column('soc').check?.(text)).toBeNull();
		expect(column('soc').set(blankOccupation(id(50)), text).soc).toBe(soc);
	});

	test.each([
		['machin', '“machin” is no occupation code.'],
		['51-4040', '51-4040 is a group of occupations. Give the code of one.'],
		['Nov-21', 'Excel turned an occupation code into the date'],
	])('%s is refused with its reason', (text, why) => {
		expect(column('soc').check?.(text)).toContain(why);
	});

	test('from the list brings its title along, but not over one that is there', () => {
		const blank = blankOccupation(id(50));
		expect(column('soc').set(blank, '51-4121 Welders, Cutters')).toMatchObject({ title: 'Welders, Cutters' });
		expect(column('soc').set(blank, '51-4121')).toMatchObject({ title: 'Welders, Cutters' });
		expect(column('soc').set({ ...blank, title: 'Our welders' }, '51-4121')).toMatchObject({ title: 'Our welders' });
	});
});

test('rows pasted from a spreadsheet are taken, and what cannot be is named', () => {
	let made = 60;
	const cells = [
		['Bakers', '1,200', '51-3011', '9,000'],
		['Cooks', 'many', '35-2010', ''],
	];
	const pasted = pasteInto([], columns, { row: 0, column: 0 }, cells, () => blankOccupation(id(made++)));
	expect(pasted.rows).toMatchObject([
		{ title: 'Bakers', soc: '51-3011', openings: 1200, employment: 9000 },
		{ title: 'Cooks', soc: null, openings: null, employment: null },
	]);
	expect(pasted.refused).toHaveLength(2);
});
