/**
 * Every content entry, read from its file and held against its schema, without Astro: for the checks that want the words
 * alone. The collections come from content.config.ts, which stays the one list of them.
 */
import { glob, readFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { readBody } from '../src/lib/content/body.ts';
import { z } from '../src/lib/zod.ts';
import { root } from './run.mjs';

// The browser goes without the library's messages to stay small; a writer needs them.
z.config(z.locales.en());

// Outside Astro, the two imports of content.config.ts are stood in for.
const standIns = {
	'astro:content': 'export const defineCollection = (collection) => collection;',
	'astro/loaders': 'export const glob = (files) => files;',
};

async function collectionsOfTheSite() {
	registerHooks({
		resolve: (specifier, context, next) =>
			specifier in standIns
				? { url: `data:text/javascript,${encodeURIComponent(standIns[specifier])}`, shortCircuit: true }
				: next(specifier, context),
	});
	return (await import('../src/content.config.ts')).collections;
}

function parts(text, file) {
	if (!file.endsWith('.mdx')) return { data: parse(text), body: '' };
	const found = /^---\r?\n(.*?)\r?\n---\r?\n?(.*)$/s.exec(text);
	if (!found) throw new Error('it has no frontmatter between two lines of ---.');
	return { data: parse(found[1]), body: found[2] };
}

/** The sound entries, the problems of the others in sentences, and the files that a collection takes. */
export async function contentEntries() {
	const problems = [];
	const entries = [];
	const claimed = new Set();

	async function readEntry(collection, { loader, schema }, base, name) {
		const file = relative(root, join(base, name)).replaceAll('\\', '/');
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

	for (const [collection, definition] of Object.entries(await collectionsOfTheSite())) {
		const base = join(root, definition.loader.base);
		for await (const name of glob(definition.loader.pattern, { cwd: base }))
			await readEntry(collection, definition, base, name.replaceAll('\\', '/'));
	}
	for await (const name of glob('src/content/**/*.*', { cwd: root })) {
		if (!claimed.has(name.replaceAll('\\', '/')))
			problems.push(`${name}: no collection takes this file, so it would be nowhere on the site.`);
	}
	return { entries, problems, files: claimed.size };
}
