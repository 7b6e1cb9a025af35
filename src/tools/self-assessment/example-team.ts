import type { Response, Round } from '../../lib/workspace/schema.ts';
import { answersFrom } from './example-answers.ts';

const responses: Response[] = [
	{
		id: '5a1f0000-0000-4000-8000-0000000000a1',
		who: 'College dean',
		answeredAt: '2026-04-08T15:20:00.000Z',
		answers: answersFrom(
			{
				'working-across-agencies': { lines: '4444', rating: 4 },
				'employers-at-the-table': {
					lines: '545',
					rating: 5,
					note: 'Our advisory board meets every quarter and the shops come.',
				},
				'designing-programs': { lines: '33343324', rating: 3 },
				'funding-policy-measures': { lines: '1211', rating: 1, note: 'We live from one grant to the next.' },
			},
			{ 'employer-group-ready': 'Eight shops, all within ten miles of the campus.' },
		),
	},
	{
		id: '5a1f0000-0000-4000-8000-0000000000b2',
		who: 'Workforce board',
		answeredAt: '2026-04-08T18:05:00.000Z',
		answers: answersFrom({
			'working-across-agencies': { lines: '5443', rating: 4 },
			'employers-at-the-table': { lines: '443', rating: 4 },
			'designing-programs': { lines: '43333243', rating: 3 },
			'funding-policy-measures': {
				lines: '3323',
				rating: 3,
				note: 'Three funding streams already carry parts of this.',
			},
		}),
	},
	{
		id: '5a1f0000-0000-4000-8000-0000000000c3',
		who: 'Chamber',
		answeredAt: '2026-04-09T12:40:00.000Z',
		answers: answersFrom({
			'working-across-agencies': { lines: '4434', rating: 4 },
			'employers-at-the-table': {
				lines: '333',
				rating: 3,
				note: 'Invite the north county through the owners’ breakfast.',
			},
			'designing-programs': { lines: '22?22213', rating: 2 },
			'funding-policy-measures': { lines: '22?2', rating: 2 },
		}),
	},
	{
		id: '5a1f0000-0000-4000-8000-0000000000d4',
		who: 'High school CTE',
		answeredAt: '2026-04-09T20:15:00.000Z',
		answers: answersFrom(
			{
				'working-across-agencies': { lines: '3323', rating: 3 },
				'employers-at-the-table': { lines: '221', rating: 2, note: 'No shop has visited us this year.' },
				'designing-programs': { lines: '34?43224', rating: 3 },
				'funding-policy-measures': { lines: '2?22', rating: 2 },
			},
			{ 'career-ladders-mapped': 'If there is a drawing, the schools have not seen it.' },
		),
	},
	{
		id: '5a1f0000-0000-4000-8000-0000000000e5',
		who: 'Employer',
		answeredAt: '2026-04-10T11:30:00.000Z',
		answers: answersFrom({
			'working-across-agencies': { lines: '4?44', rating: 4 },
			'employers-at-the-table': {
				lines: '222',
				rating: 2,
				note: 'We were asked once, two years ago. Jobs have changed since.',
			},
			'designing-programs': { lines: '?3?43334', rating: 3 },
			'funding-policy-measures': { lines: '??33', rating: 3 },
		}),
	},
];

/** Five invented people whose section ratings agree here and lie far apart there. */
export const teamRound: Round = {
	id: '5a1f0000-0000-4000-8000-000000000022',
	title: 'Spring check, Northfield machining collaborative',
	askFor: 'role',
	openedAt: '2026-04-07T13:00:00.000Z',
	responses,
	consensus: {
		'employers-at-the-table': {
			rating: 3,
			why: 'Strong in the city. Shops in the north county have not been asked, so we are under way, not there.',
		},
	},
};
