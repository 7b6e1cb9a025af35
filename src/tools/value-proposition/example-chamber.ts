import { blankDraft } from '../../lib/value-proposition/draft.ts';
import type { Slice } from './slice.ts';

const leave = '7a1f0000-0000-4000-8000-000000000021';
const fill = '7a1f0000-0000-4000-8000-000000000022';
const placed = '7a1f0000-0000-4000-8000-000000000023';
const daysOpen = '7a1f0000-0000-4000-8000-000000000024';

/** Invented: a chamber of commerce, host of an employer collaborative, speaks with the owner of a machine shop. */
export const chamber: Slice = {
	painPoints: [
		{
			id: leave,
			name: 'Machinists who leave within two years',
			detail: 'Their bids depend on people they cannot count on keeping.',
		},
		{ id: fill, name: 'Months to fill a machinist job', detail: null },
	],
	measures: [
		{
			id: placed,
			name: 'People placed in training-related jobs',
			unit: 'people',
			better: 'higher',
			painPoints: [leave],
		},
		{
			id: daysOpen,
			name: 'Average number of days to fill open positions',
			unit: 'days',
			better: 'lower',
			painPoints: [fill],
		},
	],
	made: [leave, fill, placed, daysOpen],
	draft: {
		...blankDraft(),
		audience: 'executive',
		speaker: 'host',
		organization: 'Northfield Area Chamber',
		area: 'Northfield',
		employer: 'Halvorsen Machine',
		contact: 'Ms. Halvorsen',
		sender: 'Luis Ortega',
		people: 'people our colleges train',
		painPoints: [leave, fill],
		evidence: 'others-say',
		done: 'You have opened your shop to three classes, and you speak for manufacturers on our board.',
		offer: 'start',
		effort: 'Six shops would count their openings together and tell the college what a new machinist must know.',
		question: 'What would the shop have to look like in two years for this to be worth your time?',
		benefits: [
			{
				id: '7a1f0000-0000-4000-8000-000000000025',
				text: 'With six shops asking together, the college can plan a class around your machines.',
				painPoint: fill,
				measure: daysOpen,
			},
			{
				id: '7a1f0000-0000-4000-8000-000000000026',
				text: 'Machinists who see a next step in your shop have a reason to build their lives here.',
				painPoint: leave,
				measure: placed,
			},
		],
		advantages: ['productivity', 'retention'],
		measureFrom: {
			[placed]: 'training-related-employment',
			[daysOpen]: 'days-to-fill-open-positions',
		},
		date: '2027-04-06',
		time: '08:00',
		minutes: 20,
		place: 'your shop',
		meeting: '7a1f0000-0000-4000-8000-000000000027',
		chosenOn: '2027-03-15',
	},
};
