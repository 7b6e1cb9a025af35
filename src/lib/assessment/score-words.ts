import type { Instrument } from '../content/schemas.ts';
import type { Rating } from '../workspace/schema.ts';

type Key = Instrument['key'];

function lowerFirst(label: string): string {
	return label.charAt(0).toLowerCase() + label.slice(1);
}

/** A score this near to a rating is called by that rating's name. */
const NEAR = 0.25;

/**
 * A score from 1 to 5 in the words of the key: "under way", "close to mostly in place" (within a quarter point), or
 * "between under way and mostly in place".
 */
export function scoreInWords(score: number, key: Key): string {
	const label = (rating: number) => lowerFirst(key.find((entry) => entry.rating === rating)?.label ?? String(rating));
	const nearest = Math.round(score);
	if (score === nearest) return label(nearest);
	if (Math.abs(score - nearest) <= NEAR) return `close to ${label(nearest)}`;
	return `between ${label(Math.floor(score))} and ${label(Math.ceil(score))}`;
}

/** A rating in words: "4, mostly in place", "Don't know", "Not rated yet". */
export function ratingInWords(rating: Rating | null, key: Key): string {
	if (rating === null) return 'Not rated yet';
	if (rating === 'dont-know') return 'Don’t know';
	return `${rating}, ${scoreInWords(rating, key)}`;
}
