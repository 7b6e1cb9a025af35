import type { Tool } from '../../lib/tool/tool.ts';
import { examples } from './examples.ts';
import { compute, type Result } from './result.ts';
import { defaultSettings, type Settings, settings } from './settings.ts';
import { reveals, shareable } from './sharing.ts';
import { isEmpty, read, type Slice, slice, write } from './slice.ts';
import { documents, tables } from './tables.ts';

/**
 * Demand planner (TPM strategy 2): what employers expect to need in their critical jobs, added up per year and set beside
 * the government's openings. Employers' own figures stay in the workspace; only totals leave it.
 */
export const tool: Tool<Slice, Settings, Result> = {
	id: 'demand-planner',
	version: 1,
	lens: { read, write },
	borrows: ['employers', 'occupations'],
	slice,
	settings,
	defaultSettings,
	datasets: ['projections'],
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
