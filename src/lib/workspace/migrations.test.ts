import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openEnvelope } from './envelope.ts';
import { type Migrations, migrate, migrations, unexercisedVersions } from './migrations.ts';
import { WORKSPACE_VERSION } from './schema.ts';

const fixtures = readdirSync(new URL('./fixtures/', import.meta.url)).map((file) => {
	const version = Number(/^workspace-v(\d+)\.pipeline\.json$/.exec(file)?.[1]);
	return { file, version, text: readFileSync(new URL(`./fixtures/${file}`, import.meta.url), 'utf8') };
});

/** Three invented versions: 1 had `title`, 2 called it `name`, 3 added `tags`. */
const steps: Migrations = {
	1: { workspace: (old) => ({ name: (old as { title: string }).title }) },
	2: { workspace: (old) => ({ ...(old as object), tags: [] }), answers: (old) => ({ wrapped: old }) },
};

describe('migrate', () => {
	test('goes through every version in between, in order', () => {
		expect(migrate('workspace', { title: 'N' }, 1, 3, steps)).toEqual({ name: 'N', tags: [] });
		expect(migrate('workspace', { name: 'N' }, 2, 3, steps)).toEqual({ name: 'N', tags: [] });
		expect(migrate('workspace', { name: 'N', tags: ['x'] }, 3, 3, steps)).toEqual({ name: 'N', tags: ['x'] });
	});

	test.each(['tool', 'member'] as const)('takes the workspace inside the data of a %s along', (kind) => {
		expect(migrate(kind, { tool: 't', workspace: { title: 'N' } }, 1, 3, steps)).toEqual({
			tool: 't',
			workspace: { name: 'N', tags: [] },
		});
	});

	test('leaves a kind alone whose shape did not change', () => {
		expect(migrate('invitation', { a: 1 }, 1, 3, steps)).toEqual({ a: 1 });
		expect(migrate('answers', { a: 1 }, 1, 3, steps)).toEqual({ wrapped: { a: 1 } });
	});

	test('stops at a missing step instead of passing old data on', () => {
		expect(() => migrate('workspace', {}, 1, 3, { 2: steps[2] ?? {} })).toThrow('from version 1');
	});
});

describe('stored examples', () => {
	test('there is one for the current version', () => {
		expect(fixtures.map(({ version }) => version)).toContain(WORKSPACE_VERSION);
	});

	test('every older version has a migration and an example that exercises it', () => {
		const versions = fixtures.map(({ version }) => version);
		expect(unexercisedVersions(WORKSPACE_VERSION, migrations, versions)).toEqual([]);
	});

	test('a version without a step or without an example would be named', () => {
		expect(unexercisedVersions(3, steps, [1, 2])).toEqual([]);
		expect(unexercisedVersions(3, steps, [2, 3])).toEqual([1]);
		expect(unexercisedVersions(3, { 1: {} }, [1, 2])).toEqual([2]);
	});

	test.each(fixtures)('$file opens', ({ text, version }) => {
		expect(JSON.parse(text).version).toBe(version);
		const opening = openEnvelope(text, ['workspace']);
		expect(opening).toMatchObject({ ok: true, envelope: { version: WORKSPACE_VERSION } });
	});
});
