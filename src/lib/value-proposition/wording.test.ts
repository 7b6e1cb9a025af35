import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Flag, withSuggestion, wordingSearch } from './wording.ts';
import { words } from './words.fixture.ts';

const search = wordingSearch(words.wording);
const found = (text: string) => search(text).map((flag) => flag.words);

/** Puts every suggestion in place, one after the other, as a person would press. */
function mended(text: string): string {
	let now = text;
	for (let flags: Flag[] = search(now); flags[0]; flags = search(now)) now = withSuggestion(now, flags[0]);
	return now;
}

describe('finding', () => {
	test.each([
		['Some were hard to place before.', ['hard to place']],
		['Hard-to-place people, HARD TO PLACE people', ['Hard-to-place', 'HARD TO PLACE']],
		['An ex‑offender and two ex-offenders', ['ex‑offender', 'ex-offenders']],
		['the ex-offender’s skills', ['ex-offender']],
		['They won’t cause trouble', ['won’t cause trouble']],
		["They won't cause trouble", ["won't cause trouble"]],
		['low  skilled\nworkers', ['low  skilled']],
		['people with barriers to employment', ['with barriers to employment']],
	])('%j flags %j', (text, expected) => expect(found(text)).toEqual(expected));

	test.each([
		'highly skilled people',
		'semi-unskilled',
		'a felonious word',
		'convicts-turned-coders',
		'It is hard to placed',
		'the homeless shelter hired two people',
		'a criminal background check',
		'the dropout rate fell',
		'addiction counselors',
		'We remove barriers to employment.',
		'special populations',
		'second-chance hiring',
	])('%j flags nothing', (text) => expect(found(text)).toEqual([]));

	test('positions are those of the words', () => {
		const text = 'We know they are at-risk youth, not low-skill.';
		for (const { start, end, words: each } of search(text)) expect(text.slice(start, end)).toBe(each);
		expect(search(text)).toHaveLength(2);
	});
});

describe('replacing', () => {
	test.each([
		['Some were hard to place before.', 'Some were easy to overlook before.'],
		['Hard to place? No.', 'Easy to overlook? No.'],
		['We hired an ex-offender last year.', 'We hired a person returning to work after incarceration last year.'],
		['It is a low-skilled job.', 'It is an entry-level job.'],
		['He is a convicted felon.', 'He is a person with a past conviction.'],
		['people with a criminal record', 'people with an arrest or conviction record'],
		['Our wheelchair-bound people type.', 'Our people who use a wheelchair type.'],
		['economically disadvantaged students', 'students from families with lower incomes'],
		['Take a chance on our students.', 'Hire our students.'],
		['He won’t cause trouble.', 'He can be counted on.'],
	])('%j becomes %j', (before, after) => expect(mended(before)).toBe(after));

	test('leaves the text alone when the words are no longer there', () => {
		const [flag] = search('hard to place');
		if (!flag) throw new Error('It is in the list.');
		expect(withSuggestion('easy to place', flag)).toBe('easy to place');
	});
});

describe('the list', () => {
	const pairs = Object.entries(words.wording).flatMap(([entry, { instead }]) =>
		instead.flatMap(({ words: all, say }) => all.map((each) => ({ entry, each, say }))),
	);

	test.each(pairs)('$entry: “$each” is found, and “$say” is not', ({ entry, each, say }) => {
		expect(search(`Now ${each}.`)).toMatchObject([{ entry, words: each, say }]);
		expect(found(`Now ${say}.`)).toEqual([]);
	});

	test('claims no words twice', () => {
		const all = pairs.map(({ each }) => each.replaceAll('-', ' '));
		expect(all.filter((each, index) => all.indexOf(each) !== index)).toEqual([]);
	});

	test('finds nothing wrong with the measures of the site', () => {
		for (const { name, tells } of Object.values(words.measures)) expect(found(`${name}. ${tells}`)).toEqual([]);
	});
});

test('putting a suggestion in place always removes its flag, adds none, and changes nothing else', () => {
	const piece = fc.oneof(
		fc.constantFrom(...Object.values(words.wording).flatMap(({ instead }) => instead.flatMap((each) => each.words))),
		fc.string({ maxLength: 10 }),
		fc.constantFrom('a', 'an', 'and', '. ', 'We', 'people'),
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
			const text = pieces.join(' ');
			const flags = search(text);
			for (const flag of flags) {
				const after = withSuggestion(text, flag);
				expect(after.endsWith(flag.say + text.slice(flag.end))).toBe(true);
				expect(text.slice(0, flag.start).startsWith(after.slice(0, Math.max(0, flag.start - 4)))).toBe(true);
				expect(search(after).length).toBeLessThan(flags.length);
			}
		}),
		{ numRuns: 400 },
	);
});
