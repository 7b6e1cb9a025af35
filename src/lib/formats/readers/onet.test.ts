/** The traps of the O*NET files. */
import { describe, expect, test } from 'vitest';
import type { CodeList, OnetRatings } from '../../labor/dataset.ts';
import type { RawRow } from '../reader.ts';
import { outcome, read } from './read-table.fixture.ts';
import { onetKnowledgeExcel, onetOccupations, onetSkillsText } from './samples.fixture.ts';

const ratings = (rows: RawRow[]) => (read(rows).data as OnetRatings).rows;

test('occupation titles come by six digits, from codes ending in .00', () => {
	const { data, report } = read(onetOccupations);
	expect((data as CodeList).entries).toEqual([{ code: '51-4121', title: 'Welders, Cutters, Solderers, and Brazers' }]);
	expect(report.dropped).toMatchObject([{ count: 1, example: expect.stringContaining('15-1299.08') }]);
});

describe('ratings', () => {
	test('the text layout: n/a is unknown, what O*NET would suppress is left blank', () => {
		expect(
			ratings(onetSkillsText).map(({ onetSoc, scale, value, notRelevant }) => [onetSoc, scale, value, notRelevant]),
		).toEqual([
			['51-4121.00', 'IM', 3.25, false],
			['51-4121.00', 'LV', 2.75, false],
			['51-4121.00', 'LV', null, true],
			['15-1299.08', 'IM', null, false],
		]);
		expect(read(onetSkillsText).report.warnings).toEqual([
			'1 rating left blank, as O*NET recommends: too uncertain to use.',
		]);
	});

	test('the Excel layout: blank is unknown; knowledge is told by its element', () => {
		const { data } = read(onetKnowledgeExcel);
		expect(data).toMatchObject({ of: 'knowledge' });
		expect(ratings(onetKnowledgeExcel).map(({ name, value }) => [name, value])).toEqual([
			['Mechanical', 3.4],
			['Mechanical', null],
		]);
	});

	test('keep the code of a specialty beside its six digits', () => {
		expect(ratings(onetSkillsText).at(-1)).toMatchObject({ onetSoc: '15-1299.08', soc: '15-1299' });
	});

	test('a value off its scale is left out', () => {
		const [, first = []] = onetSkillsText;
		const off = first.map((cell) => (cell === '3.25' ? '6' : cell));
		const { report } = read([...onetSkillsText, off.map((cell) => (cell === '2.A.1.a' ? '2.A.1.b' : cell))]);
		expect(report.dropped).toMatchObject([{ count: 1, why: expect.stringContaining('scale') }]);
	});

	test('abilities, which have the same columns, are refused by name', () => {
		const abilities = onetSkillsText.map((row) => row.map((cell) => String(cell).replace(/^2\.[AB]/, '1.A')));
		expect(outcome(abilities)).toMatchObject({
			state: 'refused',
			message: expect.stringContaining('neither skills nor knowledge'),
		});
	});
});

test('every O*NET table carries its credit; the version where the file’s name tells it', () => {
	for (const rows of [onetOccupations, onetSkillsText, onetKnowledgeExcel]) {
		const { credit } = read(rows, { fileName: 'db_29_3_text.zip' });
		expect(credit).toContain('O*NET 29.3 Database');
		expect(credit).toContain('CC BY 4.0');
		expect(credit).toContain('We have modified');
		expect(read(rows).credit).toContain('the O*NET Database by');
	}
});
