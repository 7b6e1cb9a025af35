/** What the list of occupations shows, in words: for the line above it, which is read aloud when it changes. */
import { countOf } from './counted.ts';
import type { Result } from './result.ts';
import type { Look, SortKey } from './settings.ts';

type Sort = Look['sort'];

/** What each key is called, and its order from low to high and back. */
const orders: Record<SortKey, { name: string; ascending: string; descending: string }> = {
	title: { name: 'occupation', ascending: 'A to Z', descending: 'Z to A' },
	openings: { name: 'openings', ascending: 'smallest first', descending: 'largest first' },
	supply: { name: 'supply', ascending: 'smallest first', descending: 'largest first' },
	gap: { name: 'result', ascending: 'largest shortage first', descending: 'largest surplus first' },
	ratio: { name: 'supply for every 100 openings', ascending: 'lowest first', descending: 'highest first' },
};

/** "Sorted by openings, largest first." */
export function sortedInWords({ by, descending }: Sort): string {
	const { name, ...order } = orders[by];
	return `Sorted by ${name}, ${descending ? order.descending : order.ascending}.`;
}

/** The order after a press on a column: the other way round where it is sorted by it, else the way people want first. */
export function sortPressed(sort: Sort, by: SortKey): Sort {
	if (sort.by === by) return { by, descending: !sort.descending };
	return { by, descending: by === 'openings' || by === 'supply' };
}

export const sortChoices: readonly (readonly [value: string, label: string])[] = [
	['gap up', 'Largest shortage first'],
	['gap down', 'Largest surplus first'],
	['openings down', 'Most openings first'],
	['supply down', 'Most supply first'],
	['ratio up', 'Lowest supply per 100 first'],
	['title up', 'A to Z'],
];

export const sortValue = ({ by, descending }: Sort): string => `${by} ${descending ? 'down' : 'up'}`;

export function sortOf(value: string): Sort {
	const [by = 'gap', way] = value.split(' ');
	return { by: by in orders ? (by as SortKey) : 'gap', descending: way === 'down' };
}

/** "6 of 20 occupations." */
export function shownInWords(shown: number, all: number): string {
	return shown === all
		? `${countOf(all, 'occupation')}.`
		: `${shown.toLocaleString('en-US')} of ${countOf(all, 'occupation')}.`;
}

/** The line under the headline. */
export function leadInWords({
	occupations,
	counts,
	demand,
}: Pick<Result, 'occupations' | 'counts' | 'demand'>): string {
	const all = `${countOf(occupations.length, 'occupation')}${demand ? ` in ${demand.area}` : ''}.`;
	if (counts.none === occupations.length) return `${all} Each row says what is missing.`;
	const without = counts.none === 0 ? '' : ` ${counts.none.toLocaleString('en-US')} without a result.`;
	if (counts.methodDependent === 0) return `${all}${without} Every result holds under every counting method.`;
	const some =
		counts.methodDependent === 1 ? 'One result changes' : `${countOf(counts.methodDependent, 'result')} change`;
	return `${all}${without} ${some} with the counting method, so say which one you used.`;
}
