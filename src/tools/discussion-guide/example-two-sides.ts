import { blankItem, type Item, type Meeting } from '../../lib/discussion/meeting.ts';
import { newTask, type Task } from '../../lib/discussion/tasks.ts';

interface Said {
	educators: string;
	employers: string;
	together?: string;
	isAnswered?: boolean;
}

function theme(id: string, under: string, text: string, said: Said): Item {
	const key = `educators-and-employers/jobs-and-programs/${id}`;
	return {
		...blankItem({ key, text, under, sides: ['Educators', 'Employers'] }),
		views: [
			{ name: 'Educators', note: said.educators },
			{ name: 'Employers', note: said.employers },
		],
		note: said.together ?? '',
		isAnswered: said.isAnswered ?? false,
	};
}

const change = theme(
	'what-could-change',
	'What each side could change',
	'Where jobs and programs do not fit yet, what could each of us change?',
	{
		educators: 'We could move measurement into the first term. A new machine is out of reach this year.',
		employers: 'We could lend a mill and someone to teach on it, if classes end by three.',
		together: 'Both sides want the measurement unit first. The hours are still open.',
	},
);

const meeting: Meeting = {
	id: '5a1f0000-0000-4000-8000-000000000201',
	title: 'Northfield: jobs and programs',
	date: '2026-05-12',
	time: '09:00',
	minutes: 60,
	place: 'Northfield Chamber of Commerce',
	who: 'CTE program director\nMachining instructor\nPlant manager, company A\nHuman resources manager, company B',
	follows: null,
	items: [
		theme(
			'jobs-that-matter',
			'The jobs that matter most',
			'Which jobs matter most to employers here, and which programs lead to them?',
			{
				educators: 'Our certificate is built for machine operators. Most graduates start there.',
				employers: 'Operators we find. The job that stops us is the machinist who sets up and measures.',
				together: 'We talked about two different jobs under one name. From now on: operator and set-up machinist.',
				isAnswered: true,
			},
		),
		theme(
			'enough-need',
			'Enough need to act on',
			'Is the need large and steady enough, and are the programs large enough to meet it?',
			{
				educators: 'We could take 12 more students a year. We would need to know the jobs are there in two years.',
				employers: 'The six shops together need about 20 set-up machinists over two years.',
			},
		),
		change,
	],
};

export const meetings: Meeting[] = [meeting];

export const tasks: Task[] = [
	{
		...newTask(
			{ id: '5a1f0000-0000-4000-8000-000000000211', now: '2026-05-12T15:05:00.000Z' },
			'Draft a measurement unit for the first term and show it to two shops',
			meeting,
			change,
		),
		owner: 'Machining instructor',
		due: '2026-06-16',
	},
];
