import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testTool } from '../../../tests/support/test-tool.ts';
import { anyWorkspace, blankWorkspace } from '../../../tests/support/workspaces.ts';
import { readToolState, withoutPart, writeToolState } from './part.ts';

const painPoints = [{ id: blankWorkspace.id, name: 'Turnover', detail: null }];
const state = { slice: { painPoints, passes: [] }, settings: { order: 'alphabet' as const }, example: null };
const withPart = (part: unknown) => ({ ...blankWorkspace, tools: { 'test-tool': part } });

describe('a tool’s state', () => {
	test('comes back as it was put in, in any workspace', () => {
		fc.assert(
			fc.property(anyWorkspace, fc.option(fc.string(), { nil: null }), (workspace, example) => {
				const written = writeToolState(workspace, testTool, { ...state, example });
				expect(readToolState(written, testTool)).toEqual({ ok: true, state: { ...state, example } });
			}),
		);
	});

	test('leaves everything else in the workspace alone', () => {
		fc.assert(
			fc.property(anyWorkspace, (workspace) => {
				const { tools, painPoints: _points, ...rest } = writeToolState(workspace, testTool, state);
				const { 'test-tool': _ours, ...others } = tools;
				const { 'test-tool': _theirs, ...before } = workspace.tools;
				expect(others).toEqual(before);
				expect(rest).toEqual({ ...workspace, tools: undefined, painPoints: undefined });
			}),
		);
	});

	test('starts from the defaults when the tool has kept nothing', () => {
		expect(readToolState(blankWorkspace, testTool)).toEqual({
			ok: true,
			state: { slice: { painPoints: [], passes: [] }, settings: { order: 'typed' }, example: null },
		});
	});

	test('keeps keys of its own part that the shell does not know', () => {
		const written = writeToolState(withPart({ version: 2, settings: { order: 'typed' }, rows: [1] }), testTool, state);
		expect(written.tools['test-tool']).toEqual({ version: 2, settings: { order: 'alphabet' }, rows: [1] });
	});

	test('is brought up to date from an older version of the tool', () => {
		const read = readToolState(withPart({ version: 1, settings: 'old' }), testTool);
		expect(read).toMatchObject({ ok: true, state: { settings: { order: 'typed' } } });
	});

	test('is not read when a newer tool saved it', () => {
		expect(readToolState(withPart({ version: 3, settings: {} }), testTool)).toEqual({ ok: false, why: 'newer' });
	});

	test.each([[{ version: 0, settings: {} }], [{ settings: {} }], [{ version: 2, settings: { order: 'size' } }]])(
		'is not read when it is damaged: %j',
		(part) => {
			expect(readToolState(withPart(part), testTool)).toEqual({ ok: false, why: 'damaged' });
		},
	);

	test('can be taken out', () => {
		expect(withoutPart({ ...blankWorkspace, tools: { 'test-tool': 1, other: 2 } }, 'test-tool').tools).toEqual({
			other: 2,
		});
	});
});
