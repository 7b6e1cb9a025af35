import type { Tier } from '../../lib/labor/talent-flow.ts';
import type { Example } from '../../lib/tool/tool.ts';
import type { Settings } from './settings.ts';
import type { Job, Slice, Source } from './slice.ts';

const id = (number: number) => `f10ea1e0-0000-4000-8000-${String(number).padStart(12, '0')}`;

type Figures = [
	applicants: number | null,
	qualified: number | null,
	hired: number | null,
	retained: number | null,
	completers: number | null,
	capacity: number | null,
];

function source(number: number, provider: number, tier: Tier | null, figures: Figures): Source {
	const [applicants, qualified, hired, retained, completers, capacity] = figures;
	return {
		...{ id: id(number), provider: id(provider), tier },
		...{ applicants, qualified, hired, retained, completers, capacity },
	};
}

const machinists: Job = {
	...{ id: id(1), occupation: id(11), openings: 80, openingsFrom: 'typed' },
	sources: [
		source(101, 21, 'tier-1', [90, 60, 24, 20, 40, 50]),
		source(102, 22, 'tier-1', [60, 30, 10, 6, 50, 60]),
		source(103, 23, 'own', [20, 16, 8, 8, 16, 16]),
		source(104, 24, 'tier-2', [40, 26, 11, 10, 60, null]),
		source(105, 25, null, [150, 40, 12, null, null, null]),
	],
};
const mechanics: Job = {
	...{ id: id(2), occupation: id(12), openings: 30, openingsFrom: 'typed' },
	sources: [
		source(111, 21, 'tier-1', [45, 30, 18, null, 24, 24]),
		source(112, 22, 'tier-1', [null, 25, 15, 12, 20, 24]),
	],
};

const northfield: Slice = {
	occupations: [
		{ id: id(11), title: 'Machinists', soc: '51-4041', critical: true },
		{ id: id(12), title: 'Industrial machinery mechanics', soc: '49-9041', critical: true },
	],
	providers: [
		'Northfield Community College (invented)',
		'Hollow River Career Center (invented)',
		'Six Shops apprenticeship (invented)',
		'Tern High School (invented)',
		'Walk-in applicants (invented)',
	].map((name, at) => ({ id: id(21 + at), name, kind: null })),
	demand: [],
	jobs: [machinists, mechanics],
	received: [],
};

const consumersEnergy: Slice = {
	occupations: [{ id: id(13), title: 'Electric and gas line workers', soc: null, critical: true }],
	providers: [{ id: id(31), name: 'All applicants, 2015 search', kind: null }],
	demand: [],
	jobs: [
		{
			...{ id: id(3), occupation: id(13), openings: 100, openingsFrom: 'typed' },
			sources: [source(121, 31, null, [4000, 50, null, null, null, null])],
		},
	],
	received: [],
};

export const examples: Example<Slice, Settings>[] = [
	{
		id: 'northfield',
		title: 'Two jobs, five sources (invented)',
		invented: true,
		note: 'Northfield, its sources and all their figures are invented. Three figures count fewer than 10 people, so they stay hidden when you share.',
		slice: northfield,
		settings: { job: id(1) },
	},
	{
		id: 'consumers-energy',
		title: 'Consumers Energy, 2015 search',
		invented: false,
		note: 'The figures of the Consumers Energy story: 4,000 applications, 50 people qualified, 100 openings. The story does not say how many were hired in that search, so expected hires stay unknown.',
		slice: consumersEnergy,
		settings: { job: id(3) },
	},
];
