import { firstSentence } from '../content/first-sentence.ts';
import type { WatchedMeasure } from './material.ts';
import { filled, frame, type Piece, type Said, typed } from './pieces.ts';
import { midSentence } from './sentences.ts';

/** What is watched, as a clause: "how many of the people hired are still there". Ours for a measure from the list. */
function clauseOf({ id, name, entry }: WatchedMeasure): Piece[] {
	if (entry === null) return typed(name, `measure/${id}`).map((piece) => ({ ...piece, text: midSentence(piece.text) }));
	const clause = firstSentence(entry.tells).replace(/\.$/, '');
	return frame(clause.charAt(0).toLowerCase() + clause.slice(1));
}

function templateFor(clause: string): string {
	if (/^how (many|much)\b/i.test(clause)) return 'Let us{also} count together {clause}.';
	if (/^how\b/i.test(clause)) return 'Let us{also} keep track together of {clause}.';
	if (/^(whether|what|which|the|a|an)\b/i.test(clause)) return 'Let us{also} look together at {clause}.';
	return /^(percentage|number|average|share|rate)\b/i.test(clause)
		? 'Let us{also} keep track together of the {clause}.'
		: 'Let us{also} keep track together of {clause}.';
}

/** The measure as people say it to each other. `isFurther`: another one came before it. */
export function spokenMeasure(measure: WatchedMeasure, isFurther: boolean): Piece[] {
	const clause: Said = clauseOf(measure);
	const template = templateFor(clause[0]?.text ?? '');
	return filled(template, { clause, also: frame(isFurther ? ' also' : '') });
}
