import type { Tool } from '../../lib/tool/tool.ts';
import { documents } from './documents.ts';
import { examples } from './examples.ts';
import { compute, datasets, type Result } from './result.ts';
import { defaultSettings, type Settings, settings } from './settings.ts';
import { reveals, shareable } from './sharing.ts';
import { ID, isEmpty, read, type Slice, slice, write } from './slice.ts';
import { tables } from './tables.ts';

/**
 * Gap calculator (Michigan step 4, TPM strategies 2 and 4, Colorado step 15): openings a year beside the people who finish
 * programs that lead there, under five ways of dividing awards, so that an answer says whether it depends on the way.
 */
export const tool: Tool<Slice, Settings, Result> = {
	id: ID,
	version: 1,
	lens: { read, write },
	borrows: ['occupations', 'programs', 'providers', 'employerDemand', 'actions'],
	slice,
	settings,
	defaultSettings,
	looks: ['look'],
	datasets,
	compute,
	runsIn: 'worker',
	tables,
	documents,
	shareable,
	reveals,
	isEmpty,
	examples,
	migrations: {},
};
