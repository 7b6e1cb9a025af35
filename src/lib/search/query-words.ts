/** The words of what someone typed. */
import { wordsOf } from './text.ts';

/** Shorter words are never called missing: they are articles, or acronyms the names file knows. */
const SHORTEST_WORD = 3;

const QUESTION =
	/^(?:what|who|where|when|why|how|which)(?:['’]s)?\s+(?:(?:is|are|was|were|do|does|did|can|to|a|an|the|i|we|you)\s+)*/i;

/** The words of a query worth missing, folded, in the order typed, each once. */
export function askedWords(query: string): string[] {
	return [...new Set(wordsOf(query).filter((word) => word.length >= SHORTEST_WORD))];
}

/** The query without some of its words (folded), as typed otherwise. */
export function withoutWords(query: string, words: readonly string[]): string {
	const kept = query.split(/\s+/).filter((typed) => !wordsOf(typed).some((word) => words.includes(word)));
	return kept.join(' ');
}

const FILLERS = new Set('a an and are as at by for from in is of on or the to with'.split(' '));

/**
 * What to look for: “What is a chamber of commerce?” asks for chamber and commerce. Words that are on every page would
 * only cost time and mark the wrong places. A phrase in quotation marks stays whole, and so does what would leave nothing.
 */
export function searchWords(query: string): string {
	if (query.includes('"')) return query;
	const core = query
		.replace(QUESTION, '')
		.replace(/\?+\s*$/, '')
		.split(/\s+/)
		.filter((word) => !FILLERS.has(word.toLowerCase()))
		.join(' ');
	return askedWords(core).length > 0 ? core : query;
}
