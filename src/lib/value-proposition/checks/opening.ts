import type { Material } from '../material.ts';
import type { Passage } from '../passages.ts';
import { textOf } from '../pieces.ts';
import { isAboutSpeaker, isFirstPerson } from '../sentences.ts';
import { type Check, check } from './check.ts';

/** Does the script begin with their pain point? Looks at the words as they stand, also where a person rewrote them. */
export function openingCheck({ draft, pains }: Material, script: readonly Passage[]): Check {
	const opening = script.find(({ id }) => id === 'pain');
	const text = opening ? textOf(opening.pieces) : '';
	if (text === '') {
		return check(
			'opening',
			'look',
			1,
			'No pain point yet.',
			'Begin with a problem they already have. Everything else rests on it.',
		);
	}
	if (opening?.edited !== 'no') {
		const words = pains.flatMap(({ called }) => called.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
		const names = words.some((word) => text.toLowerCase().includes(word));
		return names || pains.length === 0
			? check('opening', 'fine', 1, 'Their pain point comes first.')
			: check(
					'opening',
					'look',
					1,
					'Your own opening does not name the pain point.',
					'Say the problem in the first sentences.',
				);
	}
	const isOurs = draft.evidence === 'to-check' ? isFirstPerson(draft.heard) : isAboutSpeaker(draft.heard);
	if (pains.length === 0 && isOurs) {
		return check(
			'opening',
			'look',
			1,
			'You begin with yourself.',
			'Begin with their problem; your program comes fifth.',
		);
	}
	return check('opening', 'fine', 1, 'Their pain point comes first.');
}
