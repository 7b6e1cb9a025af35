import { expect, test } from 'vitest';
import { testId } from '../../../tests/support/test-tool.ts';
import { coverageOf } from '../../lib/labor/talent-flow.ts';
import { blankJob } from './edits.ts';
import type { FlowJob } from './flow-job.ts';
import { compute } from './result.ts';
import { defaultSettings } from './settings.ts';
import type { Slice } from './slice.ts';
import { tool } from './tool.ts';
import { facts, headline } from './words.ts';

const empty: Slice = { occupations: [], providers: [], demand: [], jobs: [], received: [] };
const shownOf = (slice: Slice) => {
	const { shown } = compute(slice, defaultSettings);
	if (shown === null) throw new Error('no job is shown');
	return shown;
};
const northfield = () => {
	const found = tool.examples.find(({ id }) => id === 'northfield');
	if (found === undefined) throw new Error('no example');
	return found.slice;
};

test('what lacks something on both sides is not known, and says on what it rests', () => {
	const { flow } = shownOf(northfield());
	const aYear = { value: 80, isComplete: false };
	const { totals } = flow;
	const both: FlowJob = {
		...flow,
		openings: { ...flow.openings, aYear },
		totals: { ...totals, ...coverageOf(totals, aYear) },
	};
	expect(both.totals).toMatchObject({ coverage: null, shortfall: null });
	expect(facts(both).slice(0, 3)).toMatchObject([
		{ value: null, how: 'At least 50 expected hires for at least 80 openings.' },
		{ value: null },
		{ value: 'at least 202 a year' },
	]);
	// A job that was sent before still holds a figure; it is not shown either.
	const older = { ...both, totals };
	expect(facts(older)[0]?.value).toBeNull();
	const sent = { ...empty, received: [older] };
	expect(tool.tables(sent, compute(sent, defaultSettings))[0]?.rows[0]).toMatchObject({
		coverage: null,
		shortfall: null,
	});
});

test('room that is enough is not set beside more places that are needed', () => {
	const figures = (hired: number, completers: number, capacity: number) => ({
		...{ provider: null, tier: 'tier-1' as const, applicants: null, qualified: null, retained: null },
		...{ hired, completers, capacity },
	});
	const sources = [
		{ id: testId(2), ...figures(90, 100, 100) },
		{ id: testId(3), ...figures(10, 100, 10) },
	];
	const { flow } = shownOf({ ...empty, jobs: [{ ...blankJob(testId(1)), openings: 91, sources }] });
	expect(headline(flow)).toBe('Today’s sources would fill all 91 openings a year');
	expect(facts(flow)[2]).toMatchObject({
		value: '182 a year',
		how: 'At the average utilization of all sources. There is room for 110, and that is enough: more of it is at sources that employers hire most from.',
	});
});

test('openings that are known in part and filled leave none of those, not “at least 0”', () => {
	const { flow } = shownOf(northfield());
	const totals = { ...flow.totals, expectedHires: { value: 50, isComplete: true } };
	const aYear = { value: 50, isComplete: false };
	const job = { ...flow, openings: { ...flow.openings, aYear } };
	const filled = facts({ ...job, totals: { ...totals, ...coverageOf(totals, aYear) } });
	expect(filled[1]).toMatchObject({ id: 'shortfall', value: 'none of the known ones' });
});

test('figures of a job whose sources gave nothing are not known, not whole', () => {
	const slice = { ...empty, jobs: [{ ...blankJob(testId(1)), openings: 80, sources: [] }] };
	expect(tool.tables(slice, compute(slice, defaultSettings))[0]?.rows[0]).toMatchObject({ whole: 'not known' });
});

test('tables and the summary say which figures are bounds', () => {
	const slice = northfield();
	const [coverage] = tool.tables(slice, compute(slice, defaultSettings));
	expect(coverage?.rows.map(({ whole }) => whole)).toEqual([
		'At least: stayed a year, finished, room, expected hires, coverage. At most: openings left.',
		'At least: applied, stayed a year.',
	]);
	const [summary] = tool.documents?.(slice, compute(slice, defaultSettings)) ?? [];
	expect(JSON.stringify(summary)).toContain('Openings filled: at least 62.5%.');
});
