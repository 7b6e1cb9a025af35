import type { Example } from '../../lib/tool/tool.ts';
import { meetings as oneSide, tasks as oneSideTasks } from './example-one-side.ts';
import { meetings as twoSides, tasks as twoSidesTasks } from './example-two-sides.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Slice } from './slice.ts';

export const examples: Example<Slice, Settings>[] = [
	{
		id: 'one-side',
		title: 'A program meets employers, twice',
		invented: true,
		note: 'Northfield, its college and its companies are invented. Two questions stayed open and went along to the second meeting.',
		slice: { meetings: oneSide, tasks: oneSideTasks },
		settings: { ...defaultSettings, panel: 'minutes', meeting: oneSide[0]?.id ?? null },
	},
	{
		id: 'two-sides',
		title: 'Educators and employers, side by side',
		invented: true,
		note: 'The same invented partners answer three themes, each side in its own column.',
		slice: { meetings: twoSides, tasks: twoSidesTasks },
		settings: { ...defaultSettings, panel: 'talk' },
	},
];
