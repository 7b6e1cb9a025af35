/**
 * `npm run new:tool <id>`: writes the skeleton of a tool that already works: it reads and writes the partnership's
 * profile, computes, fills a table and passes the tool contract. Change it from there. No shared file is touched.
 *   node scripts/new-tool.mjs gap-calculator [--into <folder>]
 * Nothing that is there is overwritten.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { toolPage, toolRules, toolTest, toolView } from './new-tool-files.mjs';
import { root } from './run.mjs';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { into: { type: 'string' } } });
const [id] = positionals;

if (!id || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
	console.error(
		'Name the tool in lower-case words joined by hyphens, as its address will be: npm run new:tool gap-calculator',
	);
	process.exit(2);
}

const into = values.into ?? root;
const files = {
	[`src/tools/${id}/tool.ts`]: toolRules(id),
	[`src/tools/${id}/View.tsx`]: toolView(id),
	[`src/tools/${id}/tool.test.ts`]: toolTest(id),
	[`src/content/tools/${id}.mdx`]: toolPage(id),
};

const taken = Object.keys(files).filter((file) => existsSync(join(into, file)));
if (taken.length > 0) {
	console.error(`Nothing was written: ${taken.join(', ')} already there.`);
	process.exit(1);
}

for (const [file, text] of Object.entries(files)) {
	await mkdir(dirname(join(into, file)), { recursive: true });
	await writeFile(join(into, file), text);
	console.log(file);
}
