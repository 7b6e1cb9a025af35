import { firstSentence } from '../content/first-sentence.ts';
import type { WatchedMeasure } from './material.ts';
import { filled, frame, type Piece, type Said, typedName } from './pieces.ts';
import { isQuestion, midSentence } from './sentences.ts';

/** Words that begin a measure, and hardly ever a name in one. A place can begin with them: Lower Manhattan. */
const startsMeasure =
	/^(absences?|better|decreased?|hires?|higher|improved?|increased?|interviews?|longer|lower|promotions?|quits?|reduced?|safer|scrap|shorter|vacanc(y|ies))(?!\S)/i;

function insideSentence(name: string): string {
	const isPlain = startsMeasure.test(name) && /^\p{Lu}\p{Ll}/u.test(name);
	return isPlain ? name.charAt(0).toLowerCase() + name.slice(1) : midSentence(name);
}

/** What is watched, as a clause: "how many of the people hired are still there". Ours for a measure from the list. */
function clauseOf({ id, name, entry }: WatchedMeasure): Piece[] {
	if (entry === null) return typedName(name, `measure/${id}`, insideSentence);
	const clause = firstSentence(entry.tells).replace(/\.$/, '');
	return frame(clause.charAt(0).toLowerCase() + clause.slice(1));
}

function templateFor(clause: string): string {
	if (/^how many\b/i.test(clause)) return 'Let us{also} count together {clause}.';
	if (/^how\b/i.test(clause)) return 'Let us{also} keep track together of {clause}.';
	if (/^(whether|what|which|who|when|where|the|a|an)\b/i.test(clause)) return 'Let us{also} look together at {clause}.';
	if (/^if\b/i.test(clause)) return 'Let us{also} find out together {clause}.';
	if (isQuestion(clause)) return 'Let us{also} keep asking together: {clause}?';
	return isSingleFigure(clause)
		? 'Let us{also} keep track together of the {clause}.'
		: 'Let us{also} keep track together of {clause}.';
}

/** "number of hires", "12-month retention rate": names of one figure, which need their article. */
function isSingleFigure(clause: string): boolean {
	if (/^(our|your|their|its|each|every|\p{L}+[’']s)\b/iu.test(clause)) return false;
	return /^(percentage|percent|%|number|average|median|share|rate|ratio|total|(?:in|de)crease|drop|change)(?!\p{L})|\b(rate|percentage|share|ratio)$/iu.test(
		clause,
	);
}

/** The measure as people say it to each other. `isFurther`: another one came before it. */
export function spokenMeasure(measure: WatchedMeasure, isFurther: boolean): Piece[] {
	const clause: Said = clauseOf(measure);
	const template = templateFor(clause[0]?.text ?? '');
	return filled(template, { clause, also: frame(isFurther ? ' also' : '') });
}
