import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../tests/support/test-tool.ts';
import { isSmall } from '../../lib/labor/small-numbers.ts';
import { flowFigures, isDirect, tiers } from '../../lib/labor/talent-flow.ts';
import { type EmployerDemand, emptyWorkspace } from '../../lib/workspace/schema.ts';
import { blankJob, named, withJob, withoutJob, withRows } from './edits.ts';
import type { FlowJob } from './flow-job.ts';
import { compute } from './result.ts';
import { defaultSettings } from './settings.ts';
import type { Job, Slice, Source } from './slice.ts';
import { blankRow, rowsOf } from './source-rows.ts';
import { tool } from './tool.ts';
import { facts, headline, lacks, whoseOpenings } from './words.ts';

const example = (id: string) => {
	const found = tool.examples.find((each) => each.id === id);
	if (found === undefined) throw new Error(`no example ${id}`);
	return found;
};
const shownOf = (slice: Slice, job: string | null = null) => {
	const { shown } = tool.compute(slice, { job }, undefined, {});
	if (shown === null) throw new Error('no job is shown');
	return shown;
};
const factsOf = (flow: FlowJob) => Object.fromEntries(facts(flow).map(({ id, value }) => [id, value]));
const empty: Slice = { occupations: [], providers: [], demand: [], jobs: [], received: [] };
let ids = 0;
const newId = () => {
	ids += 1;
	return testId(5000 + ids);
};

describe('known answers', () => {
	test('Consumers Energy: yield 1.25 %, qualified coverage 50 %, expected hires not known', () => {
		const { flow } = shownOf(example('consumers-energy').slice);
		expect(headline(flow)).toBe('Not known yet: will today’s sources fill the openings?');
		expect(factsOf(flow)).toEqual({
			...{ coverage: null, shortfall: null, capacityNeeded: null, utilization: null },
			...{ qualifiedYield: '1.25%', qualifiedCoverage: '50%' },
		});
		expect(lacks(flow)).toHaveLength(1);
		const [coverage, sources] = tool.tables(
			example('consumers-energy').slice,
			compute(example('consumers-energy').slice, defaultSettings),
		);
		expect(coverage?.rows[0]).toMatchObject({
			openings: 100,
			qualifiedYield: 1.25,
			qualifiedCoverage: 50,
			coverage: null,
		});
		expect(sources?.rows[0]).toMatchObject({
			applicants: 4000,
			qualified: 50,
			qualifiedYield: 1.25,
			expectedHires: null,
		});
	});

	test('Northfield: at least 50 of 80, and the sources that feed others are not added up', () => {
		const { flow } = shownOf(example('northfield').slice);
		expect(headline(flow)).toBe('Today’s sources would fill at least 50 of 80 openings a year');
		expect(flow.totals.expectedHires).toEqual({ value: 50, isComplete: false });
		expect(flow.totals.hired).toEqual({ value: 24 + 10 + 8 + 12, isComplete: true });
		expect(factsOf(flow)).toMatchObject({
			...{ coverage: 'at least 62.5%', shortfall: 'at most 30 a year', capacityNeeded: '202 a year' },
		});
	});

	test('enough is said to be enough', () => {
		const { slice } = example('northfield');
		expect(headline(shownOf(slice, slice.jobs[1]?.id).flow)).toBe('Today’s sources would fill all 30 openings a year');
	});

	test('nothing yet asks for what is missing, in order', () => {
		const { flow } = shownOf(withJob(empty, blankJob(testId(1))));
		expect(lacks(flow)).toEqual([
			'Name the job.',
			'Give the openings a year.',
			'Name a source and give what you know of it.',
		]);
	});
});

