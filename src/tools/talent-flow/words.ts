/** What the figures of a job come to, in words. */
import type { Known } from '../../lib/labor/employer-demand.ts';
import { type Bound, boundOf, boundOfShortfall, type FlowTotals } from '../../lib/labor/talent-flow.ts';
import type { FlowJob } from './flow-job.ts';
import { known, percent, written } from './numbers.ts';

/** The answer first: whether today's sources meet the demand. */
export function headline({ openings: { aYear }, totals }: FlowJob): string {
	const expected = totals.expectedHires;
	if (aYear.value === 0) return 'There are no openings to fill';
	if (aYear.value === null || expected.value === null) return 'Not known yet: will today’s sources fill the openings?';
	if (expected.value >= aYear.value && aYear.isComplete) {
		return `Today’s sources would fill all ${written(aYear.value)} openings a year`;
	}
	return `Today’s sources would fill ${known(expected)} of ${known(aYear)} openings a year`;
}

/** What the answer still needs, each as a sentence to act on. Empty when it is there. */
export function lacks({ title, openings, totals, sources }: FlowJob): string[] {
	const none =
		sources.length === 0 || sources.every(({ figures }) => Object.values(figures).every((one) => one === null));
	return [
		...(title === null ? ['Name the job.'] : []),
		...(openings.aYear.value === null ? ['Give the openings a year.'] : []),
		...(none ? ['Name a source and give what you know of it.'] : []),
		...(!none && totals.expectedHires.value === null
			? ['For a source, give three figures: how many finish, how many of them are hired, and how many it has room for.']
			: []),
	];
}

interface Fact {
	id: string;
	label: string;
	/** Null while it is not known. */
	value: string | null;
	/** What it rests on; or what it takes. */
	how: string;
}

const share = (value: number | null) => (value === null ? null : percent(value));
const aYear = (value: number | null) => (value === null ? null : `${written(value)} a year`);
/** "at least 62.5%", "at most 30 a year". */
const bounded = (bound: Bound | null, text: string | null) =>
	bound === null || text === null ? null : bound === 'whole' ? text : `${bound} ${text}`;

export function facts({ openings, totals }: FlowJob): Fact[] {
	const { qualified, applicants, expectedHires, capacityNeeded, hired, completers } = totals;
	const demand = openings.aYear;
	const [coverage, shortfall] = [boundOf(expectedHires, demand), boundOfShortfall(expectedHires, demand)];
	const isWhole = qualified.isComplete && applicants.isComplete;
	return [
		{
			id: 'coverage',
			label: 'Openings filled',
			value: bounded(coverage, share(totals.coverage)),
			how:
				expectedHires.value === null || demand.value === null
					? 'Takes the openings, and finished, hired and room at a source.'
					: `${capital(known(expectedHires))} expected hires for ${known(demand)} openings.`,
		},
		{
			id: 'shortfall',
			label: 'Openings left',
			// "At least 0" says nothing.
			value:
				shortfall === 'at least' && totals.shortfall === 0
					? 'none of the known ones'
					: bounded(shortfall, aYear(totals.shortfall)),
			how: 'Openings less expected hires.',
		},
		{
			id: 'capacityNeeded',
			label: 'Places needed',
			value: bounded(demand.isComplete ? 'whole' : 'at least', aYear(placesOf(capacityNeeded))),
			how: placesInWords(totals, shortfall === 'whole'),
		},
		{
			id: 'utilization',
			label: 'Utilization',
			value: share(totals.utilization),
			how: `Share of the people who finish that employers hire${hired.isComplete && completers.isComplete ? '' : ', at the sources that gave both figures'}.`,
		},
		{
			id: 'qualifiedYield',
			label: 'Qualified yield',
			value: share(totals.qualifiedYield),
			how:
				isWhole && totals.qualifiedYield !== null
					? `${known(qualified)} qualified of ${known(applicants)} who applied.`
					: `Share of applicants who are qualified${isWhole ? '' : ', at the sources that gave both figures'}.`,
		},
		{
			id: 'qualifiedCoverage',
			label: 'Qualified coverage',
			value: bounded(boundOf(qualified, demand), share(totals.qualifiedCoverage)),
			how:
				qualified.value === null || demand.value === null
					? 'Qualified people for each opening.'
					: `${capital(known(qualified))} qualified people for ${known(demand)} openings.`,
		},
	];
}

/** Whole places: half a place is none. */
const placesOf = (needed: number | null) => (needed === null ? null : Math.ceil(needed - 1e-9));

/** Room can do while more places are needed: these are reckoned at the average utilization, and room may lie at the best. */
function placesInWords({ capacity, capacityNeeded, shortfall }: FlowTotals, isWhole: boolean): string {
	if (capacity.value === null) return 'To fill every opening at today’s utilization.';
	const room = `There is room for ${known(capacity)}`;
	if (capacityNeeded === null || capacityNeeded <= capacity.value || shortfall !== 0 || !isWhole)
		return `To fill every opening at today’s utilization. ${room}.`;
	return `At the average utilization of all sources. ${room}, and that is enough: more of it is at sources that employers hire most from.`;
}

/** One sentence that says what the picture shows. */
export function pictureTitle({ totals: { applicants, qualified, retained, hired } }: FlowJob): string {
	const whole = (one: Known) => (one.isComplete && one.value !== null && one.value > 0 ? written(one.value) : null);
	const [applied, fit, took, stayed] = [applicants, qualified, hired, retained].map(whole);
	if (applied && stayed) return `Of ${applied} people who applied, ${stayed} were hired and stayed a year`;
	if (applied && took) return `Of ${applied} people who applied, ${took} were hired`;
	if (applied && fit) return `Of ${applied} people who applied, ${fit} were qualified`;
	return 'How many people reach each step, as far as it is known';
}

/** Where the openings come from, said so that nobody takes them for government figures. */
export function whoseOpenings({ openings }: FlowJob): string {
	if (openings.from === 'typed') return 'Openings as typed here.';
	const { employers } = openings;
	if (employers === null)
		return 'Openings as employers report them in the demand planner. No government figure is in them.';
	return `Openings as ${employers === 1 ? 'one employer reports' : `${employers} employers report`} them in the demand planner. No government figure is in them.`;
}

function capital(text: string): string {
	return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}
