import type { Known } from '../../lib/labor/employer-demand.ts';
import { type Bound, boundOf, boundOfShortfall, type FlowTotals, isDirect } from '../../lib/labor/talent-flow.ts';
import type { Cell, Table } from '../../lib/tool/tool.ts';
import type { FlowJob } from './flow-job.ts';
import type { Result } from './result.ts';
import type { Slice } from './slice.ts';
import { tierNames } from './tier-names.ts';

const people = (key: string, label: string) => ({ key, label, kind: 'number' as const });

/** A share as a percent with the digits it has, so that 0.0125 is 1.25. */
const inPercent = (share: number | null): Cell => (share === null ? null : Number((share * 100).toPrecision(12)));

export const method = [
	'People a year. Qualified yield is qualified ÷ applied. Utilization is hired ÷ finished. Retention is stayed a year ÷ hired. Capture rate is stayed a year ÷ finished.',
	'Expected hires are the people a source has room for × its utilization. Coverage is expected hires ÷ openings.',
	'A sum is “at least” where a source left something out. Then the coverage is at least, and the openings left are at most, what is shown.',
	'Utilization and qualified yield are over the sources that gave both figures.',
	'Only direct sources are added up. People from tiers 2 and 3 come through a tier 1 source and are counted there.',
	'Today’s rates are taken as tomorrow’s. Someone who came through two direct sources counts twice.',
];
export const hiddenNote =
	'An empty figure is unknown, or it is hidden: it counts fewer than 10 people, rests on fewer than three employers, or would give such a figure away.';

export function sourcesTable(jobs: readonly FlowJob[]): Table {
	return {
		id: 'sources',
		title: 'Talent flow by source',
		columns: [
			{ key: 'job', label: 'Job', kind: 'text' },
			{ key: 'source', label: 'Source', kind: 'text' },
			{ key: 'tier', label: 'Tier', kind: 'text' },
			{ key: 'counted', label: 'Added up?', kind: 'text' },
			people('applicants', 'Applied'),
			people('qualified', 'Qualified'),
			people('hired', 'Hired'),
			people('retained', 'Stayed a year'),
			people('completers', 'Finished there'),
			people('capacity', 'Room for'),
			people('qualifiedYield', 'Qualified yield, %'),
			people('utilization', 'Utilization, %'),
			people('retention', 'Retention, %'),
			people('captureRate', 'Capture rate, %'),
			people('expectedHires', 'Expected hires'),
		],
		rows: jobs.flatMap(({ title, sources }) =>
			sources.map(({ name, tier, figures, flow }) => ({
				job: title,
				source: name,
				tier: tier === null ? null : tierNames[tier],
				counted: isDirect(tier) ? 'yes' : 'no',
				...figures,
				qualifiedYield: inPercent(flow.qualifiedYield),
				utilization: inPercent(flow.utilization),
				retention: inPercent(flow.retention),
				captureRate: inPercent(flow.captureRate),
				expectedHires: flow.expectedHires,
			})),
		),
		notes: [...method, hiddenNote],
	};
}

function coverageTable(jobs: readonly FlowJob[]): Table {
	return {
		id: 'coverage',
		title: 'Coverage by job',
		columns: [
			{ key: 'job', label: 'Job', kind: 'text' },
			{ key: 'soc', label: 'SOC code', kind: 'text' },
			people('openings', 'Openings a year'),
			{ key: 'from', label: 'Openings come from', kind: 'text' },
			people('applicants', 'Applied'),
			people('qualified', 'Qualified'),
			people('hired', 'Hired'),
			people('retained', 'Stayed a year'),
			people('completers', 'Finished at the sources'),
			people('capacity', 'Room at the sources'),
			people('expectedHires', 'Expected hires'),
			people('coverage', 'Coverage, %'),
			people('shortfall', 'Openings left'),
			people('capacityNeeded', 'Places needed'),
			people('utilization', 'Utilization, %'),
			people('qualifiedYield', 'Qualified yield, %'),
			people('qualifiedCoverage', 'Qualified coverage, %'),
			{ key: 'whole', label: 'Are the figures whole?', kind: 'text' },
		],
		rows: jobs.map(({ title, soc, openings, totals }) => ({
			job: title,
			soc,
			openings: openings.aYear.value,
			from: openings.from === 'typed' ? 'typed' : 'employers, demand planner',
			applicants: totals.applicants.value,
			qualified: totals.qualified.value,
			hired: totals.hired.value,
			retained: totals.retained.value,
			completers: totals.completers.value,
			capacity: totals.capacity.value,
			expectedHires: totals.expectedHires.value,
			// Of a job that was sent by an older copy of this page the figure may be there without a bound.
			coverage: boundOf(totals.expectedHires, openings.aYear) && inPercent(totals.coverage),
			shortfall: boundOfShortfall(totals.expectedHires, openings.aYear) && totals.shortfall,
			capacityNeeded: totals.capacityNeeded,
			utilization: inPercent(totals.utilization),
			qualifiedYield: inPercent(totals.qualifiedYield),
			qualifiedCoverage: boundOf(totals.qualified, openings.aYear) && inPercent(totals.qualifiedCoverage),
			whole: wholeInWords(openings.aYear, totals),
		})),
		notes: [...method, hiddenNote],
	};
}

/** "yes"; "not known" where the sources gave nothing; or which figures are bounds: "At least: expected hires, coverage. At most: openings left." Unknown ones are empty. */
function wholeInWords(demand: Known, totals: FlowTotals): string {
	const of = (sum: Known): Bound | null => (sum.value === null ? null : sum.isComplete ? 'whole' : 'at least');
	const bounds: [string, Bound | null][] = [
		['openings', of(demand)],
		['applied', of(totals.applicants)],
		['qualified', of(totals.qualified)],
		['hired', of(totals.hired)],
		['stayed a year', of(totals.retained)],
		['finished', of(totals.completers)],
		['room', of(totals.capacity)],
		['expected hires', of(totals.expectedHires)],
		['coverage', boundOf(totals.expectedHires, demand)],
		['openings left', boundOfShortfall(totals.expectedHires, demand)],
		['places needed', totals.capacityNeeded === null ? null : of(demand)],
		['qualified coverage', boundOf(totals.qualified, demand)],
	];
	const named = (['at least', 'at most'] as const).flatMap((which) => {
		const names = bounds.filter(([, bound]) => bound === which).map(([name]) => name);
		return names.length === 0 ? [] : [`${which === 'at least' ? 'At least' : 'At most'}: ${names.join(', ')}.`];
	});
	if (named.length > 0) return named.join(' ');
	const { applicants, qualified, hired, retained, completers, capacity } = totals;
	const isGiven = [applicants, qualified, hired, retained, completers, capacity].some(({ value }) => value !== null);
	return isGiven ? 'yes' : 'not known';
}

/** Only what may be told. */
export function tables(_slice: Slice, { jobs }: Result): Table[] {
	if (jobs.length === 0) return [];
	const safe = jobs.map((each) => each.safe.job);
	return [coverageTable(safe), sourcesTable(safe)];
}
