/** What the search says. Short, because a screen reader reads it aloud after every pause in typing. */

export const pagesFound = (total: number): string => (total === 1 ? '1 page' : `${total} pages`);

const quoted = (words: readonly string[]): string => {
	const list = words.map((word) => `“${word}”`);
	return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} or ${list.at(-1)}`;
};

export interface Outcome {
	/** The words searched for. */
	query: string;
	total: number;
	/** Words that were asked for and are on no page. */
	missing: readonly string[];
	/** Whether filters narrow the search. */
	filtered: boolean;
	/** Whether another spelling is offered; it is then what to try. */
	suggested: boolean;
}

/** The line over the results, also read aloud. */
export function resultLine({ query, total, missing, filtered, suggested }: Outcome): string {
	const what = query ? ` for “${query.replaceAll('"', '')}”` : '';
	const where = filtered ? ' with these filters' : '';
	if (total === 0) {
		const advice = filtered ? 'Try other words, or fewer filters.' : 'Try other words, or look it up from A to Z.';
		return suggested ? `No page found${what}${where}.` : `No page found${what}${where}. ${advice}`;
	}
	const found = `${pagesFound(total)}${what}${where}.`;
	return missing.length > 0 ? `${found} No page has ${quoted(missing)}.` : found;
}

/** Why there is no answer, and what to do. */
export const failureLines = {
	offline: 'You are offline, and this part of the search has not been loaded. Connect to the internet and try again.',
	unreachable: 'The search could not be loaded. Check your connection and try again.',
} as const;
export type Failure = keyof typeof failureLines;
