/**
 * Employers' demand as it may be shared: totals over employers, never one employer's figures. A total that fewer than three
 * employers make up is hidden, and so is a second one where the sums would give it away. Every tool that passes such totals
 * on takes them from here, so that two files beside each other tell no more than one.
 */
import type { EmployerDemand } from '../workspace/schema.ts';
import { demandByOccupation, type Known, sumKnown, yearlyDemand } from './employer-demand.ts';
import { FEWEST_EMPLOYERS, type Figure, figuresToHide, type Sum, UNNAMED } from './small-numbers.ts';

/** Positions a year in one occupation; null where unknown or hidden. */
interface SharedTotal {
	occupation: string;
	added: number | null;
	replacement: number | null;
	total: number | null;
	isComplete: boolean;
	/** How many employers gave a figure; null where that itself would tell too much. */
	employers: number | null;
}

export interface SharedDemand {
	/** Employers with a figure that is counted; a line without a name counts for none, here and toward the fewest. */
	employers: number;
	/** Positions a year over all occupations; null where unknown or hidden. */
	total: number | null;
	totals: SharedTotal[];
	/** How many totals are hidden. */
	hidden: number;
}

const parts = ['added', 'replacement', 'total'] as const;

export function sharedDemand(lines: readonly EmployerDemand[]): SharedDemand {
	const demands = demandByOccupation(lines);
	const given = lines.flatMap((line) => (line.occupation === null ? [] : [partsOf(line, line.occupation)]));
	const ofOccupation = Map.groupBy(given, ({ occupation }) => occupation);
	const figures: Figure[] = demands.flatMap((demand) =>
		parts.map((part) => ({
			id: `${part} ${demand.occupation}`,
			value: demand[part].value,
			employers: (ofOccupation.get(demand.occupation) ?? [])
				.filter((line) => line[part] !== null)
				.map(({ employer }) => employer),
			people: null,
		})),
	);
	const everyone = given.filter(({ total }) => total !== null).map(({ employer }) => employer);
	const total = sumKnown(demands.map((demand) => demand.total.value)).value;
	const whole: Figure = { id: 'all', value: total, employers: everyone, people: null };
	const sums: Sum[] = [
		...demands.map(({ occupation }) => ({
			total: `total ${occupation}`,
			parts: [`added ${occupation}`, `replacement ${occupation}`],
		})),
		// People plan by job: what a job needs says more than the sum over jobs.
		{ total: 'all', parts: demands.map(({ occupation }) => `total ${occupation}`), totalFirst: true },
	];
	const hide = figuresToHide([...figures, whole], sums);
	return {
		employers: new Set(everyone.filter((employer) => employer !== UNNAMED)).size,
		total: hide.has('all') ? null : total,
		totals: demands.map((demand) => {
			const shown = (part: (typeof parts)[number]) =>
				hide.has(`${part} ${demand.occupation}`) ? null : known(demand[part]);
			return {
				occupation: demand.occupation,
				...{ added: shown('added'), replacement: shown('replacement'), total: shown('total') },
				isComplete: demand.total.isComplete,
				employers: demand.employersKnown < FEWEST_EMPLOYERS ? null : demand.employersKnown,
			};
		}),
		hidden: hide.size,
	};
}

/** Ids of the jobs with a known total that is hidden. A sum over several jobs is hidden with any of them. */
export function hiddenJobs(lines: readonly EmployerDemand[]): Set<string> {
	const told = new Map(sharedDemand(lines).totals.map(({ occupation, total }) => [occupation, total]));
	const hidden = demandByOccupation(lines).filter(
		({ occupation, total }) => total.value !== null && (told.get(occupation) ?? null) === null,
	);
	return new Set(hidden.map(({ occupation }) => occupation));
}

const known = ({ value }: Known) => value;

function partsOf(line: EmployerDemand, occupation: string) {
	const { added, replacement, total } = yearlyDemand(line);
	return { occupation, employer: line.employer ?? UNNAMED, added, replacement, total: total.value };
}
