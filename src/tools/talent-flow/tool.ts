import type { Tool } from '../../lib/tool/tool.ts';
import { documents } from './documents.ts';
import { examples } from './examples.ts';
import { compute, type Result } from './result.ts';
import { defaultSettings, type Settings, settings } from './settings.ts';
import { reveals, shareable } from './sharing.ts';
import { isEmpty, read, type Slice, slice, write } from './slice.ts';
import { tables } from './tables.ts';

/**
 * Talent flow (TPM strategy 4): which sources send people to a job, how many reach it, and whether today's sources would
 * meet the demand if employers go on using them as they do.
 */
export const tool: Tool<Slice, Settings, Result> = {
	id: 'talent-flow',
	version: 1,
	lens: { read, write },
	borrows: ['occupations', 'providers'],
	slice,
	settings,
	defaultSettings,
	compute,
	runsIn: 'page',
	tables,
	documents,
	shareable,
	reveals,
	isEmpty,
	examples,
	migrations: {},
};