describe('openings from the demand planner', () => {
	const line = (employer: number, occupation: number, positions: number | null): EmployerDemand => ({
		...{ id: testId(100 + employer * 10 + occupation), employer: testId(employer), occupation: testId(occupation) },
		...{ current: null, newPositions: positions, replacementPositions: positions === null ? null : 0, years: 1 },
		...{ growthPercent: null, separationPercent: null, leadMonths: null, confidence: null },
	});
	const job: Job = { ...blankJob(testId(90)), occupation: testId(21), openings: 7, openingsFrom: 'employers' };
	const slice = (demand: EmployerDemand[]): Slice => ({
		...empty,
		occupations: [{ id: testId(21), title: 'Machinists', soc: null, critical: true }],
		demand,
		jobs: [job],
	});
	const three = [line(1, 21, 4), line(2, 21, 5), line(3, 21, 6), line(4, 22, 90)];

	test('are the total of that job alone; the typed number waits', () => {
		const { flow } = shownOf(slice(three));
		expect(flow.openings).toEqual({ aYear: { value: 15, isComplete: true }, from: 'employers', employers: 3 });
		expect(whoseOpenings(flow)).toContain('3 employers report');
		const partly = three.map((one, at) => (at === 0 ? { ...one, replacementPositions: null } : one));
		expect(shownOf(slice(partly)).reported).toEqual({ value: 15, isComplete: false });
		expect(shownOf({ ...slice(three), jobs: [{ ...job, openingsFrom: 'typed' }] }).flow.openings.aYear.value).toBe(7);
	});

	test('are unknown where the planner holds nothing', () => {
		expect(shownOf(slice([line(1, 22, 4)])).flow.openings.aYear.value).toBeNull();
		expect(shownOf(slice([line(1, 21, null)])).flow.openings.aYear.value).toBeNull();
	});

	test('stay here with all that rests on them when fewer than three employers make them up', () => {
		const two = slice(three.slice(1));
		expect(shownOf(two).flow.openings.aYear.value).toBe(11);
		const { job: safe, hidden } = shownOf(two).safe;
		expect(safe.openings).toEqual({ aYear: { value: null, isComplete: true }, from: 'employers', employers: null });
		expect(hidden).toBe(1);
		expect(JSON.stringify(tool.shareable(two))).not.toContain('11');
	});

	test('never take single employers along', () => {
		const shared = tool.shareable(slice(three));
		expect(shared.demand).toEqual([]);
		expect(shared.jobs).toEqual([]);
		expect(shared.received[0]?.openings.aYear.value).toBe(15);
		for (const { employer } of three) expect(JSON.stringify(shared)).not.toContain(employer);
	});

	test('are never changed by this tool', () => {
		const stamp = { id: testId(9), name: 'Mine', now: '2026-01-01T00:00:00.000Z' };
		const mine = { ...emptyWorkspace(stamp), employerDemand: three };
		expect(tool.lens.write(mine, example('northfield').slice).employerDemand).toEqual(three);
	});
});

describe('edits', () => {
	test('a name that is known stands for the record there is, another makes one', () => {
		const { slice } = example('northfield');
		const [job] = slice.jobs;
		if (job === undefined) throw new Error('no job');
		const rows = [
			...rowsOf(job, slice.providers),
			{ ...blankRow(newId()), name: 'tern high school (invented)' },
			{ ...blankRow(newId()), name: 'New Center' },
		];
		const next = withRows(slice, job, rows, newId);
		expect(next.providers).toHaveLength(slice.providers.length + 1);
		expect(next.jobs[0]?.sources.at(-2)?.provider).toBe(slice.providers[3]?.id);
		expect(named(next, job, 'MACHINISTS', newId).occupations).toHaveLength(2);
		expect(named(next, job, 'Welders', newId).occupations.at(-1)).toMatchObject({ title: 'Welders', critical: null });
	});

	test('a job goes with its sources, and no other', () => {
		const { slice } = example('northfield');
		const [first, second] = slice.jobs;
		const left = withoutJob(slice, first?.id ?? '');
		expect(left.jobs).toEqual([second]);
		expect(left.providers).toEqual(slice.providers);
	});
});

describe('advice', () => {
	const advice = (sources: Source[]) =>
		shownOf({
			...empty,
			providers: [{ id: testId(31), name: 'College', kind: null }],
			jobs: [{ ...blankJob(testId(1)), sources }],
		}).advice.map(({ about, text }) => `${about}: ${text}`);
	const source = (over: Partial<Source>): Source => {
		const { name: _name, ...row } = blankRow(newId());
		return { ...row, ...over };
	};

	test('names the source whose figures cannot be', () => {
		expect(
			advice([source({ provider: testId(31), applicants: 4, qualified: 5 }), source({ hired: 1, retained: 2 })]),
		).toEqual([
			'College: More people were qualified than applied. Check both figures.',
			'Source 2: More people stayed a year than were hired. Check both figures.',
		]);
	});

	test('sees a source named twice, and sources that only feed others', () => {
		const twice = { provider: testId(31), tier: 'tier-2' as const };
		expect(advice([source(twice), source(twice)])).toHaveLength(2);
		expect(advice([source({ ...twice, tier: 'tier-1' }), source({ tier: 'tier-2' })])).toEqual([]);
	});
});

