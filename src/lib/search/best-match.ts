/** A name typed in full, or begun, leads straight to its page, whatever the index thinks of it. */
import type { NamedPage } from './names.ts';
import { nameKey } from './text.ts';

export interface BestMatch {
	page: NamedPage;
	/** The alias or acronym that was typed, null when it was the title. */
	via: string | null;
}

/** A shorter beginning fits too many names to mean one of them. */
const SHORTEST_BEGINNING = 3;
const MOST_BEGINNINGS = 3;

interface Candidate extends BestMatch {
	/** 0 the title itself, 1 another name, 2 a title begun, 3 another name begun, 4 a title and more, 5 another name and more. */
	rank: number;
	length: number;
}

function rankOf(name: string, typed: string, words: string): number | null {
	const key = nameKey(name);
	if (!key) return null;
	if (key === typed) return 0;
	if (typed.length >= SHORTEST_BEGINNING && key.startsWith(typed)) return 2;
	// “perkins v funding rules” begins with a name, and the name ends where a word ends.
	const rest = typed.startsWith(key) && key.length >= SHORTEST_BEGINNING;
	return rest && wordEndsAfter(words, key.length) ? 4 : null;
}

/** True when a word of the query ends after this many letters and digits. */
function wordEndsAfter(query: string, letters: number): boolean {
	let count = 0;
	for (const word of query.split(/\s+/)) {
		count += nameKey(word).length;
		if (count >= letters) return count === letters;
	}
	return false;
}

/**
 * Pages whose title, acronym or alias is the query, else up to three whose name begins with it, else one whose name the
 * query begins with. Best first; empty when no name fits.
 */
export function bestMatches(query: string, pages: readonly NamedPage[]): BestMatch[] {
	const typed = nameKey(query);
	if (!typed) return [];
	const found = pages.flatMap((page): Candidate[] => {
		const named = [page.title, ...page.names].flatMap((name, index) => {
			const rank = rankOf(name, typed, query);
			if (rank === null) return [];
			return [{ page, via: index === 0 ? null : name, rank: rank + (index === 0 ? 0 : 1), length: nameKey(name).length }];
		});
		return named.sort((a, b) => a.rank - b.rank || a.length - b.length).slice(0, 1);
	});
	found.sort((a, b) => a.rank - b.rank || a.length - b.length || a.page.path.localeCompare(b.page.path, 'en'));
	const best = found[0]?.rank ?? 0;
	const kept = best < 2 ? found.filter(({ rank }) => rank < 2) : found.slice(0, best < 4 ? MOST_BEGINNINGS : 1);
	return kept.map(({ page, via }) => ({ page, via }));
}
