import type { Example } from '../../lib/tool/tool.ts';
import { chamber } from './example-chamber.ts';
import { cteProgram } from './example-cte.ts';
import { opso } from './example-opso.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Slice } from './slice.ts';

const open: Settings = { ...defaultSettings, move: 5, setup: false };

export const examples: Example<Slice, Settings>[] = [
	{
		id: 'opso',
		title: 'A community organization and a hiring manager',
		invented: true,
		note: 'Northfield Works and the hospital laundry are invented. One wording is left for you to mend.',
		slice: opso,
		settings: open,
	},
	{
		id: 'cte',
		title: 'A CTE program and an HR manager',
		invented: true,
		note: 'The Northfield Career Center and the packaging plant are invented. Nothing is left open.',
		slice: cteProgram,
		settings: { ...open, move: 1, variant: 'email' },
	},
	{
		id: 'chamber',
		title: 'A chamber and an executive',
		invented: true,
		note: 'The Northfield chamber and the machine shop are invented. One measure does not answer its pain point.',
		slice: chamber,
		settings: { ...open, variant: 'page' },
	},
];
