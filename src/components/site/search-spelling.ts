/** The check of doubtful words. It and the word list are loaded when a query holds one. */
import { readVocabulary, type VocabularyFile } from '../../lib/search/names.ts';
import { isOnSite, suggestQuery, type Vocabulary } from '../../lib/search/suggest.ts';
import { href } from './address.ts';

let vocabulary: Promise<Vocabulary> | null = null;

async function load(): Promise<Vocabulary> {
	const response = await fetch(href('/search-vocabulary.json'));
	if (!response.ok) throw new Error('There is no word list.');
	const file: VocabularyFile = await response.json();
	return readVocabulary(file);
}

export interface Spelling {
	/** Those of the doubtful words that are on no page. */
	unknown: string[];
	/** The query with its spelling mended. */
	suggestion: string | null;
}

/** Rejects when the word list cannot be had. */
export async function checkSpelling(query: string, doubtful: string[]): Promise<Spelling> {
	vocabulary ??= load().catch((error) => {
		vocabulary = null;
		throw error;
	});
	const words = await vocabulary;
	const unknown = doubtful.filter((word) => !isOnSite(word, words));
	return { unknown, suggestion: suggestQuery(query, unknown, words) };
}
