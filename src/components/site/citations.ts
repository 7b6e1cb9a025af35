/** The sources of several entries, for a page that shows them together. */
import type { Citation } from '../../lib/content/schemas.ts';

/** Each part of each document once, in the order it is first cited. */
export function eachOnce(entries: readonly { data: { sources: Citation[] } }[]): Citation[] {
	const parts = entries.flatMap(({ data }) => data.sources);
	return [...new Map(parts.map((citation) => [`${citation.source} ${citation.section}`, citation])).values()];
}
