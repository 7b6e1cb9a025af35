import { blankDraft } from '../../lib/value-proposition/draft.ts';
import type { Slice } from './slice.ts';

const open = '7a1f0000-0000-4000-8000-000000000011';
const training = '7a1f0000-0000-4000-8000-000000000012';
const days = '7a1f0000-0000-4000-8000-000000000013';
const cost = '7a1f0000-0000-4000-8000-000000000014';

/** Invented: a career and technical education program speaks with the HR manager of a packaging plant. */
export const cteProgram: Slice = {
	painPoints: [
		{
			id: open,
			name: 'Open technician jobs on second shift',
			detail: 'Two lines ran short of people most of last winter.',
		},
		{ id: training, name: 'High onboarding costs', detail: null },
	],
	measures: [
		{
			id: days,
			name: 'Average number of days to fill open positions',
			unit: 'days',
			better: 'lower',
			painPoints: [open],
		},
		{ id: cost, name: 'Training costs', unit: 'dollars', better: 'lower', painPoints: [training] },
	],
	made: [open, training, days, cost],
	draft: {
		...blankDraft(),
		audience: 'hr',
		speaker: 'cte',
		organization: 'Northfield Career Center',
		area: 'Northfield',
		employer: 'Prairie Line Packaging',
		contact: 'Mr. Lund',
		sender: 'Grace Tran',
		painPoints: [training, open],
		kinds: { [training]: 'costs' },
		evidence: 'they-said',
		done: 'You sit on our advisory group, and your technicians judged our students’ projects in May.',
		offer: 'start',
		effort: 'Four seniors could spend ten weeks on second shift with your technicians, paid, from January on.',
		question: 'Which number would you like to see change first, and by how much?',
		benefits: [
			{
				id: '7a1f0000-0000-4000-8000-000000000015',
				text: 'Our seniors come to you with two years on the same controllers you use, and with a safety card.',
				painPoint: open,
				measure: days,
			},
			{
				id: '7a1f0000-0000-4000-8000-000000000016',
				text: 'They learn your start-up checks before their first paid day.',
				painPoint: training,
				measure: cost,
			},
		],
		advantages: ['hiring'],
		measureFrom: { [days]: 'days-to-fill-open-positions', [cost]: 'training-costs' },
		date: '2027-01-14',
		time: '15:00',
		minutes: 45,
		place: 'the career center',
		meeting: '7a1f0000-0000-4000-8000-000000000017',
		chosenOn: '2026-12-15',
	},
};
