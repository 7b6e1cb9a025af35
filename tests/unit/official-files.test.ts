/** Where to get a file is told for every table the site reads, once, and for no other. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/run.mjs';
import { officialFile } from '../../src/lib/content/schemas.ts';
import { officialReaders } from '../../src/lib/formats/official-readers.ts';

const folder = join(root, 'src/content/official-files');
const files = readdirSync(folder).map((name) => officialFile.parse(parse(readFileSync(join(folder, name), 'utf8'))));

test('every reader is named by one entry, and every entry names readers there are', () => {
	const named = files.flatMap(({ readers }) => readers);
	expect(named.toSorted()).toEqual(officialReaders.map(({ id }) => id).toSorted());
});

test('no two entries stand at the same place on the page', () => {
	expect(new Set(files.map(({ order }) => order)).size).toBe(files.length);
});

test('O*NET is credited as its license asks', () => {
	const onet = files.filter(({ readers }) => readers.some((id) => id.startsWith('onet')));
	expect(onet.length).toBeGreaterThan(0);
	for (const { rights } of onet) expect(rights).toMatch(/Creative Commons Attribution 4\.0/);
});
