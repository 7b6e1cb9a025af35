import { blankAnswers } from '../../lib/assessment/answers.ts';
import type { Example } from '../../lib/tool/tool.ts';
import type { Assessment } from '../../lib/workspace/schema.ts';
import { answersFrom } from './example-answers.ts';
import { teamRound } from './example-team.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { INSTRUMENT, type Slice } from './slice.ts';

const ours = { instrument: INSTRUMENT, instrumentVersion: 1 };

const alone: Assessment = {
	...ours,
	id: '5a1f0000-0000-4000-8000-000000000001',
	title: 'Northfield machining collaborative',
	startedAt: '2026-03-10T14:00:00.000Z',
	round: null,
	answers: answersFrom(
		{
			'working-across-agencies': {
				lines: '4434',
				rating: 4,
				note: 'Write down who speaks with shops for all of us.',
			},
			'employers-at-the-table': {
				lines: '432',
				rating: 3,
				note: 'Ask the chamber to bring in two north county employers before the June meeting.',
			},
			'designing-programs': {
				lines: '33?43214',
				rating: 3,
				note: 'Look for a case manager that the college and the workforce board can share.',
			},
			'funding-policy-measures': {
				lines: '2212',
				rating: 2,
				note: 'Agree on three measures and on who keeps the figures.',
			},
		},
		{
			'employer-group-ready': 'Six shops came in March. None from the north county yet.',
			'training-capacity-known': 'The college has figures. We have not seen those of the private providers.',
			'sustainability-plan': 'The grant that pays the coordinator ends next year.',
		},
	),
};

const passesOverTime: Assessment[] = [
	{
		...ours,
		id: '5a1f0000-0000-4000-8000-000000000011',
		title: 'First pass',
		startedAt: '2024-09-17T14:00:00.000Z',
		round: null,
		answers: answersFrom({
			'working-across-agencies': { lines: '3221', rating: 2 },
			'employers-at-the-table': { lines: '12-', rating: 1 },
			'designing-programs': { lines: '22123211', rating: 2 },
			'funding-policy-measures': { lines: '211?', rating: 1 },
		}),
	},
	{
		...ours,
		id: '5a1f0000-0000-4000-8000-000000000012',
		title: 'One year on',
		startedAt: '2025-09-23T14:00:00.000Z',
		round: null,
		answers: answersFrom({
			'working-across-agencies': { lines: '4333', rating: 3 },
			'employers-at-the-table': { lines: '332', rating: 3 },
			'designing-programs': { lines: '32233322', rating: 2 },
			'funding-policy-measures': { lines: '2212', rating: 2 },
		}),
	},
	{ ...alone, id: '5a1f0000-0000-4000-8000-000000000013', title: 'This spring' },
];

const team: Assessment = {
	...ours,
	id: '5a1f0000-0000-4000-8000-000000000021',
	title: 'Northfield machining collaborative, team',
	startedAt: '2026-04-07T13:00:00.000Z',
	answers: blankAnswers(),
	round: teamRound,
};

export const examples: Example<Slice, Settings>[] = [
	{
		id: 'alone',
		title: 'One person’s answers',
		invented: true,
		note: 'Northfield and its machining collaborative are invented. All 19 lines are answered, one with “don’t know”.',
		slice: { assessments: [alone] },
		settings: { ...defaultSettings, panel: 'results' },
	},
	{
		id: 'team',
		title: 'A team round with five people',
		invented: true,
		note: 'Five invented people who see things differently. Two sections spread by two points or more.',
		slice: { assessments: [team] },
		settings: { ...defaultSettings, panel: 'team' },
	},
	{
		id: 'over-time',
		title: 'Three passes over two years',
		invented: true,
		note: 'The same invented collaborative in three passes, about a year and half a year apart.',
		slice: { assessments: passesOverTime },
		settings: { ...defaultSettings, panel: 'over-time' },
	},
];
