/**
 * Directions that the import rules (.dependency-cruiser.mjs) cannot see: what Astro components import, what MDX imports,
 * and who touches the browser's own storage, address, clipboard, printing and workers.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { expectNone } from '../expect-none.ts';

const root = join(import.meta.dirname, '../..');
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((file) =>
	`src/${file}`.replaceAll('\\', '/'),
);
const read = (file: string) => readFileSync(join(root, file), 'utf8');
/** What runs: the file without its comments. */
const code = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
const importsOf = (text: string) =>
	[...text.matchAll(/^\s*(?:import|export)\s[^'"]*?['"]([^'"]+)['"]/gm)].map(([, from = '']) => from);

test('components never import pages or layouts; words import nothing', () => {
	const components = files.filter((file) => /^src\/components\/.*\.astro$/.test(file));
	expect(components.length).toBeGreaterThan(5);
	expectNone(
		components.flatMap((file) =>
			importsOf(read(file)).flatMap((from) => (/(^|\/)(pages|layouts)\//.test(from) ? [`${file}: ${from}`] : [])),
		),
	);
	const words = files.filter((file) => /^src\/content\/.*\.mdx$/.test(file));
	expect(words.length).toBeGreaterThan(20);
	expectNone(words.flatMap((file) => (/^(import|export)\s/m.test(read(file)) ? [`${file}: imports`] : [])));
});

test('shell and tools reach Astro only through pages', () => {
	const below = files.filter((file) => /^src\/(lib|tools|components\/(ui|shell))\/.*\.tsx?$/.test(file));
	expectNone(
		below.flatMap((file) =>
			importsOf(read(file)).flatMap((from) => (/^astro[:/]|\.astro$/.test(from) ? [`${file}: ${from}`] : [])),
		),
	);
});

test('only components/shell touches storage, clipboard, printing and workers', () => {
	const outside = files.filter(
		(file) =>
			/\.(ts|tsx|astro)$/.test(file) && !file.startsWith('src/components/shell/') && !/\.test\.tsx?$/.test(file),
	);
	const touches =
		/\b(localStorage|sessionStorage|indexedDB|navigator\s*\.\s*(clipboard|storage)|window\s*\.\s*print|new\s+(Shared)?Worker|BroadcastChannel)\b/;
	expectNone(
		outside.flatMap((file) => {
			const found = touches.exec(code(file));
			return found ? [`${file}: ${found[0]}`] : [];
		}),
	);
});

/** A tool's rules are tool.ts and what it imports of its own folder; beside them may stand helpers of its view. */
function rulesOf(entry: string, found = new Set<string>()): Set<string> {
	if (found.has(entry)) return found;
	found.add(entry);
	for (const from of importsOf(read(entry)))
		if (from.startsWith('./')) rulesOf(posix.join(posix.dirname(entry), from), found);
	return found;
}

test('rules know neither clock nor chance, nor a document', () => {
	const lib = files.filter((file) => /^src\/lib\/.*\.ts$/.test(file) && !/\.test\.ts$/.test(file));
	const tools = files.filter((file) => /^src\/tools\/[^/]+\/tool\.ts$/.test(file));
	const rules = [...lib, ...tools.flatMap((file) => [...rulesOf(file)])];
	expect(rules.length).toBeGreaterThan(20);
	const impure =
		/\b(Date\.now|new Date\(\)|Math\.random|crypto\s*\.\s*(randomUUID|getRandomValues)|performance\.now|(?<![/-])(document|window)\.[a-z])/;
	expectNone(
		rules.flatMap((file) => {
			const found = impure.exec(code(file));
			return found ? [`${file}: ${found[0]}`] : [];
		}),
	);
});
