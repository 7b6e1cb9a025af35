/** Every tool keeps the contract: one set of checks over all folders in src/tools. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	type AnyTool,
	expectDescribed,
	expectLens,
	expectPure,
	expectSchemas,
	expectShareable,
} from './tool-contract.ts';
import { wordsOf } from './tool-words.ts';

const root = join(import.meta.dirname, '../..');
const modules = import.meta.glob<{ tool: AnyTool }>('../../src/tools/*/tool.ts', { eager: true });
const tools = Object.entries(modules).map(([path, { tool }]) => ({ folder: path.split('/').at(-2) ?? path, tool }));

test('every folder in src/tools is a tool', () => {
	expect(tools.map(({ folder }) => folder).sort()).toEqual(readdirSync(join(root, 'src/tools')).sort());
});

describe.each(tools)('$folder', ({ folder, tool }) => {
	test('is described', () => expectDescribed(tool, folder));
	test('has a view and a page', () => {
		expect(readFileSync(join(root, 'src/tools', folder, 'View.tsx'), 'utf8')).toMatch(/export default function/);
		expect(existsSync(join(root, 'src/content/tools', `${folder}.mdx`))).toBe(true);
	});
	test('keeps the laws of its lens', () => expectLens(tool));
	test('has schemas that take its own and refuse the rest', () => expectSchemas(tool));
	test('computes purely and fills its tables', () => expectPure(tool, wordsOf(tool.words)));
	test('shares what it says it shares', () => expectShareable(tool));
});
