import type { DemandDifference } from '../../lib/labor/demand-differences.ts';

/** Why employers and the government give different figures, each as a sentence. */
export const differenceSentences: Readonly<Record<DemandDifference, string>> = {
	'who-is-counted': 'Some employers answered. The projection counts all of them, and people who work for themselves.',
	'moves-between-employers':
		'A worker who goes to another employer in the same occupation must be replaced there. The projection counts no opening for it.',
	'plans-and-trends': 'Employers answer from plans and orders. Projections carry trends forward.',
	'years-covered': 'Employers speak of the next few years. A projection averages ten.',
	area: 'The employers’ area is seldom the area of the projection.',
	'jobs-and-codes': 'One job at an employer may be part of a code, or fall under several.',
	'left-blank': 'An employer left part of its answer blank, so its figure is “at least”.',
	'typed-figure': 'The figure beside it was typed by hand, not read from an official file.',
};
