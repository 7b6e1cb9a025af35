import { wordCount } from './sentences.ts';

/** Our choice: an unhurried pace for someone who speaks to one person and leaves room for answers. */
export const WORDS_A_MINUTE = 130;

/** Seconds it takes to say a text, rounded up. Never falls when words are added. */
export function secondsToSay(text: string): number {
	return Math.ceil((wordCount(text) * 60) / WORDS_A_MINUTE);
}

/** "1 min 40 s"; "0 s" for nothing. */
export function timeInWords(seconds: number): string {
	const minutes = Math.floor(seconds / 60);
	const rest = seconds % 60;
	if (minutes === 0) return `${rest} s`;
	return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/** The most seconds we suggest before the other side has the floor. Our choice. */
export const LONGEST_TALK = 120;
