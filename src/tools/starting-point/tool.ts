import type { Flow } from '../../lib/content/flow.ts';
import type { Tool } from '../../lib/tool/tool.ts';
import { documents } from './documents.ts';
import { examples } from './examples.ts';
import { compute, type Result } from './result.ts';
import { defaultSettings, type Settings, settings } from './settings.ts';
import { ID, isEmpty, read, reveals, type Slice, shareable, slice, write } from './slice.ts';
import { tables } from './tables.ts';

/**
 * Where to begin: Colorado's four starting places, and whether TPM is right for you, as a short question flow that shows
 * why each question is asked and which answer each reason rests on.
 */
export const tool: Tool<Slice, Settings, Result, Flow> = {
	id: ID,
	version: 1,
	lens: { read, write },
	slice,
	settings,
	defaultSettings,
	words: 'flows/starting-point',
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
