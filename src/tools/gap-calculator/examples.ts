import type { Example } from '../../lib/tool/tool.ts';
import { california } from './california-example.ts';
import { northfield } from './northfield-example.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Slice } from './slice.ts';

/** What an example shows must not change with the files that happen to be loaded. */
const onlyTyped: Settings = {
	...defaultSettings,
	figures: 'typed',
	crosswalk: false,
	look: { ...defaultSettings.look, panel: 'results' },
};

export const examples: Example<Slice, Settings>[] = [
	{
		id: 'northfield',
		title: 'Six occupations in Northfield (invented)',
		invented: true,
		note: 'Northfield, its schools and all figures are invented.',
		slice: northfield,
		settings: onlyTyped,
	},
	{
		id: 'california',
		title: 'Welders, machinists and nurses in California',
		invented: false,
		note: 'Public figures. Openings: California EDD projections 2023–2033, per year. Awards: IPEDS completions 2023–24 (provisional), first majors, below a bachelor’s. Pairs: NCES crosswalk. Only occupations that share programs with these three are shown.',
		slice: california,
		settings: onlyTyped,
	},
];
