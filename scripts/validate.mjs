/**
 * `npm run validate`: checks the words alone, in a second or two: every entry against its schema, and the link graph
 * over all of them. The same schemas and the same graph stop the build; this says it sooner and names file and field.
 */
import { glob, readFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { layoutIds, sitePages } from '../src/components/site/site-pages.ts';
import { readBody } from '../src/lib/content/body.ts';
import { buildGraph } from '../src/lib/content/graph.ts';
import { z } from '../src/lib/zod.ts';
import { root } from './run.mjs';

// The browser goes without the library's messages to stay small; a writer needs them.
z.config(z.locales.en());

// content.config.ts is the one list of collections. Outside Astro its two imports are stood in for, so it can be read here.
const standIns = {
	'astro:content': 'export const defineCollection = (collection) => collection;',
	'astro/loaders': 'export const glob = (files) => files;',
};
registerHooks({
	resolve: (specifier, context, next) =>
		specifier in standIns
			? { url: `data:text/javascript,${encodeURIComponent(standIns[specifier])}`, shortCircuit: true }
			: next(specifier, context),
});
const { collections } = await import('../src/content.config.ts');

function parts(text, file) {
	if (!file.endsWith('.mdx')) return { data: parse(text), body: '' };
	const found = /^---\r?\n(.*?)\r?\n---\r?\n?(.*)$/s.exec(text);
	if (!found) throw new Error('it has no frontmatter between two lines of ---.');
	return { data: parse(found[1]), body: found[2] };
}

const problems = [];
const entries = [];
const claimed = new Set();

async function readEntry(collection, { loader, schema }, base, name) {
	const file = relative(root, join(base, name));
	claimed.add(file);
	try {
		const { data, body } = parts(await readFile(join(base, name), 'utf8'), name);
		readBody(body);
		const result = schema.safeParse(data);
		for (const issue of result.error?.issues ?? [])
			problems.push(`${file}: ${issue.path.join('.') || 'the entry'}: ${issue.message}`);
		const id = loader.generateId?.({ entry: name, base, data }) ?? name.replace(/\.[a-z]+$/, '');
		if (result.success) entries.push({ collection, id, data: result.data, body });
	} catch (error) {
		problems.push(`${file}: ${error.message}`);
	}
}

for (const [collection, definition] of Object.entries(collections)) {
	const base = join(root, definition.loader.base);
	for await (const name of glob(definition.loader.pattern, { cwd: base }))
		await readEntry(collection, definition, base, name.replaceAll('\\', '/'));
}
for await (const name of glob('src/content/**/*.*', { cwd: root })) {
	if (!claimed.has(name)) problems.push(`${name}: no collection takes this file, so it would be nowhere on the site.`);
}

// With entries missing, every link to them would be reported too: the graph is worth reading once the entries are sound.
if (problems.length === 0) {
	try {
		problems.push(...buildGraph(entries, sitePages(entries), layoutIds).problems);
	} catch (error) {
		problems.push(error.message);
	}
}

if (problems.length > 0) {
	console.error(`${problems.join('\n')}\n\n${problems.length} to mend in ${claimed.size} files.`);
	process.exitCode = 1;
} else {
	console.log(`${entries.length} entries, all sound.`);
}
