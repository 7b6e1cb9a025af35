/** How many pages each filter would leave. */
import { type FacetId, facets } from '../../lib/search/facets.ts';
import { indexFilters, type SearchState } from '../../lib/search/search-state.ts';
import { loadFilters, searchIndex } from './search-index.ts';

export type PageCounts = Map<FacetId, Map<string, number>>;

/**
 * For each filter value of the address, how many pages that hold the searched words choosing it would leave, the other
 * filters staying.
 */
export async function countPages(searched: string, chosen: SearchState['chosen']): Promise<PageCounts> {
	await loadFilters();
	const counts = facets.map(async ({ id, options }): Promise<[FacetId, Map<string, number>]> => {
		const { filters } = await searchIndex(searched, indexFilters(chosen, id));
		return [id, new Map(options.map(({ value, indexed }) => [value, filters[id]?.[indexed] ?? 0]))];
	});
	return new Map(await Promise.all(counts));
}
