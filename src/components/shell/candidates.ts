/** What a person may put in place of their work: something they opened, or an example. */
import { readToolState, writeToolState } from '../../lib/tool/part.ts';
import type { AnyTool } from '../../lib/tool/tool.ts';
import { contentsOf } from '../../lib/workspace/contents.ts';
import type { EnvelopeOf, SharedTool } from '../../lib/workspace/envelope.ts';
import { emptyWorkspace, type Workspace } from '../../lib/workspace/schema.ts';
import type { Ports } from './ports/ports.ts';
import { dayAndTime } from './ports/stamp.ts';
import type { AnyState } from './tool-snapshot.ts';

export interface Candidate {
	name: string;
	/** What it is, in sentences. */
	facts: string[];
	/**
	 * What it would put in place here: this tool's state, the whole workspace, or nothing (another tool's work). `mayJoin`:
	 * it may be a copy of the work here that went to others and came back.
	 */
	replaces: { what: 'tool'; state: AnyState; mayJoin: boolean } | { what: 'workspace' } | null;
	/** What it would be as a workspace of its own. */
	workspace: Workspace;
}

/** A whole workspace from a file. */
export function fromWorkspace({ data, savedAt }: EnvelopeOf<'workspace'>): Candidate {
	const contents = contentsOf(data);
	return {
		name: data.name,
		facts: [
			`A whole workspace, saved ${dayAndTime(savedAt)}.`,
			contents.length === 0 ? 'Nothing is filled in yet.' : `It holds ${contents.join(', ')}.`,
		],
		replaces: { what: 'workspace' },
		workspace: data,
	};
}

/** One tool's work from a link or a file; a sentence when this build cannot read it. */
export function fromTool({ data, savedAt }: EnvelopeOf<'tool'>, tool: AnyTool): Candidate | string {
	const when = `Made ${dayAndTime(savedAt)}.`;
	const { name } = data.workspace;
	if (data.tool !== tool.id) {
		return fromAnyTool('It was made in another tool, so it can be opened as a workspace of its own.', data, savedAt);
	}
	const reading = readToolState(data.workspace, tool);
	if (!reading.ok) {
		return reading.why === 'newer'
			? 'This was made with a newer version of this tool. Reload the page to get that version, then open it again.'
			: 'Part of this is missing or changed, so we did not open it. Ask for it again.';
	}
	const { state } = reading;
	const facts = ['The work of this one tool.', when, ...(state.example === null ? [] : ['It began as an example.'])];
	// Everybody's copy of an example has the same records in it: that tells nothing about whose work it is.
	const mayJoin = state.example === null;
	return { name, facts, replaces: { what: 'tool', state, mayJoin }, workspace: data.workspace };
}

/** One tool's work where that tool is not open: it can only become a workspace of its own. `why` says so. */
export function fromAnyTool(why: string, { workspace }: SharedTool, savedAt: string): Candidate {
	return { name: workspace.name, facts: [why, `Made ${dayAndTime(savedAt)}.`], replaces: null, workspace };
}

export function fromExample(example: AnyTool['examples'][number], tool: AnyTool, ports: Ports): Candidate {
	const blank = emptyWorkspace({ id: ports.newId(), name: example.title, now: ports.now() });
	const state: AnyState = { slice: example.slice, settings: example.settings, example: example.id };
	return {
		name: example.title,
		facts: [example.invented ? `An invented example. ${example.note}` : example.note],
		replaces: { what: 'tool', state, mayJoin: false },
		workspace: writeToolState(blank, tool, state),
	};
}

/** The tool with nothing in it. */
export function blankState(tool: AnyTool, ports: Ports): AnyState {
	const slice = tool.lens.read(emptyWorkspace({ id: ports.newId(), name: '', now: ports.now() }));
	return { slice, settings: tool.defaultSettings, example: null };
}
