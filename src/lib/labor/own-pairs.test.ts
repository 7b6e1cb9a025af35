import { expect, test } from 'vitest';
import { sharedOut } from './own-pairs.ts';

const pair = (program: string, occupation: string, share: number | null) => ({ program, occupation, share });
const shares = (...given: Parameters<typeof sharedOut>) =>
	[...sharedOut(given[0]).byProgram.values()].flat().map(({ occupation, share }) => [occupation, share]);

test('shares of a program stay as they are up to a whole', () => {
	expect(shares([pair('p', 'b', 0.3), pair('p', 'a', 0.7)])).toEqual([
		['a', 0.7],
		['b', 0.3],
	]);
	expect(sharedOut(Array.from({ length: 10 }, (_one, at) => pair('p', `o${at}`, 0.1))).overfull).toEqual([]);
});

test('more than a whole is scaled down, and said', () => {
	const out = [pair('p', 'a', 1), pair('p', 'b', 1), pair('p', 'c', null), pair('q', 'a', 1)];
	expect(shares(out)).toEqual([
		['a', 0.5],
		['b', 0.5],
		['c', null],
		['a', 1],
	]);
	expect(sharedOut(out).overfull).toEqual(['p']);
});

test('of two pairs for the same two, the later one counts', () => {
	expect(shares([pair('p', 'a', 0.2), pair('p', 'a', 0.6)])).toEqual([['a', 0.6]]);
});
