import { describe, expect, test } from 'vitest';
import { blankWorkspace, NOW } from '../../../tests/support/workspaces.ts';
import { seal } from './envelope.ts';
import { WORKSPACE_VERSION } from './schema.ts';
import { isNewer, nameOf, openStored } from './stored.ts';

const sealed = seal('workspace', blankWorkspace, NOW);
const newer = { ...sealed, version: WORKSPACE_VERSION + 1 };

describe('openStored', () => {
	test('reads what this version saved', () => {
		expect(openStored(sealed)).toEqual({ state: 'readable', workspace: blankWorkspace, savedAt: NOW });
	});

	test('shows what it understands of a newer one, without changing the stored value', () => {
		const data = {
			...blankWorkspace,
			weather: 'fine',
			profile: { ...blankWorkspace.profile, logo: null },
			painPoints: [{ id: blankWorkspace.id, name: 'Turnover', detail: null, mood: { level: 3 } }],
		};
		const value = { ...newer, data, signature: 'x' };
		const before = structuredClone(value);
		expect(openStored(value)).toEqual({
			state: 'newer',
			savedAt: NOW,
			workspace: { ...blankWorkspace, painPoints: [{ id: blankWorkspace.id, name: 'Turnover', detail: null }] },
		});
		expect(value).toEqual(before);
	});

	test('names a newer one it cannot read', () => {
		const value = { ...newer, data: { name: 'Northfield', painPoints: { byId: {} } } };
		expect(openStored(value)).toMatchObject({
			state: 'unreadable',
			name: 'Northfield',
			message: expect.stringContaining('newer version'),
		});
	});

	test.each([
		['nothing', undefined],
		['text', 'oops'],
		['a part lost', { ...sealed, data: { ...blankWorkspace, actions: undefined } }],
	])('calls %s unreadable and does not throw', (_what, value) => {
		expect(openStored(value)).toMatchObject({ state: 'unreadable' });
	});
});

test('isNewer asks for our own format', () => {
	expect(isNewer(newer)).toBe(true);
	expect(isNewer(sealed)).toBe(false);
	expect(isNewer({ ...newer, format: 'other' })).toBe(false);
});

test('nameOf finds the name or says there is none', () => {
	expect(nameOf(sealed)).toBe('Northfield machining collaborative');
	expect(nameOf({ data: { workspace: { name: 'Inner' } } })).toBe('Inner');
	expect(nameOf({ data: { name: ' ' } })).toBe('Unnamed work');
	expect(nameOf(null)).toBe('Unnamed work');
});
