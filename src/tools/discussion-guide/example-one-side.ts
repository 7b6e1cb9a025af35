import { carryOver } from '../../lib/discussion/carry-over.ts';
import { blankItem, type Item, type Meeting } from '../../lib/discussion/meeting.ts';
import { newTask, type Task } from '../../lib/discussion/tasks.ts';

const under = 'Get the facts first, straight from employers';
const action = 'employers-for-cte/get-the-facts-from-employers';

const asked = (id: string, text: string, said: Partial<Item> = {}): Item => ({
	...blankItem({ key: `${action}/${id}`, text, under, sides: null }),
	...said,
});

const fromCompanies = asked(
	'data-from-companies',
	'Which data, if any, come straight from the companies I want as partners, such as job projections or the competencies and skills in demand? Who in each company provides them?',
	{
		note: 'Two of the six shops gave us their openings for the next two years. The human resources manager at one of them offered to ask the other four.',
	},
);
const enough = asked(
	'enough-steady-need',
	'For the critical jobs my partner companies care about most, is the need large and steady enough to justify a new or larger CTE program or partnership?',
	{ note: 'The two shops alone expect 14 machinists. We need the other four before we can say.' },
);

const held: Meeting = {
	id: '5a1f0000-0000-4000-8000-000000000101',
	title: 'Northfield shops and the college',
	date: '2026-03-10',
	time: '15:30',
	minutes: 45,
	place: 'Northfield College, machine lab',
	who: 'CTE program director\nMachining instructor\nPlant manager, company A\nHuman resources manager, company B\nChamber of commerce',
	follows: null,
	items: [
		asked(
			'data-and-assumptions',
			'Do data guide my plans and decisions? Where do those data come from, and what do they assume?',
			{
				note: 'We plan with state projections. They assume the region grows like the state. The plant manager doubts it: two lines moved here last year.',
				isAnswered: true,
			},
		),
		fromCompanies,
		enough,
		{
			...blankItem({
				key: 'own/5a1f0000-0000-4000-8000-0000000001c1',
				text: 'Which of your machines do students never get to see?',
				under: '',
				sides: null,
			}),
			note: 'Five-axis mills. Company A will open its floor one afternoon a month.',
			isAnswered: true,
		},
	],
};

const stamp = (number: number) => ({
	id: `5a1f0000-0000-4000-8000-00000000011${number}`,
	now: '2026-03-10T21:20:00.000Z',
});

export const meetings: Meeting[] = carryOver([held], held.id, '5a1f0000-0000-4000-8000-000000000102').map((meeting) =>
	meeting.follows === held.id ? { ...meeting, date: '2026-04-14', time: '15:30' } : meeting,
);

export const tasks: Task[] = [
	{
		...newTask(stamp(1), 'Ask the other four shops for their openings', held, fromCompanies),
		owner: 'Human resources manager, company B',
		due: '2026-03-31',
		status: 'under-way',
	},
	{
		...newTask(stamp(2), 'Set the first afternoon on the shop floor', held, held.items[3] ?? null),
		owner: 'Plant manager, company A',
		due: '2026-03-24',
		status: 'done',
	},
];
