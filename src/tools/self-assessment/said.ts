import { ratingInWords } from '../../lib/assessment/score-words.ts';
import type { Instrument } from '../../lib/content/schemas.ts';
import type { Rating } from '../../lib/workspace/schema.ts';

/** What stands under a rating: its meaning, and for "don't know" what follows from it. */
export function said(rating: Rating | null, key: Instrument['key']): string {
	const words = ratingInWords(rating, key);
	return rating === 'dont-know' ? `${words}, left out of the average` : words;
}
