/**
 * How hard a text is to read.
 *
 * Flesch-Kincaid grade = 0.39 x words per sentence + 11.8 x syllables per word - 15.59 (Kincaid, Fishburne, Rogers and
 * Chissom 1975, "Derivation of new readability formulas for Navy enlisted personnel"). It counts; it does not understand:
 * a short text of long official names looks hard, and a muddled text of short words looks easy.
 */
import { syllable } from 'syllable';
import { countWords } from './body.ts';

export interface Readability {
	words: number;
	sentences: number;
	/** US school grade; null for a text without words. */
	grade: number | null;
	/** Words per sentence; null for a text without words. */
	sentenceLength: number | null;
}

const segmenter = new Intl.Segmenter('en-US', { granularity: 'sentence' });

/** Sentences with at least one word. */
export function sentencesOf(text: string): string[] {
	return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((one) => countWords(one) > 0);
}

/** Measures blocks of running text; the end of a block ends a sentence. */
export function readability(blocks: string[]): Readability {
	const sentences = blocks.flatMap(sentencesOf);
	const words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);
	if (words === 0) return { words: 0, sentences: 0, grade: null, sentenceLength: null };
	const syllables = sentences.reduce((sum, sentence) => sum + syllable(sentence), 0);
	const sentenceLength = words / sentences.length;
	return {
		words,
		sentences: sentences.length,
		sentenceLength,
		grade: 0.39 * sentenceLength + 11.8 * (syllables / words) - 15.59,
	};
}
