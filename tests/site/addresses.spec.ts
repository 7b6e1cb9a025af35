/** An address that was released stays: links are printed on handouts. `npm run addresses` adds new ones to the list. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { readSite } from './built-site.ts';

const file = join(import.meta.dirname, '../../docs/addresses.txt');
const listed = (existsSync(file) ? readFileSync(file, 'utf8') : '').split('\n').filter((line) => line.startsWith('/'));

test('every released address and heading is still there', () => {
	const site = readSite();
	const gone = listed.filter((line) => {
		const [address = '', id] = line.split('#');
		const page = site.at(address);
		// A page that moved leaves a page that leads on; its headings moved with it.
		if (page?.moved) return false;
		return !page || (id !== undefined && !page.ids.has(id));
	});
	expect(listed.length).toBeGreaterThan(20);
	expectNone(gone);
});

test('no address on the list is one React made up: the next build makes another', () => {
	expectNone(listed.filter((line) => /#_?[rR«:]\w*_/.test(line)));
});
