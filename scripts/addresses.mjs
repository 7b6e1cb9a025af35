/**
 * `npm run addresses`: adds the addresses and headings of the built site to docs/addresses.txt. It never takes one out:
 * what was released stays, and a test fails when one disappears.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressesOf, readSite } from '../tests/site/built-site.ts';
import { root } from './run.mjs';

const file = join(root, 'docs/addresses.txt');
const heading =
	'# Every released address and heading id. Add with "npm run addresses" after a build; never remove a line.';

const before = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter((line) => line.startsWith('/'));
const all = [...new Set([...before, ...addressesOf(readSite())])].sort();
await writeFile(file, `${[heading, ...all].join('\n')}\n`);
console.log(`${all.length} in docs/addresses.txt, ${all.length - before.length} of them new.`);
