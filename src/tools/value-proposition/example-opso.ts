import { blankDraft } from '../../lib/value-proposition/draft.ts';
import type { Slice } from './slice.ts';

const turnover = '7a1f0000-0000-4000-8000-000000000001';
const stay = '7a1f0000-0000-4000-8000-000000000002';

/** Invented: an OPSO speaks with the manager of a hospital laundry about people who leave early. */
export const opso: Slice = {
	painPoints: [
		{ id: turnover, name: 'Turnover in the first 90 days', detail: 'Each departure means hiring and training again.' },
	],
	measures: [
		{
			id: stay,
			name: 'How many new hires are still on the job at 12 months',
			unit: 'people',
			better: 'higher',
			painPoints: [turnover],
		},
	],
	made: [turnover, stay],
	draft: {
		...blankDraft(),
		audience: 'hiring-manager',
		speaker: 'opso',
		organization: 'Northfield Works',
		area: 'Northfield',
		employer: 'the hospital laundry',
		contact: 'Ms. Okafor',
		sender: 'Dana Reyes',
		people: 'our graduates',
		painPoints: [turnover],
		evidence: 'others-say',
		done: 'You hired two of our graduates last year, and your team welcomed us on site in the fall.',
		offer: 'stronger',
		effort:
			'This spring, four employers share one hiring group. We would like you in it, and in charge of the part on schedules.',
		question: 'A year from now, what would tell you this worked?',
		benefits: [
			{
				id: '7a1f0000-0000-4000-8000-000000000003',
				text: 'Our graduates finish a six-week readiness course, and a job coach stays with each one for the first 90 days. Some were hard to place before.',
				painPoint: turnover,
				measure: stay,
			},
		],
		advantages: ['retention', 'hiring'],
		date: '2027-03-11',
		time: '09:30',
		minutes: 30,
		place: 'the laundry',
		meeting: '7a1f0000-0000-4000-8000-000000000004',
		chosenOn: '2027-02-22',
	},
};
