import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../tests/support/test-tool.ts';
import { yearlyDemand } from '../../lib/labor/employer-demand.ts';
import { type EmployerDemand, emptyWorkspace } from '../../lib/workspace/schema.ts';
import { jobRows, withJob } from './job-rows.ts';
import { blankRow, type LineRow, rowsOf, withRows } from './line-rows.ts';
import { defaultSettings } from './settings.ts';
import type { Slice } from './slice.ts';
import { tool } from './tool.ts';

const empty: Slice = { employers: [], occupations: [], lines: [], government: [], received: null };
let ids = 0;
const newId = () => {
	ids += 1;
	return testId(7000 + ids);
};
const row = (employerName: string | null, jobTitle: string | null, over: Partial<LineRow> = {}): LineRow => ({
	...blankRow(newId()),
	employerName,
	jobTitle,
	...over,
});
const planOf = (...rows: LineRow[]) => withRows(empty, rows, newId);
const counts = (newPositions: number | null, replacementPositions: number | null) => ({
	newPositions,
	replacementPositions,
	years: 1,
});
const resultOf = (slice: Slice) => tool.compute(slice, defaultSettings, undefined, {});
const northfield = () => {
	const found = tool.examples.find(({ id }) => id === 'northfield');
	if (found === undefined) throw new Error('no example');
	return found.slice;
};

describe('known answers', () => {
	test('the two shops of “How it works”: 5 and 4 positions a year', () => {
		const slice = planOf(
			row('One', 'Machinists', { current: 40, newPositions: 6, replacementPositions: 9, years: 3 }),
			row('Two', 'Machinists', { current: 25, growthPercent: 4, separationPercent: 12 }),
		);
		const { rows, total } = resultOf(slice);
		expect(rows[0]?.demand).toMatchObject({ added: { value: 3 }, replacement: { value: 6 }, total: { value: 9 } });
		expect(total).toEqual({ value: 9, isComplete: true });
	});

	test('Northfield: the largest job first, and a part that was not given makes it “at least”', () => {
		const { rows, total, employers } = resultOf(northfield());
		expect(rows.map(({ occupation }) => occupation.title)).toEqual([
			'Machinists',
			'Welders',
			'Industrial machinery mechanics',
		]);
		expect(rows.map(({ demand }) => demand.total.isComplete)).toEqual([false, true, true]);
		expect(total.value).toBeCloseTo(6 + 5 / 3 + 4 + 1 + 17 / 3 + 2 + 1 + 1.1);
		expect([total.isComplete, employers]).toEqual([false, 5]);
	});

	test('each line is told what it lacks', () => {
		const slice = planOf(
			row(null, null),
			row('One', 'Welders', counts(3, null)),
			row('Two', 'Welders', { newPositions: 3 }),
		);
		const { lacks } = resultOf(slice);
		expect(slice.lines.map(({ id }) => lacks[id]?.[0])).toEqual([
			'Name the job, so that this line can be added up.',
			'Replacements are not given: the total is “at least”.',
			'Give the years, so that the positions can be spread over them.',
		]);
	});
});

describe('names', () => {
	test('stand for the records there are, in any case of letters; others make one', () => {
		const before = northfield();
		const rows = [...rowsOf(before), row('SIX SHOPS (invented)', 'welders'), row('New Shop', 'Fitters')];
		const after = withRows(before, rows, newId);
		expect(after.employers).toHaveLength(6);
		expect(after.occupations).toHaveLength(4);
		expect(after.lines.at(-2)).toMatchObject({
			employer: before.employers[0]?.id,
			occupation: before.occupations[2]?.id,
		});
	});

	test('of two employers with one name, each row keeps its own', () => {
		const [one, other] = [testId(1), testId(2)];
		const slice: Slice = {
			...planOf(row('Twin', 'Welders'), row('Twin', 'Welders')),
			employers: [one, other].map((id) => ({ id, name: 'Twin', employees: null })),
		};
		const lines = slice.lines.map((line, at) => ({ ...line, employer: at === 0 ? one : other }));
		const after = withRows(slice, rowsOf({ ...slice, lines }), newId);
		expect(after.lines.map(({ employer }) => employer)).toEqual([one, other]);
	});

	test('that no row bears any more stay for other tools', () => {
		const after = withRows(northfield(), [], newId);
		expect(after.employers).toEqual(northfield().employers);
		expect(after.occupations).toEqual(northfield().occupations);
	});
});

describe('government figures', () => {
	test('stand beside the plan and never enter its totals', () => {
		const without = resultOf({ ...northfield(), government: [] });
		const beside = resultOf(northfield());
		expect(beside.rows.map(({ demand }) => demand)).toEqual(without.rows.map(({ demand }) => demand));
		expect(beside.rows[0]?.government).toEqual({ openings: 31, source: 'Invented figure', area: null });
		expect(without.rows[0]?.government).toBeNull();
	});

	test('a job’s code, figure and source are put in place, and emptied again', () => {
		const [, second] = jobRows(northfield());
		if (second === undefined) throw new Error('no job');
		const named = withJob(northfield(), { ...second, openings: 12, source: 'State file' });
		expect(named.government).toHaveLength(2);
		expect(withJob(named, { ...second, openings: null, source: null }).government).toHaveLength(1);
	});
});

test('the lens keeps the rest of the workspace, and takes the plan from where every tool finds it', () => {
	const stamp = { id: testId(9), name: 'Mine', now: '2026-01-01T00:00:00.000Z' };
	const written = tool.lens.write(
		{ ...emptyWorkspace(stamp), painPoints: [{ id: testId(3), name: 'x', detail: null }] },
		northfield(),
	);
	expect(written.employerDemand).toEqual(northfield().lines);
	expect(written.painPoints).toHaveLength(1);
	expect(tool.lens.read(written)).toEqual(northfield());
});

