import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testId, testResponse } from '../../../tests/support/test-tool.ts';
import { anyWorkspace, blankWorkspace, NOW } from '../../../tests/support/workspaces.ts';
import { FILE_CAP, fileText, openEnvelope, refuseBySize, seal } from './envelope.ts';
import { WORKSPACE_VERSION } from './schema.ts';

const stored = readFileSync(new URL('./fixtures/workspace-v1.pipeline.json', import.meta.url), 'utf8');
const good = seal('workspace', blankWorkspace, NOW);
const text = (over: object) => JSON.stringify({ ...good, ...over });
const reason = (input: string) => {
	const opening = openEnvelope(input);
	return opening.ok ? 'ok' : opening.reason;
};

describe('openEnvelope', () => {
	test('gives back what was sealed, whatever it holds', () => {
		fc.assert(
			fc.property(anyWorkspace, (workspace) => {
				const opening = openEnvelope(fileText(seal('workspace', workspace, NOW)));
				expect(opening).toEqual({ ok: true, envelope: seal('workspace', workspace, NOW) });
			}),
		);
	});

	test('keeps a part whose tool this build does not know', () => {
		const opening = openEnvelope(stored, ['workspace']);
		expect(opening.ok && opening.envelope.data.tools['a-tool-of-tomorrow']).toEqual({
			version: 7,
			settings: null,
			rows: [[1, null, 'x']],
		});
	});

	test('reads a file that begins with a byte order mark', () => {
		expect(reason(`\uFEFF${text({})}`)).toBe('ok');
	});

	test.each([
		['text cut off in the middle', text({}).slice(0, -40)],
		['an empty file', ''],
		['a missing part', text({ data: { ...blankWorkspace, painPoints: undefined } })],
		['a part of the wrong kind', text({ data: { ...blankWorkspace, actions: 'none' } })],
		['a part nobody put there', text({ data: { ...blankWorkspace, virus: 1 } })],
		['a dangerous key', text({}).replace('"tools":{}', '"tools":{"__proto__":{"x":1}}')],
		['an unknown kind', text({ kind: 'spell' })],
		['a version that is no version', text({ version: 0 })],
		[
			'a figure that is not one',
			text({ data: { ...blankWorkspace, employers: [{ id: testId(1), name: 'x', employees: -1 }] } }),
		],
	])('calls %s damaged', (_what, input) => {
		expect(reason(input)).toBe('damaged');
	});

	test.each([
		['another program’s JSON', '{"type":"excalidraw"}'],
		['a list', '[1,2]'],
		['null', 'null'],
		['a PDF', '%PDF-1.7 …'],
	])('calls %s foreign', (_what, input) => {
		expect(reason(input)).toBe('foreign');
	});

	test('refuses a newer version, even when its wrapper changed', () => {
		expect(reason(text({ version: WORKSPACE_VERSION + 1 }))).toBe('too-new');
		expect(reason(text({ version: 99, kind: 'hologram', extra: true }))).toBe('too-new');
	});

	test('refuses more than 20 MB, counted in bytes', () => {
		expect(reason('x'.repeat(FILE_CAP + 1))).toBe('too-large');
		expect(reason('é'.repeat(FILE_CAP / 2 + 1))).toBe('too-large');
		expect(reason('x'.repeat(FILE_CAP))).toBe('foreign');
		expect(refuseBySize(FILE_CAP)).toBeNull();
		expect(refuseBySize(FILE_CAP + 1)).toMatchObject({
			reason: 'too-large',
			message: expect.stringContaining('21 MB'),
		});
	});

	test('says what a file of another kind holds and what can be opened instead', () => {
		const answers = seal(
			'answers',
			{
				tool: 't',
				round: { id: testId(2), title: 'Spring' },
				instrument: { id: 'i', version: 1, title: 'Form' },
				response: testResponse(1),
			},
			NOW,
		);
		expect(openEnvelope(fileText(answers))).toMatchObject({ ok: true });
		expect(openEnvelope(fileText(answers), ['workspace', 'tool'])).toEqual({
			ok: false,
			reason: 'wrong-kind',
			message: 'This holds a team member’s answers. Here you can open a whole workspace or one tool’s work.',
		});
	});

	test('never throws and never reaches a prototype', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (input) => {
				openEnvelope(input);
				expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
			}),
		);
		openEnvelope(text({}).replace('"tools":{}', '"tools":{"constructor":{"prototype":{"polluted":1}}}'));
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	});
});
