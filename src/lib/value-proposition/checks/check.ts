import type { Source } from '../pieces.ts';
import type { Flag } from '../wording.ts';

/** A line of advice. It never stops anyone. */
export interface Check {
	id: string;
	/** `look`: worth another look. `fine`: in order, and said so. */
	state: 'look' | 'fine';
	/** The move it is about, from 1; null where it is about the whole. */
	move: number | null;
	/** A short sentence. */
	title: string;
	/** Why, or what to do; blank where the title says it all. */
	text: string;
	/** Words that can be replaced at a press; null where there are none, or where the sentence has to be written anew. */
	fix: { source: Source; flag: Flag } | null;
}

export function check(id: string, state: Check['state'], move: number | null, title: string, text = ''): Check {
	return { id, state, move, title, text, fix: null };
}
