/** What is being searched, as the address of the search page holds it: `?q=pain+point&kind=term&kind=tool`. */
import { type FacetId, facetIds, facets } from './facets.ts';

export interface SearchState {
	/** As typed, without space around it. */
	query: string;
	/** Chosen filter values, in the order the filter lists them. Values of one filter widen; filters narrow each other. */
	chosen: Record<FacetId, string[]>;
}

/** A filter in the form Pagefind takes. */
export type IndexFilters = Partial<Record<FacetId, { any: string[] }>>;

/** Longer text is cut: nobody searches for it, and an address should stay short enough to send. */
const LONGEST_QUERY = 200;

export const emptyState: SearchState = { query: '', chosen: { kind: [], audience: [], strategy: [] } };

/** Reads an address. Values no filter has are left out, so an old or mistyped link still searches. */
export function readState(params: URLSearchParams): SearchState {
	const chosen = { ...emptyState.chosen };
	for (const { id, options } of facets) {
		const given = params.getAll(id);
		chosen[id] = options.map(({ value }) => value).filter((value) => given.includes(value));
	}
	return { query: (params.get('q') ?? '').trim().slice(0, LONGEST_QUERY).trim(), chosen };
}

/** The query part of the address, beginning with "?", or empty when nothing is searched. */
export function writeState({ query, chosen }: SearchState): string {
	const params = new URLSearchParams();
	if (query) params.set('q', query);
	for (const id of facetIds) for (const value of chosen[id]) params.append(id, value);
	const text = params.toString();
	return text ? `?${text}` : '';
}

/** How many filter values are chosen. */
export function countFilters(chosen: SearchState['chosen']): number {
	return facetIds.reduce((sum, id) => sum + chosen[id].length, 0);
}

/** The filters for the index; `except` leaves one out, to count what its other options would find. */
export function indexFilters(chosen: SearchState['chosen'], except?: FacetId): IndexFilters {
	const filters: IndexFilters = {};
	for (const { id, options } of facets) {
		const any = options.filter(({ value }) => chosen[id].includes(value)).map(({ indexed }) => indexed);
		if (id !== except && any.length > 0) filters[id] = { any };
	}
	return filters;
}
