import type { Gain, Material, Pain, WatchedMeasure, Words } from '../material.ts';
import type { PainKind } from '../pain-kinds.ts';
import { type Check, check } from './check.ts';

const because: Readonly<Record<PainKind, readonly [fits: string, not: string]>> = {
	'moving-up-and-staying': [
		'It shows who stays and moves up. A count of placements would not.',
		'It does not show whether people stay. A count of people placed never does.',
	],
	'unfilled-jobs': ['It shows whether jobs get filled.', 'It does not show whether jobs get filled.'],
	costs: ['It shows what the problem costs.', 'It does not show what the problem costs.'],
	diversity: ['It shows who is hired.', 'It does not show who is hired.'],
};

/** Up to two measures of our list that answer a kind of pain point, those of the scorecards first. */
function suggestions(kind: PainKind | null, words: Words): string {
	if (kind === null) return '';
	const order = ['pain-point', 'employer', 'driver', 'worker', 'provider'];
	const fitting = Object.values(words.measures)
		.filter(({ painPoints }) => painPoints.includes(kind))
		.sort((one, other) => order.indexOf(one.group) - order.indexOf(other.group) || one.order - other.order)
		.slice(0, 2)
		.map(({ name }) => `“${name}”`);
	return fitting.length === 0 ? '' : ` Try ${fitting.join(' or ')}.`;
}

function pairCheck({ benefit }: Gain, pain: Pain, measure: WatchedMeasure, words: Words): Check {
	const id = `fit/${benefit.id}`;
	if (pain.kind === null) {
		const title = `We cannot tell what kind of problem “${pain.called}” is.`;
		return check(id, 'look', 1, title, `Choose the kind in move 1. Then we can say whether “${measure.name}” fits.`);
	}
	if (measure.kinds === null) {
		const title = `You tied “${measure.name}” to “${pain.called}”.`;
		return check(id, 'fine', 5, title, 'Our list cannot tell whether it fits. Ask them.');
	}
	const [fits, not] = because[pain.kind];
	return measure.kinds.includes(pain.kind)
		? check(id, 'fine', 5, `“${measure.name}” fits “${pain.called}”.`, fits)
		: check(
				id,
				'look',
				5,
				`“${measure.name}” does not answer “${pain.called}”.`,
				`${not}${suggestions(pain.kind, words)}`,
			);
}

/** Each measure against the pain point it is to answer, and each pain point against its measures. */
export function fitChecks({ pains, gains }: Material, words: Words): Check[] {
	const measured = gains.flatMap((gain): Check[] => {
		const { benefit, pain, measure } = gain;
		if (measure === null) return [];
		if (pain !== null) return [pairCheck(gain, pain, measure, words)];
		const title = `“${measure.name}” answers no pain point yet.`;
		return [check(`fit/${benefit.id}`, 'look', 5, title, 'Choose the pain point it is for, or leave it out.')];
	});
	const unmeasured = pains
		.filter(({ id }) => !gains.some(({ pain, measure }) => pain?.id === id && measure !== null))
		.map((pain) =>
			check(
				`measured/${pain.id}`,
				'look',
				5,
				`No measure for “${pain.called}” yet.`,
				`Name what you will both count, so that you can both see it get better.${suggestions(pain.kind, words)}`,
			),
		);
	return [...measured, ...unmeasured];
}
