/**
 * What leaves this browser of a plan: totals over employers, never one employer's figures. A total that fewer than three
 * employers make up is hidden, and so is a second one where the sums would give it away.
 */
import { demandByOccupation, type Known, sumKnown, yearlyDemand } from '../../lib/labor/employer-demand.ts';
import { type Figure, figuresToHide, type Sum } from '../../lib/labor/small-numbers.ts';
import type { Received, SharedTotal, Slice } from './slice.ts';

export interface SafeTotals extends Received {
	/** How many totals are hidden. */
	hidden: number;
}

const parts = ['added', 'replacement', 'total'] as const;
/** Lines without an employer count as one, so that no small group looks larger. */
const UNNAMED = 'unnamed';

const amountOf = (figure: number | null | Known) =>
	typeof figure === 'object' && figure !== null ? figure.value : figure;

export function safeTotals({ lines, received }: Slice): SafeTotals {
	if (lines.length === 0) return { ...(received ?? { employers: 0, total: null, totals: [] }), hidden: 0 };
	const demands = demandByOccupation(lines);
	const known = lines.map((line) => ({
		...yearlyDemand(line),
		employer: line.employer ?? UNNAMED,
		of: line.occupation,
	}));
	const figures: Figure[] = demands.flatMap((demand) =>
		parts.map((part) => ({
			id: `${part} ${demand.occupation}`,
			value: demand[part].value,
			employers: known
				.filter((line) => line.of === demand.occupation && amountOf(line[part]) !== null)
				.map(({ employer }) => employer),
			people: null,
		})),
	);
	const everyone = known.filter(({ total }) => total.value !== null).map(({ employer }) => employer);
	const total = sumKnown(demands.map((demand) => demand.total.value)).value;
	const whole: Figure = { id: 'all', value: total, employers: everyone, people: null };
	const sums: Sum[] = [
		...demands.map(({ occupation }) => ({
			total: `total ${occupation}`,
			parts: [`added ${occupation}`, `replacement ${occupation}`],
		})),
		{ total: 'all', parts: demands.map(({ occupation }) => `total ${occupation}`) },
	];
	const hide = figuresToHide([...figures, whole], sums);
	const totals = demands.map((demand): SharedTotal => {
		const shown = (part: (typeof parts)[number]) =>
			hide.has(`${part} ${demand.occupation}`) ? null : demand[part].value;
		return {
			occupation: demand.occupation,
			added: shown('added'),
			replacement: shown('replacement'),
			total: shown('total'),
			isComplete: demand.total.isComplete,
			employers: demand.employersKnown < 3 ? null : demand.employersKnown,
		};
	});
	return {
		employers: new Set(everyone).size,
		total: hide.has('all') ? null : whole.value,
		totals,
		hidden: hide.size,
	};
}

/** The plan as a link or a sent file carries it. */
export function shareable(slice: Slice): Slice {
	const { hidden: _hidden, ...received } = safeTotals(slice);
	const told = new Set(received.totals.map(({ occupation }) => occupation));
	return {
		employers: [],
		occupations: slice.occupations.filter(({ id }) => told.has(id)),
		lines: [],
		government: slice.government.filter(({ occupation }) => told.has(occupation)),
		received: received.totals.length === 0 ? null : received,
	};
}

export function reveals(slice: Slice): string[] {
	const { totals, hidden } = safeTotals(slice);
	return [
		`The names of ${totals.length === 1 ? 'one job' : `${totals.length} jobs`} and how many positions a year employers expect in all.`,
		'Left out: the names of employers and every figure of a single employer. To pass those on, send the workspace file.',
		...(hidden > 0
			? [
					`Hidden: ${hidden === 1 ? 'one total' : `${hidden} totals`} that fewer than three employers make up, or that would give one away.`,
				]
			: []),
	];
}
