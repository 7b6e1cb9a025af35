import type { Draft } from '../draft.ts';
import { type Check, check } from './check.ts';

const about = /^(they|their|the (company|employer|manager))\b/i;

/** The script is said to the employer. Moves 2 and 3 that begin with “they” are most often written about them. */
export function addressChecks({ done, effort }: Draft): Check[] {
	return (
		[
			[2, done],
			[3, effort],
		] as const
	)
		.filter(([, text]) => about.test(text.trim()))
		.map(([move, text]) =>
			check(
				`address/${move}`,
				'look',
				move,
				`Move ${move} begins with “${about.exec(text.trim())?.[0] ?? ''}.”`,
				'You say these words to the employer. If you mean them, say “you.”',
			),
		);
}
