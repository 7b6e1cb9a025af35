/** A reading path keeps its promise of about 20 minutes, by the words of its stops. */
import { expect, test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { readable, readSite } from './built-site.ts';

const paths = readable(readSite()).filter(({ address }) => address.startsWith('/paths/'));

test('every path takes 17 to 23 minutes', () => {
	expect(paths.length).toBe(7);
	expectNone(
		paths.flatMap(({ address, html }) => {
			const minutes = Number(/about (\d+) minutes/.exec(html)?.[1]);
			return minutes >= 17 && minutes <= 23 ? [] : [`${address} says ${minutes} minutes`];
		}),
	);
});
