import type { Instrument } from '../../lib/content/schemas.ts';
import type { Tool } from '../../lib/tool/tool.ts';
import { examples } from './examples.ts';
import { compute, type Result } from './result.ts';
import { round } from './round-lens.ts';
import { defaultSettings, type Settings, settings } from './settings.ts';
import { isEmpty, read, reveals, type Slice, shareable, slice, write } from './slice.ts';
import { tables } from './tables.ts';

/**
 * Career pathways self-assessment (Michigan, Appendix A): 19 lines in four sections, answered alone or as a team, once
 * or over time.
 */
export const tool: Tool<Slice, Settings, Result, Instrument> = {
	id: 'self-assessment',
	version: 1,
	lens: { read, write },
	slice,
	settings,
	defaultSettings,
	words: 'questions/career-pathways-self-assessment',
	compute,
	runsIn: 'page',
	tables,
	shareable,
	reveals,
	isEmpty,
	examples,
	migrations: {},
	round,
};
