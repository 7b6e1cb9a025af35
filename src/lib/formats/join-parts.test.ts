import { describe, expect, test } from 'vitest';
import type { Crosswalk, Projections } from '../labor/dataset.ts';
import { mergeCrosswalks } from '../labor/merge-crosswalks.ts';
import { mergeProjections } from '../labor/merge-projections.ts';
import type { FilePart } from './file-outcome.ts';
import { joinParts } from './join-parts.ts';
import type { RawRow } from './reader.ts';
import { filled, read } from './readers/read-table.fixture.ts';
import * as samples from './readers/samples.fixture.ts';

const part = (name: string | null, rows: RawRow[]): FilePart => ({
	state: 'recognized',
	part: name,
	...filled(rows, { fileName: 'file.zip', part: name }),
});
const outcomes = (parts: FilePart[]) =>
	parts.map((one) => (one.state === 'recognized' ? { part: one.part, outcome: one.sink.finish({}) } : one));
const turned = samples.crosswalk.map(([a = null, b = null, c = null, d = null]) => [c, d, a, b]);
const crosswalk = read(samples.crosswalk).data as Crosswalk;

describe('sheets of the crosswalk', () => {
	const extract = samples.crosswalk.slice(0, 2);
	const sheets = [
		part('Unmatched', samples.crosswalk.toSpliced(1, 3)),
		part('CIP-SOC', samples.crosswalk),
		part('SOC-CIP', turned),
		part('New CIP', extract),
	];

	test('are one crosswalk, each pair once, and the report adds up', () => {
		const [only, ...more] = outcomes(joinParts(sheets));
		expect(more).toEqual([]);
		expect(only).toMatchObject({ part: null, outcome: { state: 'read', data: crosswalk } });
		expect(only).toMatchObject({ outcome: { report: { rows: 13, kept: 5, dropped: [{ count: 8 }] } } });
	});

	test('in any order', () => {
		expect(outcomes(joinParts(sheets.toReversed()))).toEqual(outcomes(joinParts(sheets)));
	});

	test('of two workbooks in a zip stay apart, and so do files', () => {
		const names = (parts: FilePart[]) => joinParts(parts).map((one) => one.part);
		const two = [part('a.xlsx › One', samples.crosswalk), part('a.xlsx › Two', turned), part('b.xlsx › One', turned)];
		expect(names(two)).toEqual(['a.xlsx', 'b.xlsx › One']);
	});
});

test('a sheet that adds pairs adds them; a code paired in one sheet is not unmatched in another', () => {
	const other: Crosswalk = {
		...crosswalk,
		pairs: [{ cip: '01.0508', soc: '53-6032' }],
		unmatchedCips: ['01.0508', '02.0000'],
		unmatchedSocs: [],
	};
	const whole = mergeCrosswalks(crosswalk, other);
	expect(whole.pairs).toHaveLength(4);
	expect([whole.unmatchedCips, whole.unmatchedSocs]).toEqual([['02.0000'], []]);
	expect(mergeCrosswalks(crosswalk, crosswalk)).toEqual(crosswalk);
});

describe('BLS Tables 1.2 and 1.10', () => {
	const wages = read(samples.blsWages).data as Projections;
	const parts = read(samples.blsParts).data as Projections;

	test('stay two tables, each kept under its own reader', () => {
		const [one, two] = joinParts([part('Table 1.2', samples.blsWages), part('Table 1.10', samples.blsParts)]);
		expect([one, two].map((table) => table?.state === 'recognized' && table.reader.id)).toEqual([
			'bls-projections-wages',
			'bls-projections-parts',
		]);
	});

	test('merge into one row an occupation: never a sum, and either table first', () => {
		const whole = mergeProjections(wages, parts);
		const welders = whole?.rows.filter(({ soc }) => soc === '51-4121');
		expect(welders).toEqual([{ ...parts.rows[0], medianWage: 51_000, education: 'High school diploma or equivalent' }]);
		expect(whole?.rows).toHaveLength(4);
		const sorted = (data: Projections | null) => data?.rows.toSorted((a, b) => a.soc.localeCompare(b.soc));
		expect(sorted(mergeProjections(parts, wages))).toEqual(sorted(whole));
	});

	test('of different years do not merge', () =>
		expect(mergeProjections(wages, { ...parts, endYear: 2042 })).toBeNull());
});

describe('a year’s completions and their revision in one zip', () => {
	test('the revision alone counts, and says so', () => {
		const [only, ...more] = outcomes(
			joinParts([part('c2031_a.csv', samples.completions), part('c2031_a_rv.csv', samples.completions)]),
		);
		expect(more).toEqual([]);
		expect(only).toMatchObject({
			part: 'c2031_a_rv.csv',
			outcome: { report: { warnings: expect.arrayContaining(['“c2031_a.csv” is left out: this is its revision.']) } },
		});
	});

	test('different years both count', () => {
		const parts = [part('c2030_a.csv', samples.completions), part('c2031_a_rv.csv', samples.completions)];
		expect(joinParts(parts)).toEqual(parts);
	});
});

test('other parts stay as they are', () => {
	const parts: FilePart[] = [
		{ state: 'refused', part: 'a', message: 'No.' },
		{ state: 'ignored', part: 'notes_rv' },
		part('b', samples.oews),
		part('c', samples.oews),
	];
	expect(joinParts(parts)).toEqual(parts);
});
