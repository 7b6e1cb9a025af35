import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairOf, withoutPair, withShare } from './pairs.ts';
import { compute } from './result.ts';
import { id, newIds, typed } from './rows.fixture.ts';
import { defaultSettings } from './settings.ts';
import { slice as schema } from './slice.ts';

const { occupations } = compute(typed, defaultSettings, undefined, {});
const named = (title: string) => {
	const found = occupations.find((one) => one.title === title);
	if (found === undefined) throw new Error(`No occupation ${title}.`);
	return found;
};

test('a pair is found by the code and by the id of its occupation', () => {
	expect(pairOf(typed, id(31), named('Machinists'))?.id).toBe(id(41));
	expect(pairOf(typed, id(31), named('Welders'))?.id).toBe(id(42));
	expect(pairOf(typed, id(31), named('Nurses'))).toBeNull();
});

test('a share changes the pair there is; an unknown one keeps the link', () => {
	const welders = withShare(typed, id(31), named('Welders'), 0.25, newIds());
	expect(welders.pairs[1]).toEqual({ id: id(42), program: id(31), occupation: id(12), share: 0.25 });
	expect(withShare(welders, id(31), named('Welders'), null, newIds())).toEqual(typed);
});

test('a new pair calls a typed occupation by its id, so that correcting its code loses nothing', () => {
	const made = withShare({ ...typed, pairs: [] }, id(31), named('Machinists'), 1, newIds());
	expect(made.pairs).toEqual([{ id: id(900_000), program: id(31), occupation: id(11), share: 1 }]);
	const corrected = made.occupations.map((one) => (one.id === id(11) ? { ...one, soc: '51-4034' } : one));
	const result = compute({ ...made, occupations: corrected }, defaultSettings, undefined, {});
	expect(result.idlePairs).toEqual([]);
});

test('a pair taken away leaves all others', () => {
	expect(withoutPair(typed, id(42)).pairs.map((pair) => pair.id)).toEqual([id(41), id(43)]);
});

test('whatever is set reads back as set, stays one pair, and can be saved', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(id(31), id(32), '51.3801'),
			fc.constantFrom(...occupations),
			fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
			(program, occupation, share) => {
				const newId = newIds();
				const once = withShare(typed, program, occupation, share, newId);
				const twice = withShare(once, program, occupation, share, newId);
				expect(twice).toEqual(once);
				expect(pairOf(once, program, occupation)?.share).toBe(share);
				expect(schema.safeParse(once).success).toBe(true);
				const isOther = (pair: (typeof once.pairs)[number]) => pair.id !== pairOf(once, program, occupation)?.id;
				expect(once.pairs.filter(isOther)).toEqual(typed.pairs.filter(isOther));
			},
		),
	);
});
