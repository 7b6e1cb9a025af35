import { describe, expect, test } from 'vitest';
import { officialReaders } from '../official-readers.ts';
import { label } from './columns.ts';
import { filled, read } from './read-table.fixture.ts';
import { samples } from './samples.fixture.ts';
import { yearFrom, yearsIn, yearsText } from './years.ts';

const knowing = (rows: Parameters<typeof filled>[0]) =>
	officialReaders.filter((reader) => reader.recognize(rows.slice(0, 25)) !== null).map(({ id }) => id);

describe('recognition', () => {
	test('has a sample for every reader', () => {
		expect(new Set(samples.map(({ id }) => id))).toEqual(new Set(officialReaders.map(({ id }) => id)));
		expect(new Set(officialReaders.map(({ id }) => id)).size).toBe(officialReaders.length);
	});

	test.each(samples)('only $id knows its table', ({ id, rows }) => expect(knowing(rows)).toEqual([id]));

	test.each(samples)(
		'$id is known with notes above, letters of any case and columns in any order',
		({ id, rows, fileName }) => {
			const at = filled(rows).reader.recognize(rows) ?? 0;
			const shuffled = rows.map((row, index) =>
				index < at ? row : Array.from(rows[at] ?? [], (_, column) => row[column] ?? null).toReversed(),
			);
			const notes = Array.from({ length: 10 }, () => ['A note']);
			const header = shuffled[at]?.map((cell) => String(cell).toUpperCase()) ?? [];
			const table = [...notes, ...shuffled.slice(0, at), header, ...shuffled.slice(at + 1)];
			expect(knowing(table)).toEqual([id]);
			const where = fileName ? { fileName } : {};
			expect(read(table, where).data).toEqual(read(rows, where).data);
		},
	);

	test.each([
		['nothing', []],
		['notes', [['Footnotes:'], ['[1] Wages']]],
		[
			'another table',
			[
				['Name', 'Jobs'],
				['Welder', 3],
			],
		],
		[
			'BLS Table 1.1',
			[['2031 National Employment Matrix title', '2031 National Employment Matrix code', 'Employment, 2031']],
		],
		['O*NET job zones', [['O*NET-SOC Code', 'Title', 'Job Zone', 'Date', 'Domain Source']]],
		['codes beside counts of one’s own', [['Institution', 'Program', 'CIP Code', 'SOC Code', 'Completions']]],
		['codes of an edition beside counts', [['CIP2020Code', 'SOC2018Code', 'Awards']]],
		['titled codes beside counts', [['CIP Code', 'CIP Title', 'SOC Code', 'SOC Title', 'Number of Graduates']]],
		['codes alone', [['CIP Code', 'SOC Code']]],
		['a variable list', [['VarName', 'VarNumber', 'CodeValue', 'UNITID']]],
	])('no reader knows %s', (_, rows) => expect(knowing(rows)).toEqual([]));

	test.each([[['CIP2010Code', 'SOC2010Code']], [['SOC Code', 'SOC Title', 'CIP Code', 'CIP Title']]])(
		'the crosswalk is known by %j',
		(header) => expect(knowing([header])).toEqual(['nces-crosswalk']),
	);

	test('a header below the first 25 rows is not looked for', () => {
		expect(knowing([...Array.from({ length: 25 }, () => ['Note']), ...(samples[0]?.rows ?? [])])).toEqual([]);
	});
});

test('header cells compare without case, footnotes, line breaks, underscores and dash lengths', () => {
	expect(label('Total Job Openings\r\n[9]')).toBe('total job openings');
	expect(label(' TOTAL__openings ')).toBe('total openings');
	expect(label('Employment, 2024–34[1]')).toBe('employment, 2024-34');
	expect(label(null)).toBe('');
});

describe('years', () => {
	test.each([
		['Employment change, numeric, 2024–34', '2024–34'],
		['Numeric Change 2023-2033[6]', '2023–33'],
		['1998 to 2008', '1998–2008'],
		['export_2020_2030.csv', '2020–30'],
		['Projections 2034-2024', null],
		['Program year 2024-25 list', null],
		['SOC 51-4121', null],
	])('in %j', (words, text) => expect(yearsText(yearsIn([['Title', words]]))).toBe(text));

	test('in a cell of their own', () =>
		expect(['2031', 2031, '31', null, '2031.5'].map(yearFrom)).toEqual([2031, 2031, null, null, null]));
});
