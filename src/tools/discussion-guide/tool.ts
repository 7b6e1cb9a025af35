import type { DiscussionWords } from '../../lib/discussion/catalogue.ts';
import { joinCopies } from '../../lib/discussion/join.ts';
import type { Tool } from '../../lib/tool/tool.ts';
import { documents } from './documents.ts';
import { examples } from './examples.ts';
import { compute, type Result } from './result.ts';
import { defaultSettings, type Settings, settings } from './settings.ts';
import { isEmpty, read, reveals, type Slice, shareable, slice, write } from './slice.ts';
import { tables } from './tables.ts';

/**
 * Discussion guide: the recommended actions of the guides with their questions, made into an agenda, notes, tasks and
 * minutes, and carried from one meeting to the next.
 */
export const tool: Tool<Slice, Settings, Result, DiscussionWords> = {
	id: 'discussion-guide',
	version: 1,
	lens: { read, write },
	slice,
	settings,
	defaultSettings,
	words: {
		'employers-for-cte': 'questions/employers-for-cte',
		'employers-for-opsos': 'questions/employers-for-opsos',
		'cte-for-employers': 'questions/cte-for-employers',
		'tpm-in-practice': 'questions/tpm-in-practice',
		themes: 'themes/*',
	},
	compute,
	runsIn: 'page',
	tables,
	documents,
	shareable,
	reveals,
	isEmpty,
	join: joinCopies,
	examples,
	migrations: {},
};
