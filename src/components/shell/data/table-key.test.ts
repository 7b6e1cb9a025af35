import { expect, test } from 'vitest';
import type { Dataset } from '../../../lib/labor/dataset.ts';
import { about, completions, projections, withArea, withInstitutions } from './sample-tables.fixture.ts';
import { stepsBack, tableKey } from './table-key.ts';

const key = (over: Parameters<typeof about>[1], data: Dataset = projections) => tableKey(about(1, over), data);
const skills: Dataset = { kind: 'onet-ratings', of: 'skills', rows: [] };

test('the same table is the same under another name, in a workbook, in a zip', () => {
	expect(key({ fileName: 'edd (1).xlsx' })).toBe(key({}));
	expect(key({ fileName: 'all.zip', part: 'edd.xlsx › Occupational' })).toBe(key({}));
});

test('another reader, year or area makes another table', () => {
	expect(key({ format: 'bls-projections' })).not.toBe(key({}));
	expect(key({ vintage: '2024–34' })).not.toBe(key({}));
	expect(key({}, withArea('Fresno'))).not.toBe(key({}));
});

test('order of areas does not matter', () => {
	const rows = [...projections.rows, ...projections.rows.map((row) => ({ ...row, area: 'Nevada' }))];
	expect(key({}, { ...projections, rows })).toBe(key({}, { ...projections, rows: rows.toReversed() }));
});

test('figures that do not name their years are told apart by the name of the file', () => {
	const awards = { format: 'ipeds-completions', vintage: null };
	expect(key({ ...awards, fileName: 'a.csv' }, completions)).not.toBe(
		key({ ...awards, fileName: 'b.csv' }, completions),
	);
});

test('a list takes the place of its last edition; skills are not knowledge', () => {
	const onet = { format: 'onet-ratings', vintage: null };
	expect(key({ ...onet, fileName: 'Skills.txt' }, skills)).toBe(key({ ...onet, fileName: 'Skills.xlsx' }, skills));
	expect(key(onet, { ...skills, of: 'knowledge' })).not.toBe(key(onet, skills));
});

test('a person’s own tables are told apart by file and sheet', () => {
	const own = { format: 'mapped-demand', fileName: 'a.xlsx', part: 'One' };
	expect(key({ ...own, fileName: 'b.xlsx' })).not.toBe(key(own));
	expect(key({ ...own, part: 'Two' })).not.toBe(key(own));
});

test('a cut for another state is another table, and a table built in steps back behind the same one only', () => {
	const ipeds = { format: 'ipeds-completions', vintage: '2023–24' };
	const [whole, revised] = [
		key(ipeds, withInstitutions(completions, [100_654, 110_404, 208_822])),
		key(ipeds, withInstitutions(completions, [100_654, 208_822])),
	];
	const oregon = key(ipeds, withInstitutions(completions, [208_822, 208_900]));
	expect(new Set([whole, revised, oregon]).size).toBe(3);
	expect(stepsBack(whole, whole)).toBe(true);
	expect(stepsBack(whole, revised)).toBe(true);
	expect(stepsBack(whole, oregon)).toBe(false);
	expect(stepsBack(key({}), key({}))).toBe(true);
	expect(stepsBack(key({}), key({ vintage: '2024–34' }))).toBe(false);
	// Built in by an older version of this site.
	const short = JSON.stringify(['ipeds-completions', null, '2023–24', [], null]);
	expect(stepsBack(short, oregon)).toBe(true);
	// Loaded with an older version of this site.
	expect(stepsBack(oregon, short)).toBe(true);
	expect(stepsBack(oregon, short.replace('2023–24', '2022–23'))).toBe(false);
});
