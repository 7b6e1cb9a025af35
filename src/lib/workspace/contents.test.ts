import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blankWorkspace } from '../../../tests/support/workspaces.ts';
import { contentsOf } from './contents.ts';
import { openEnvelope } from './envelope.ts';

test('an empty workspace holds nothing', () => {
	expect(contentsOf(blankWorkspace)).toEqual([]);
});

test('counts every kind of record that is there', () => {
	const opening = openEnvelope(
		readFileSync(new URL('./fixtures/workspace-v1.pipeline.json', import.meta.url), 'utf8'),
		['workspace'],
	);
	expect(opening.ok && contentsOf(opening.envelope.data)).toEqual([
		'1 pain point',
		'2 occupations',
		'1 employer',
		'1 training provider',
		'1 program',
		'1 hiring requirement',
		'1 measure',
		'1 assessment',
		'1 action',
	]);
});
