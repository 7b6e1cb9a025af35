/**
 * What may be shown of figures that people gave in confidence. A figure fed by fewer than 3 employers or 10 people is hidden
 * in anything shared or exported, and so is a second one where a total would give it away (the usual primary and
 * complementary cell suppression of statistical offices). Public official statistics need none of this.
 *
 * Limits: it looks at the sums it is told of. A figure that another publication gives away is beyond it.
 */
import { solvable } from './solvable.ts';

export const FEWEST_EMPLOYERS = 3;
const FEWEST_PEOPLE = 10;
/** Stands for an employer whose name was not given. It is someone to protect, and may be one who is named elsewhere. */
export const UNNAMED = '';

/** Who stands behind a figure. What is null plays no part in it: a count of applicants has no employers to protect. */
export interface Feed {
	/** Ids of the employers; UNNAMED adds none to their number. */
	employers: readonly string[] | null;
	/** How many people are counted in it. */
	people: number | null;
}

export interface Figure extends Feed {
	id: string;
	/** Null for unknown: nothing to hide. */
	value: number | null;
}

/** `total` is the sum of `parts`; all are ids of figures. */
export interface Sum {
	total: string;
	parts: readonly string[];
	/** True where the parts matter more than their total: the total goes first. */
	totalFirst?: boolean;
}

type Figures = ReadonlyMap<string, Figure>;
type Hidden = ReadonlySet<string>;

/** True when too few stand behind a figure to show it. No one at all is no one to protect. */
export function isSmall({ employers, people }: Feed): boolean {
	const known = new Set((employers ?? []).filter((employer) => employer !== UNNAMED)).size;
	if (employers !== null && employers.length > 0 && known < FEWEST_EMPLOYERS) return true;
	return people !== null && people > 0 && people < FEWEST_PEOPLE;
}

/**
 * Ids of the figures to hide. First those that are small; then, as long as shown totals would give away a hidden figure or
 * the small sum of several, the smallest figure beside it that is still shown. `bundles` are figures that give each other
 * away in other ways than by a sum, as a rate does with its parts: when one goes, all of them go.
 */
export function figuresToHide(
	figures: readonly Figure[],
	sums: readonly Sum[],
	bundles: readonly (readonly string[])[] = [],
): Set<string> {
	const byId = new Map(figures.filter(({ value }) => value !== null).map((figure) => [figure.id, figure]));
	const bundleOf = new Map(bundles.flatMap((bundle) => bundle.map((id) => [id, bundle])));
	const hidden = new Set<string>();
	const hide = (id: string) => {
		for (const each of bundleOf.get(id) ?? [id]) if (byId.has(each)) hidden.add(each);
	};
	for (const figure of byId.values()) if (isSmall(figure)) hide(figure.id);
	const known = sums.filter(({ total }) => byId.has(total));
	for (;;) {
		const before = hidden.size;
		for (const sum of known) {
			let next = nextOfOne(sum, byId, hidden);
			for (; next !== null; next = nextOfOne(sum, byId, hidden)) hide(next);
		}
		if (hidden.size > before) continue;
		const next = nextOfSeveral(known, byId, hidden);
		if (next === null) return hidden;
		hide(next);
	}
}

/** The next figure of one sum that must go, or null when the sum gives nothing away by itself. */
function nextOfOne({ total, parts, totalFirst = false }: Sum, byId: Figures, hidden: Hidden): string | null {
	const there = parts.flatMap((part) => byId.get(part) ?? []);
	const unseen = there.filter(({ id }) => hidden.has(id));
	const totalHidden = hidden.has(total);
	if (unseen.length === 0 && !totalHidden) return null;
	const leaks = totalHidden ? unseen.length === 0 : unseen.length === 1 || isSmall(together(unseen));
	if (!leaks) return null;
	if (totalFirst && !totalHidden) return total;
	return smallestOf(there.filter(({ id }) => !hidden.has(id))) ?? (totalHidden ? null : total);
}

/** The same for sums read together, as rows and columns of a table are. */
function nextOfSeveral(sums: readonly Sum[], byId: Figures, hidden: Hidden): string | null {
	const equations = sums.map(({ total, parts }) => [total, ...parts]);
	const smallestShown = (ids: readonly (readonly string[])[]) =>
		smallestOf(ids.flat().flatMap((id) => (hidden.has(id) ? [] : (byId.get(id) ?? []))));
	const [given] = solvable(equations, hidden);
	if (given === undefined) return null;
	const beside = smallestShown(equations.filter((ids) => ids.includes(given)));
	return beside ?? smallestShown(equations.filter((ids) => ids.some((id) => hidden.has(id))));
}

function smallestOf(figures: readonly Figure[]): string | null {
	return figures.toSorted((a, b) => Math.abs(a.value ?? 0) - Math.abs(b.value ?? 0))[0]?.id ?? null;
}

function together(figures: readonly Figure[]): Feed {
	const people = figures.flatMap((figure) => figure.people ?? []);
	return {
		employers: figures.flatMap((figure) => figure.employers ?? []),
		people: people.length === 0 ? null : people.reduce((sum, count) => sum + count, 0),
	};
}
