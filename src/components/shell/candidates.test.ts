import { expect, test } from 'vitest';
import { testBrowser } from '../../../tests/support/ports.ts';
import { testTool } from '../../../tests/support/test-tool.ts';
import { blankWorkspace, NOW } from '../../../tests/support/workspaces.ts';
import type { AnyTool } from '../../lib/tool/tool.ts';
import { seal } from '../../lib/workspace/envelope.ts';
import { fromExample, fromTool, fromWorkspace } from './candidates.ts';
import { sharedEnvelope } from './outgoing.ts';

const tool = testTool as AnyTool;
const ports = testBrowser().openTab();
const painPoints = [{ id: blankWorkspace.id, name: 'Turnover', detail: 'secret' }];

test('a whole workspace says what is in it', () => {
	const candidate = fromWorkspace(seal('workspace', { ...blankWorkspace, painPoints }, NOW));
	expect(candidate).toMatchObject({ name: blankWorkspace.name, replaces: { what: 'workspace' } });
	expect(candidate.facts.join(' ')).toContain('It holds 1 pain point.');
});

test('a shared tool carries its shareable part, its settings and nothing else', () => {
	const state = { slice: { painPoints, passes: [] }, settings: { order: 'alphabet' }, example: null };
	const envelope = sharedEnvelope(tool, state, 'Northfield', ports);
	expect(JSON.stringify(envelope)).not.toContain('secret');
	if (envelope.kind !== 'tool') throw new Error('kind');
	expect(fromTool(envelope, tool)).toMatchObject({
		name: 'Northfield',
		replaces: {
			what: 'tool',
			state: { settings: { order: 'alphabet' }, slice: { painPoints: [{ name: 'Turnover' }] } },
		},
	});
	expect(fromTool({ ...envelope, data: { ...envelope.data, tool: 'other' } }, tool)).toMatchObject({ replaces: null });
});

test('a tool’s work this build cannot read is refused in words', () => {
	const of = (part: unknown) =>
		seal('tool', { tool: tool.id, workspace: { ...blankWorkspace, tools: { [tool.id]: part } } }, NOW);
	expect(fromTool(of({ version: 9, settings: null }), tool)).toContain('newer version');
	expect(fromTool(of({ version: 2, settings: 'x' }), tool)).toContain('missing or changed');
});

test('an example stays marked, also as a workspace of its own', () => {
	const [example] = tool.examples;
	if (example === undefined) throw new Error('no example');
	const candidate = fromExample(example, tool, ports);
	expect(candidate).toMatchObject({
		replaces: { state: { example: 'invented' } },
		workspace: { tools: { 'test-tool': { example: 'invented' } } },
	});
	expect(candidate.facts[0]).toMatch(/^An invented example/);
});
