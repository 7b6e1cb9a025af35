/** What `npm run new:tool` writes passes the type checker, the tool contract, its own test's claims and the schemas. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/run.mjs';
import { toolWords } from '../../src/lib/content/schemas.ts';
import {
	type AnyTool,
	expectDescribed,
	expectLens,
	expectPure,
	expectSchemas,
	expectShareable,
} from './tool-contract.ts';

const id = 'sample-tool';
let folder: string;
let tool: AnyTool;

/** Everything a program of the project prints, and how it ended. */
function node(...parameters: string[]): { text: string; code: number | null } {
	const { stdout, stderr, status } = spawnSync(process.execPath, parameters, { cwd: root, encoding: 'utf8' });
	return { text: stdout + stderr, code: status };
}
const generate = () => node('scripts/new-tool.mjs', id, '--into', folder);

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'new-tool-'));
	generate();
	for (const part of ['src/lib', 'src/components', 'node_modules']) symlinkSync(join(root, part), join(folder, part));
	({ tool } = await import(/* @vite-ignore */ join(folder, `src/tools/${id}/tool.ts`)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a new tool', () => {
	test('keeps the tool contract', () => {
		expectDescribed(tool, id);
		expectLens(tool);
		expectSchemas(tool);
		expectPure(tool, undefined);
		expectShareable(tool);
	});

	test('passes the type checker', () => {
		const config = {
			extends: join(root, 'tsconfig.json'),
			include: ['src/tools'],
			compilerOptions: { types: ['node', join(root, 'node_modules/astro/client.d.ts')] },
		};
		writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
		const tsc = () => node('node_modules/typescript/bin/tsc', '--project', join(folder, 'tsconfig.json'));
		expect(tsc()).toEqual({ text: '', code: 0 });
		// The checker does look at these files: a wrong type is found.
		const view = join(folder, `src/tools/${id}/View.tsx`);
		writeFileSync(view, readFileSync(view, 'utf8').replace('result.known', 'result.unheardOf'));
		expect(tsc().text).toContain('unheardOf');
	});

	test('has a page whose words fit the schema', () => {
		const page = readFileSync(join(folder, `src/content/tools/${id}.mdx`), 'utf8');
		const [, frontmatter = '', body = ''] = page.split(/^---$/m);
		expect(toolWords.safeParse(parse(frontmatter)).error).toBeUndefined();
		expect(body).toContain('## How it works');
	});

	test('is never written over, and needs a proper name', () => {
		expect(generate().text).toContain('Nothing was written');
		expect(node('scripts/new-tool.mjs', 'Gap Calculator', '--into', folder).text).toContain('lower-case');
	});
});
