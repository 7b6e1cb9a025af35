/** The query part of the page's address, for a page whose state should survive a reload and be sent as a link. */

export function currentQuery(): URLSearchParams {
	return new URLSearchParams(location.search);
}

/** Puts another query part (beginning with "?", or empty) in place, without a step in the browser's history. */
export function replaceQuery(query: string): void {
	if (query !== location.search)
		history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
}
