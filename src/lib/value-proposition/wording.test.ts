import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Flag, withSuggestion, wordingSearch } from './wording.ts';
import { words } from './words.fixture.ts';

const search = wordingSearch(words.wording);
const found = (text: string) => search(text).map((flag) => flag.words);

/** Puts every suggestion in place that has a button, one after the other, as a person would press. */
function mended(text: string): string {
	let now = text;
	const next = (): Flag | undefined => search(now).find(({ fits }) => fits);
	for (let flag = next(); flag; flag = next()) now = withSuggestion(now, flag);
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
		['an at-risk student, and students at risk', ['at-risk student', 'students at risk']],
		['our youth at risk', ['youth at risk']],
		['drop-outs and a drop-out', ['drop-outs', 'a drop-out']],
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

	// Ordinary sentences: none of them speaks badly of anyone.
	test.each([
		'You have never worked with a community college before.',
		'Your team has never worked with us, and we would like to change that.',
		'Your supervisors need a chance to meet our students.',
		'Give them a chance to see your shop.',
		'Everyone deserves a chance to learn.',
		'On weekends it is hard to serve our patients.',
		'It is hard to place orders on time.',
		'Your dispatchers find it hard to place trucks.',
		'Snow makes it hard to serve customers.',
		'Parking will not be a problem.',
		'Your schedule won’t be a problem.',
		'The heat is not a risk: shifts start at six.',
		'The cleaner is not dangerous.',
		'Supervisors with poor people skills lose their teams.',
		'We wrote a free labor market report.',
		'You follow the free labor laws guide.',
		'You support the Homeless Youth Alliance.',
		'You sponsor the Disabled American Veterans.',
		'You buy from Disadvantaged Business Enterprises.',
		'You work with the homeless outreach team.',
		'We run our dropout prevention program at your site.',
		'Students who drop out of a class can come back.',
		'Late trucks are repeat offenders on the downtime list.',
		'We pay for the criminal records check.',
		'No criminal background checks are needed.',
		'Your team has never held a job fair.',
		'The market has barriers to entry.',
		'Companies with barriers to entry earn more.',
		'A second chance to bid comes in May.',
		'Your plant runs at-risk inventory through us.',
		'That helped us out of a jam.',
		'They do the right thing.',
		'Our students have worked in your kitchen.',
		'The disabled alarm worried your night crew.',
		'A supplier at risk may stop the line.',
		'Old machines put students at risk.',
		'You gave to charity, and you gave us time.',
		'Skilled and semi-skilled jobs stay open.',
		'We hire people who want to stay.',
	])('%j flags nothing', (text) => expect(found(text)).toEqual([]));

	test('a name inside a sentence is left alone, a label at its start is not', () => {
		expect(found('We met. Unskilled Poles came.')).toEqual(['Unskilled']);
		expect(found('We met unskilled Poles.')).toEqual(['unskilled']);
		expect(found('We met the Homeless Alliance.')).toEqual([]);
		expect(found('HIRE THE HOMELESS NOW')).toEqual(['THE HOMELESS']);
	});

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
		['Our wheelchair-bound people can type.', 'Our people who use a wheelchair can type.'],
		['economically disadvantaged students', 'students from families with lower incomes'],
		['Take a chance on our students.', 'Hire our students.'],
		['He won’t cause trouble.', 'He can be counted on.'],
		['They won’t be a problem.', 'They can be counted on.'],
		['the unemployed workers in our county', 'the people looking for work in our county'],
		['the disabled workers we train', 'the workers with disabilities we train'],
		['the homeless youth we serve', 'the young people experiencing homelessness we serve'],
		['the disadvantaged youth of our city', 'the often overlooked youth of our city'],
		['A student with no work history learns fast.', 'A student ready for a first job learns fast.'],
		['People with no work history learn fast.', 'People ready for a first job learn fast.'],
		['a young person with multiple barriers', 'a young person ready to work'],
		['We hire an at-risk student.', 'We hire a student.'],
		['Youth at risk are welcome.', 'Young people starting their careers are welcome.'],
		['You took a chance on two interns last year.', 'You hired two interns last year.'],
		['Take a chance on a felon.', 'Hire a person with a past conviction.'],
		['They have never held a job.', 'They are ready for a first job.'],
		['high school drop-outs', 'people who left school early'],
	])('%j becomes %j', (before, after) => expect(mended(before)).toBe(after));

	// Flagged, but no words of ours fit there: advice without a button.
	test.each([
		'our dropout support program',
		'the ex-offender’s first day',
		"inmates' families",
		'our long-term unemployed clients',
		'the chronically unemployed members',
		'the homeless dogs',
		'an inmate training program',
		'an unemployable person',
		'Ex-offenders Anonymous meets here.',
		'parents who face barriers to child care',
		'people with barriers such as transportation',
		'students at risk of dropping out',
		'Would you help us out with a tour?',
		'Our graduates lack skills you need.',
		'They may lack skills.',
		'Nobody is not unemployable.',
		'We will take a chance on late trucks.',
		'They need a second chance at the bid.',
	])('%j is for a person to write anew', (text) => {
		expect(search(text)).toMatchObject([{ fits: false }]);
		expect(mended(text)).toBe(text);
	});

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
		expect(search(`${each}.`)).toMatchObject([{ fits: say !== 'hire' && say !== 'hiring' && say !== 'hired' }]);
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
				if (!flag.fits) continue;
				// Two phrases can share a word: “less fortunate people with limited English.” Then the rest of one is left.
				expect(search(after).length).toBeLessThanOrEqual(flags.length);
				const written = { start: flag.start, end: flag.start + flag.say.length };
				const again = search(after).filter(({ start, end }) => start < written.end && written.start < end);
				expect(again).toEqual([]);
			}
			let now = text;
			for (const _piece of pieces) {
				const flag = search(now).find(({ fits }) => fits);
				if (flag) now = withSuggestion(now, flag);
			}
			expect(search(now).filter(({ fits }) => fits)).toEqual([]);
		}),
		{ numRuns: 400 },
	);
});