const people = fc.option(fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 900 })), { nil: null });
const anySource = fc.record({
	tier: fc.option(fc.constantFrom(...tiers), { nil: null }),
	...{ applicants: people, qualified: people, hired: people, retained: people, completers: people, capacity: people },
});
const anySlice = fc.array(anySource, { minLength: 1, maxLength: 6 }).chain((sources) =>
	people.map((openings): Slice => {
		const rows = sources.map((one, at): Source => ({ ...one, id: testId(200 + at), provider: testId(300 + at) }));
		return {
			...empty,
			occupations: [{ id: testId(21), title: 'Machinists', soc: null, critical: null }],
			providers: rows.map((_row, at) => ({ id: testId(300 + at), name: `Source ${at}`, kind: null })),
			jobs: [{ id: testId(1), occupation: testId(21), openings, openingsFrom: 'typed', sources: rows }],
		};
	}),
);

describe('what leaves this browser, for any job', () => {
	test('holds no count of fewer than 10 people', () => {
		fc.assert(
			fc.property(anySlice, (slice) => {
				const { job } = shownOf(slice).safe;
				const counts = flowFigures.filter((key) => key !== 'capacity');
				for (const key of counts) {
					const shown = [...job.sources.map(({ figures }) => figures[key]), job.totals[key].value];
					for (const value of shown) expect(isSmall({ employers: null, people: value }), `${key} ${value}`).toBe(false);
				}
			}),
		);
	});

	test('gives no hidden count away as a total less the others, nor the small sum of several', () => {
		fc.assert(
			fc.property(anySlice, (slice) => {
				const { flow, safe } = shownOf(slice);
				for (const key of flowFigures) {
					if (safe.job.totals[key].value === null || key === 'capacity') continue;
					const out = flow.sources.filter(
						({ tier, figures }, at) =>
							isDirect(tier) && figures[key] !== null && safe.job.sources[at]?.figures[key] === null,
					);
					const sum = out.reduce((all, { figures }) => all + (figures[key] ?? 0), 0);
					expect(out.length === 1, key).toBe(false);
					expect(sum > 0 && sum < 10, key).toBe(false);
				}
			}),
		);
	});

	test('shows expected hires of a source only with all they are made of', () => {
		fc.assert(
			fc.property(anySlice, (slice) => {
				for (const { figures, flow } of shownOf(slice).safe.job.sources) {
					const { hired, completers, capacity } = figures;
					if (flow.expectedHires !== null) expect([hired, completers, capacity]).not.toContain(null);
				}
			}),
		);
	});

	test('leaves no total of expected hires from which one hidden source follows', () => {
		fc.assert(
			fc.property(anySlice, (slice) => {
				const { flow, safe } = shownOf(slice);
				if (safe.job.totals.expectedHires.value === null) return;
				const out = flow.sources.filter(
					(source, at) =>
						isDirect(source.tier) &&
						source.flow.expectedHires !== null &&
						safe.job.sources[at]?.flow.expectedHires === null,
				);
				expect(out.length).not.toBe(1);
			}),
		);
	});

	test('is what it was where nothing is small, and says so', () => {
		fc.assert(
			fc.property(anySlice, (slice) => {
				const large = {
					...slice,
					jobs: slice.jobs.map((job) => ({
						...job,
						sources: job.sources.map((source) => ({
							...source,
							...Object.fromEntries(flowFigures.map((key) => [key, source[key] === null ? null : source[key] + 10])),
						})),
					})),
				};
				const { flow, safe } = shownOf(large);
				expect(safe).toEqual({ job: flow, hidden: 0 });
				expect(tool.shareable(large)).toEqual(large);
			}),
		);
	});

	test('tables and the summary are made of it alone, and a second sharing tells nothing new', () => {
		fc.assert(
			fc.property(anySlice, (slice) => {
				const shared = tool.shareable(slice);
				expect(tool.shareable(shared)).toEqual(shared);
				const texts = (of: Slice) => {
					const result = compute(of, defaultSettings);
					return tool.tables(of, result);
				};
				expect(texts(shared)).toEqual(texts(slice));
			}),
		);
	});
});
