import type { Tool } from '../../lib/tool/tool.ts';
import type { Words } from '../../lib/value-proposition/material.ts';
import { documents } from './documents.ts';
import { examples } from './examples.ts';
import { compute, type Result } from './result.ts';
import { defaultSettings, type Settings, settings } from './settings.ts';
import { isEmpty, read, reveals, type Slice, shareable, slice, TOOL, write } from './slice.ts';
import { tables } from './tables.ts';

/** Value proposition (OPSO orientation, Figure 1.1): a first conversation with an employer in six moves. */
export const tool: Tool<Slice, Settings, Result, Words> = {
	id: TOOL,
	version: 1,
	lens: { read, write },
	borrows: ['painPoints', 'measures'],
	slice,
	settings,
	defaultSettings,
	words: { measures: 'measures/*', wording: 'wording/*' },
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
