import { describe, expect, test } from 'vitest';
import { blankWorkspace } from '../../../tests/support/workspaces.ts';
import { readToolState, writeToolState } from '../../lib/tool/part.ts';
import { idOf, turnoverTalk } from '../../lib/value-proposition/conversation.fixture.ts';
import { leaveOutPainPoint } from '../../lib/value-proposition/conversation.ts';
import type { Workspace } from '../../lib/workspace/schema.ts';
import { isEmpty, read, reveals, shareable, write } from './slice.ts';
import { tool } from './tool.ts';

const theirs: Workspace = {
	...blankWorkspace,
	profile: { ...blankWorkspace.profile, organization: 'Northfield Works' },
	painPoints: [{ id: idOf(50), name: 'Open jobs', detail: null }],
	measures: [{ id: idOf(51), name: 'Days open', unit: 'days', better: 'lower', painPoints: [idOf(50)] }],
};
const talk = turnoverTalk();

describe('records of other tools', () => {
	test('stay, whatever this tool does', () => {
		const written = write(theirs, talk);
		expect(written.painPoints.map(({ id }) => id)).toEqual([idOf(50), idOf(1)]);
		expect(written.measures.map(({ id }) => id)).toEqual([idOf(51), idOf(2)]);
		// Even a slice that has forgotten them, as an example or “Start over” is.
		const cleared = write(written, { painPoints: [], measures: [], draft: talk.draft, made: [] });
		expect(cleared.painPoints).toEqual(theirs.painPoints);
		expect(cleared.measures).toEqual(theirs.measures);
	});

	test('that another tab added meanwhile stay', () => {
		const seen = read(write(theirs, talk));
		const newer = write(theirs, talk);
		const added = { ...newer, painPoints: [...newer.painPoints, { id: idOf(60), name: 'New', detail: null }] };
		expect(write(added, seen).painPoints.map(({ id }) => id)).toContain(idOf(60));
	});

	test('made here go when they are left out, unless something else points at them', () => {
		const written = write(theirs, talk);
		const without = leaveOutPainPoint(talk, idOf(1));
		expect(write(written, without).painPoints).toEqual(theirs.painPoints);
		const scorecard = {
			...written,
			tools: { ...written.tools, scorecard: { version: 1, settings: {}, on: [idOf(1)] } },
		};
		expect(write(scorecard, without).painPoints.map(({ id }) => id)).toEqual([idOf(50), idOf(1)]);
		const tied = { ...written, measures: [{ ...theirs.measures[0], painPoints: [idOf(1)] }] } as Workspace;
		expect(write(tied, { ...without, measures: [] }).painPoints.map(({ id }) => id)).toContain(idOf(1));
	});
});

test('the organization is the workspace’s until another is typed', () => {
	const slice = read(theirs);
	expect(slice.draft.organization).toBe('Northfield Works');
	expect(isEmpty(slice)).toBe(true);
	expect(read(write(theirs, slice))).toEqual(slice);
	const renamed = { ...slice, draft: { ...slice.draft, organization: 'Northfield Staffing' } };
	const written = write(theirs, renamed);
	expect(written.profile).toEqual(theirs.profile);
	expect(read(written)).toEqual(renamed);
});

test('a whole state survives being stored and read', () => {
	for (const { slice, settings, id } of tool.examples) {
		const stored = JSON.parse(JSON.stringify(writeToolState(theirs, tool, { slice, settings, example: id })));
		const reading = readToolState(stored as Workspace, tool);
		if (!reading.ok) throw new Error(`Example ${id} cannot be read back.`);
		expect(reading.state.slice.draft).toEqual(slice.draft);
		expect(reading.state.slice.painPoints).toEqual([...theirs.painPoints, ...slice.painPoints]);
	}
});

test('a link carries what the talk uses, and says so', () => {
	const all = read(write(theirs, talk));
	const shared = shareable(all);
	expect(shared.painPoints.map(({ id }) => id)).toEqual([idOf(1)]);
	expect(shared.measures.map(({ id }) => id)).toEqual([idOf(2)]);
	expect(JSON.stringify(shared)).not.toContain('Open jobs');
	expect(reveals(all).join(' ')).toContain('Northfield Works');
});
