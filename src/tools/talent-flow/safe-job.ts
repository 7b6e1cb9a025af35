/**
 * A job as it may leave this browser: a figure that counts fewer than 10 people is out, and so is a second one where a sum
 * or a rate would give it away. Openings that fewer than three employers make up are out with all that rests on them.
 * Rates and coverage are worked out again from what is still shown, so they tell nothing else.
 */
import type { SharedDemand } from '../../lib/labor/shared-demand.ts';
import { type Figure, figuresToHide } from '../../lib/labor/small-numbers.ts';
import { coverageOf, type FlowFigure, flowFigures, flowOf, isDirect } from '../../lib/labor/talent-flow.ts';
import type { FlowJob, FlowSource, Openings } from './flow-job.ts';
import type { Job } from './slice.ts';

export interface SafeJob {
	job: FlowJob;
	/** How many figures are out. */
	hidden: number;
}

export function safeJob(flow: FlowJob, job: Job, demand: SharedDemand): SafeJob {
	const openings = safeOpenings(flow.openings, job, demand);
	const hide = hiddenOf(flow);
	const seen = (key: string, value: number | null) => (hide.has(key) ? null : value);
	const { totals } = flow;
	const known = (key: FlowFigure | 'expectedHires') => ({ ...totals[key], value: seen(key, totals[key].value) });
	const rate = (part: FlowFigure, whole: FlowFigure, value: number | null) =>
		isRateSeen(flow.sources, part, whole, hide) ? value : null;
	const utilization = rate('hired', 'completers', totals.utilization);
	const [qualified, expectedHires] = [known('qualified'), known('expectedHires')];
	const isOut = openings.aYear.value !== flow.openings.aYear.value;
	return {
		job: {
			...flow,
			openings,
			sources: flow.sources.map((source) => safeSource(source, seen)),
			totals: {
				...{ applicants: known('applicants'), qualified, hired: known('hired') },
				...{ retained: known('retained'), completers: known('completers'), capacity: known('capacity') },
				expectedHires,
				qualifiedYield: rate('qualified', 'applicants', totals.qualifiedYield),
				utilization,
				retention: rate('retained', 'hired', totals.retention),
				...coverageOf({ qualified, expectedHires, utilization }, openings.aYear),
			},
		},
		hidden: hide.size + (isOut ? 1 : 0),
	};
}

/** As the demand planner lets them out, so that its files and these tell no more together. */
function safeOpenings(openings: Openings, { occupation }: Job, demand: SharedDemand): Openings {
	if (openings.from === 'typed') return openings;
	const shared = demand.totals.find((total) => total.occupation === occupation);
	return {
		...openings,
		aYear: { ...openings.aYear, value: shared?.total ?? null },
		employers: shared?.employers ?? null,
	};
}

function hiddenOf({ sources, totals }: FlowJob): Set<string> {
	const at = (key: string, { id }: FlowSource) => `${key} ${id}`;
	/** Capacity is places, not people, and expected hires are worked out. */
	const of = (id: string, key: FlowFigure, value: number | null): Figure => ({
		id,
		value,
		employers: null,
		people: key === 'capacity' ? null : value,
	});
	const workedOut = (id: string, value: number | null): Figure => ({ id, value, employers: null, people: null });
	const figures = [
		...flowFigures.flatMap((key) => [
			of(key, key, totals[key].value),
			...sources.map((source) => of(at(key, source), key, source.figures[key])),
		]),
		workedOut('expectedHires', totals.expectedHires.value),
		...sources.map((source) => workedOut(at('expectedHires', source), source.flow.expectedHires)),
	];
	const direct = sources.filter(({ tier }) => isDirect(tier));
	const sums = [...flowFigures, 'expectedHires'].map((key) => ({
		total: key,
		parts: direct.map((source) => at(key, source)),
	}));
	// Expected hires are capacity × hired ÷ completers: any three of the four give the last one away.
	const bundles = sources
		.filter(({ flow }) => flow.expectedHires !== null)
		.map((source) => ['hired', 'completers', 'capacity', 'expectedHires'].map((key) => at(key, source)));
	return figuresToHide(figures, sums, bundles);
}

function safeSource(source: FlowSource, seen: (key: string, value: number | null) => number | null): FlowSource {
	const figure = (key: FlowFigure) => seen(`${key} ${source.id}`, source.figures[key]);
	const figures = {
		...{ applicants: figure('applicants'), qualified: figure('qualified'), hired: figure('hired') },
		...{ retained: figure('retained'), completers: figure('completers'), capacity: figure('capacity') },
	};
	return { ...source, figures, flow: flowOf(figures) };
}

/**
 * A rate over all sources is shown where it can be read off what is shown: as one sum divided by another, or because no
 * figure it rests on is out.
 */
function isRateSeen(
	sources: readonly FlowSource[],
	part: FlowFigure,
	whole: FlowFigure,
	hide: ReadonlySet<string>,
): boolean {
	const direct = sources.filter(({ tier }) => isDirect(tier));
	const gave = (key: FlowFigure, { figures }: FlowSource) => figures[key] !== null;
	if (direct.every((source) => gave(part, source) === gave(whole, source))) return !hide.has(part) && !hide.has(whole);
	return direct
		.filter((source) => gave(part, source) && gave(whole, source))
		.every(({ id }) => !hide.has(`${part} ${id}`) && !hide.has(`${whole} ${id}`));
}