const amount = fc.option(fc.integer({ min: 0, max: 60 }), { nil: null });
const plan = fc
	.array(
		fc.record({
			employer: fc.option(fc.constantFrom('Aspen Tool', 'Birch Metal', 'Cedar Works', 'Dogwood Steel'), { nil: null }),
			job: fc.option(fc.constantFrom('Welders', 'Fitters', 'Drivers'), { nil: null }),
			...{ newPositions: amount, replacementPositions: amount, current: amount },
		}),
		{ minLength: 1, maxLength: 12 },
	)
	.map((lines) =>
		planOf(...lines.map(({ employer, job, ...figures }) => row(employer, job, { ...figures, years: 1 }))),
	);

type Part = 'added' | 'replacement' | 'total';

/** The lines that feed one part of a job, found here from the rows alone. */
function feeding(lines: readonly EmployerDemand[], occupation: string, part: Part): EmployerDemand[] {
	return lines.filter((line) => {
		if (line.occupation !== occupation) return false;
		const { total, ...rest } = yearlyDemand(line);
		return (part === 'total' ? total.value : rest[part]) !== null;
	});
}

/** How many employers are behind it; a line without a name may be one of those that are named. */
function behind(lines: readonly EmployerDemand[], occupation: string, part: Part): number {
	return new Set(feeding(lines, occupation, part).flatMap(({ employer }) => employer ?? [])).size;
}

describe('what leaves this browser, of any plan', () => {
	test('holds no employer, no line and nothing about today’s headcount', () => {
		fc.assert(
			fc.property(plan, (slice) => {
				const result = resultOf(slice);
				const out = JSON.stringify([
					tool.shareable(slice),
					tool.tables(slice, result),
					tool.documents?.(slice, result),
				]);
				for (const { id, name } of slice.employers) {
					expect(out).not.toContain(name);
					expect(out).not.toContain(id);
				}
				for (const { id } of slice.lines) expect(out).not.toContain(id);
				expect(tool.shareable(slice)).toMatchObject({ employers: [], lines: [] });
			}),
		);
	});

	test('shows only what three employers make up, and no parts that give a smaller one away', () => {
		fc.assert(
			fc.property(plan, (slice) => {
				for (const shown of tool.shareable(slice).received?.totals ?? []) {
					const of = (part: Part) => behind(slice.lines, shown.occupation, part);
					const isGiven = (part: Part) => feeding(slice.lines, shown.occupation, part).length > 0;
					for (const part of ['added', 'replacement', 'total'] as const)
						if (shown[part] !== null) expect(of(part)).toBeGreaterThanOrEqual(3);
					if (shown.total !== null && shown.added === null)
						expect(shown.replacement === null || !isGiven('added')).toBe(true);
					if (shown.total !== null && shown.replacement === null)
						expect(shown.added === null || !isGiven('replacement')).toBe(true);
					if (shown.employers !== null) expect(shown.employers).toBeGreaterThanOrEqual(3);
				}
			}),
		);
	});

	test('leaves no sum over jobs from which one hidden job follows', () => {
		fc.assert(
			fc.property(plan, (slice) => {
				const received = tool.shareable(slice).received;
				if (received === null || received.total === null) return;
				const hidden = received.totals.filter(
					({ occupation, total }) => total === null && feeding(slice.lines, occupation, 'total').length > 0,
				);
				expect(hidden.length).not.toBe(1);
			}),
		);
	});

	test('is the same in the table, and when it is shared again', () => {
		fc.assert(
			fc.property(plan, (slice) => {
				const shared = tool.shareable(slice);
				expect(tool.shareable(shared)).toEqual(shared);
				expect(tool.tables(shared, resultOf(shared))).toEqual(tool.tables(slice, resultOf(slice)));
			}),
		);
	});
});

test('welders of two employers stay hidden in Northfield’s files; the sum over jobs goes before a job', () => {
	const slice = northfield();
	const [table] = tool.tables(slice, resultOf(slice));
	expect(table?.rows.map(({ job, total, employers }) => [job, total === null, employers])).toEqual([
		['Machinists', false, 4],
		['Industrial machinery mechanics', false, 3],
		['Welders', true, null],
	]);
	expect(JSON.stringify(tool.documents?.(slice, resultOf(slice)))).toContain('The total over all jobs is not shown');
});

test('a line without an employer is no third one: two named ones stay hidden beside it', () => {
	const slice = planOf(row('One', 'Machinists', counts(5, 2)), row('Two', 'Machinists', counts(3, 1)));
	const lines = [...slice.lines, { ...slice.lines[0], ...counts(4, 0), id: newId(), employer: null } as EmployerDemand];
	const plan = { ...slice, lines };
	const [table] = tool.tables(plan, resultOf(plan));
	expect(table?.rows[0]).toMatchObject({ added: null, replacement: null, total: null, employers: null });
	expect(JSON.stringify(tool.documents?.(plan, resultOf(plan)))).toContain('2 named employers gave figures.');
});

test('a plan that was sent says “or more” as its sender does', () => {
	const slice = planOf(...['A', 'B', 'C'].map((name) => row(name, 'Machinists', counts(4, name === 'A' ? 2 : null))));
	const texts = (of: Slice) => JSON.stringify(tool.documents?.(of, resultOf(of)));
	expect(texts(slice)).toContain('or more: some figures were not given');
	expect(texts(tool.shareable(slice))).toBe(texts(slice));
});
