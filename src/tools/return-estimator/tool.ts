import { type ReturnResult, returnOf } from '../../lib/returns/result.ts';
import type { Tool } from '../../lib/tool/tool.ts';
import { documents } from './documents.ts';
import { examples } from './examples.ts';
import { defaultSettings, type Settings, settings } from './settings.ts';
import { ID, isEmpty, read, reveals, type Slice, shareable, slice, write } from './slice.ts';
import { tables } from './tables.ts';

/**
 * What a pipeline returns: costs of empty jobs, recruiting, onboarding and first-year turnover before and with it, less what
 * it costs. Ranges are carried through, and no amount has a default.
 */
export const tool: Tool<Slice, Settings, ReturnResult> = {
	id: ID,
	version: 1,
	lens: { read, write },
	slice,
	settings,
	defaultSettings,
	compute: (estimate) => returnOf(estimate),
	runsIn: 'page',
	tables,
	documents,
	shareable,
	reveals,
	isEmpty,
	examples,
	migrations: {},
};
