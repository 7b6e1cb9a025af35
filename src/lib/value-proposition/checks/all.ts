import { isBlankDraft } from '../draft.ts';
import type { Material, Records, Words } from '../material.ts';
import { type Passage, textOfPassages } from '../passages.ts';
import { LONGEST_TALK, secondsToSay, timeInWords } from '../speaking-time.ts';
import { addressChecks } from './address.ts';
import { askChecks, questionCheck } from './asking.ts';
import { type Check, check } from './check.ts';
import { fitChecks } from './fit.ts';
import { openingCheck } from './opening.ts';
import { type Flagged, wordChecks } from './words.ts';

function timeCheck(script: readonly Passage[]): Check | null {
	const seconds = secondsToSay(textOfPassages(script));
	if (seconds === 0) return null;
	return seconds <= LONGEST_TALK
		? check('time', 'fine', null, `${timeInWords(seconds)} to say.`, 'Short enough to leave room for answers.')
		: check(
				'time',
				'look',
				null,
				`${timeInWords(seconds)} to say.`,
				`Try to stay under ${timeInWords(LONGEST_TALK)}. Cut the longest move, or say part of it after their answer.`,
			);
}

/** All advice, what is worth a look first, each kind in the order of the moves. Nothing while nothing is written. */
export function allChecks(
	material: Material,
	script: readonly Passage[],
	flagged: readonly Flagged[],
	records: Records,
	words: Words,
): Check[] {
	const { draft } = material;
	if (isBlankDraft(draft)) return [];
	const found = [
		openingCheck(material, script),
		...addressChecks(draft),
		questionCheck(script),
		...wordChecks(flagged, draft, records, words),
		...fitChecks(material, words),
		...askChecks(draft),
		timeCheck(script),
	].filter((each) => each !== null);
	return [...found.filter(({ state }) => state === 'look'), ...found.filter(({ state }) => state === 'fine')];
}
