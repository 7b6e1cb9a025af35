/** What holds for every reader, whatever its table. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../labor/dataset.ts';
import type { RawRow } from '../reader.ts';
import { filled, outcome, read } from './read-table.fixture.ts';
import { samples } from './samples.fixture.ts';

/** The dataset as lines, sorted: equal when the data is equal but for order. */
function lines(data: Dataset): string[] {
	if (data.kind !== 'completions') {
		const lists = Object.entries(data).map(([key, value]) => [key, Array.isArray(value) ? [] : value]);
		const rows = Object.values(data).filter(Array.isArray).flat();
		const titles = JSON.stringify(Object.fromEntries(lists), (_, value: unknown) =>
			value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).sort()) : value,
		);
		return [titles, ...rows.map((row) => JSON.stringify(row)).sort()];
	}
	const { institution, cip, cips, level, major, awards } = data;
	return Array.from(awards, (count, at) =>
		[institution[at], cips[cip[at] ?? -1], level[at], major[at], count].join(),
	).sort();
}

const counts = (rows: RawRow[], where: { fileName?: string }) => {
	const { report } = read(rows, where);
	return {
		rows: report.rows,
		kept: report.kept,
		dropped: new Set(report.dropped.map(({ why, count }) => `${count} ${why}`)),
	};
};

describe.each(samples)('$id', ({ rows, fileName }) => {
	const where = fileName ? { fileName } : {};
	const at = filled(rows).reader.recognize(rows) ?? 0;
	const [above, below] = [rows.slice(0, at + 1), rows.slice(at + 1)];
	const known = read(rows, where);
	const [knownLines, knownCounts] = [lines(known.data), counts(rows, where)];

	test('every row is kept or left out for a reason with an example', () => {
		const { report } = known;
		expect(report.rows).toBe(below.length);
		expect(report.kept + report.dropped.reduce((sum, { count }) => sum + count, 0)).toBe(report.rows);
		for (const { why, example } of report.dropped) expect([why, example]).not.toContain('');
	});

	test('the order of rows changes nothing but order', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(below, { minLength: below.length }), (shuffled) => {
				const table = [...above, ...shuffled];
				expect(lines(read(table, where).data)).toEqual(knownLines);
				expect(counts(table, where)).toEqual(knownCounts);
			}),
			{ numRuns: 25 },
		);
	});

	test('rows that say nothing are left out and never become a zero', () => {
		const junk = fc.constantFrom<RawRow>(['Footnotes:'], [' '], [null, null], ['[1] A note', null, 'n/a'], []);
		fc.assert(
			fc.property(fc.array(fc.tuple(junk, fc.nat(below.length)), { maxLength: 5 }), (inserted) => {
				const mixed = [...below];
				for (const [row, place] of inserted) mixed.splice(place, 0, row);
				expect(lines(read([...above, ...mixed], where).data)).toEqual(knownLines);
			}),
			{ numRuns: 25 },
		);
	});

	test('asking twice gives the same answer', () => {
		const { sink } = filled(rows, where);
		expect(sink.finish({})).toEqual(sink.finish({}));
	});

	test('a table without a row to use is refused with a sentence', () => {
		const refused = outcome([...above, ['Footnotes:']], where);
		expect(refused).toMatchObject({ state: 'refused', message: expect.stringMatching(/[a-z]{3}.*\.$/) });
	});

	test('the same rows twice count once', () => {
		const twice = read([...above, ...below, ...below], where);
		expect(lines(twice.data)).toEqual(knownLines);
		expect(twice.report.warnings).toEqual(known.report.warnings);
	});
});
