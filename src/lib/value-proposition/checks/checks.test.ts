import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyConversation, blankConversation, idOf, turnoverTalk } from '../conversation.fixture.ts';
import { type Conversation, editPassage, watchFromList } from '../conversation.ts';
import type { Draft } from '../draft.ts';
import { kindLabels } from '../labels.ts';
import { materialOf } from '../material.ts';
import { kindInWords, painKinds } from '../pain-kinds.ts';
import { passagesOf } from '../passages.ts';
import { placesOf, withText } from '../places.ts';
import { withSuggestion } from '../wording.ts';
import { words } from '../words.fixture.ts';
import { allChecks } from './all.ts';
import { flaggedWords } from './words.ts';

function checksOf(talk: Conversation) {
	const material = materialOf(talk.draft, talk, words);
	const flagged = flaggedWords(talk.draft, talk, words);
	return allChecks(material, passagesOf('script', material), flagged, talk, words);
}
const one = (talk: Conversation, id: string) => checksOf(talk).find((check) => check.id === id);
const said = (talk: Conversation, id: string) => {
	const check = one(talk, id);
	return check ? `${check.state}: ${check.title}` : null;
};
const withDraft = (talk: Conversation, change: Partial<Draft>) => ({ ...talk, draft: { ...talk.draft, ...change } });
const named = (name: string) => ({
	...turnoverTalk(),
	painPoints: [{ id: idOf(1), name, detail: null }],
});

test('nothing is advised while nothing is written', () => {
	expect(checksOf(blankConversation())).toEqual([]);
});

test('what is worth a look comes first', () => {
	const states = checksOf(turnoverTalk()).map(({ state }) => state);
	expect(states).toEqual([...states].sort().reverse());
	expect(new Set(states)).toEqual(new Set(['look', 'fine']));
});

describe('the opening', () => {
	test('is fine with a pain point, and missing without one', () => {
		expect(said(turnoverTalk(), 'opening')).toBe('fine: Their pain point comes first.');
		expect(said(withDraft(blankConversation(), { done: 'You came.' }), 'opening')).toBe('look: No pain point yet.');
	});

	test('is about them', () => {
		const about = (heard: string) => said(withDraft(blankConversation(), { heard }), 'opening');
		expect(about('Our program has 40 places.')).toBe('look: You begin with yourself.');
		expect(about('We met three managers.')).toBe('look: You begin with yourself.');
		expect(about('We lose people every month.')).toBe('fine: Their pain point comes first.');
		const guess = withDraft(blankConversation(), { heard: 'We lose people.', evidence: 'to-check' });
		expect(said(guess, 'opening')).toBe('look: You begin with yourself.');
		expect(about('New staff leave within weeks.')).toBe('fine: Their pain point comes first.');
		expect(about('Weekends are hard to staff.')).toBe('fine: Their pain point comes first.');
	});

	test('is looked at again when a person rewrote it', () => {
		const rewritten = (text: string) => said(editPassage(turnoverTalk(), 'script/pain', text, ''), 'opening');
		expect(rewritten('We run a great program.')).toBe('look: Your own opening does not name the pain point.');
		expect(rewritten('Early turnover hurts you.')).toBe('fine: Their pain point comes first.');
	});
});

describe('measures and pain points', () => {
	const stateOf = (pain: string, measure: string) => {
		const talk = { ...turnoverTalk(measure), painPoints: named(pain).painPoints };
		return one(talk, `fit/${idOf(3)}`)?.state;
	};

	test('placements do not answer people who leave', () => {
		const check = one(turnoverTalk(), `fit/${idOf(3)}`);
		expect(check?.state).toBe('look');
		expect(check?.title).toBe(
			'“People placed in training-related jobs” does not answer “Turnover in the first 90 days”.',
		);
		expect(check?.text).toContain('Try “Percentage of hires retained in first year of employment”');
	});

	test.each([
		['Turnover', 'Percentage of hires retained in first year of employment', 'fine'],
		['Turnover', 'Number of placements', 'look'],
		['Turnover', 'How many are still on the job at 12 months', 'fine'],
		['People quit', 'Recruitment costs', 'look'],
		['Open night jobs', 'Average number of days to fill open positions', 'fine'],
		['Open night jobs', 'People placed in training-related jobs', 'fine'],
		['Open night jobs', 'Turnover', 'look'],
		['Too little diversity', 'Percentage of recent hires from targeted, undersourced populations', 'fine'],
		['Too little diversity', 'How many stay', 'look'],
		['Overtime costs', 'Training costs', 'fine'],
		['Overtime costs', 'How pleased you are', 'fine'],
		['Bad coffee', 'How many stay', 'look'],
		['Jobs stay open', 'Average number of days to fill open positions', 'fine'],
		['Jobs that stay open for months', 'Average number of days to fill open positions', 'fine'],
		['Positions left unfilled', 'Average number of days to fill open positions', 'fine'],
		['Lines that sit empty', 'Average number of days to fill open positions', 'fine'],
		['Jobs stay open', 'How many stay', 'look'],
		['Attrition on second shift', 'People placed in training-related jobs', 'look'],
		['Churn', 'Number of placements', 'look'],
		['People walk off the job after a month', 'People placed in training-related jobs', 'look'],
		['Losing people to Amazon', 'Number of people placed', 'look'],
		['No-shows', 'Number of people placed', 'look'],
		['Attrition on second shift', 'Percentage of hires retained in first year of employment', 'fine'],
		['The cost of losing customers', 'Training costs', 'fine'],
		['Expensive parental leave', 'Training costs', 'fine'],
	])('%j and %j: %s', (pain, measure, state) => expect(stateOf(pain, measure)).toBe(state));

	test('say so when they cannot tell, and ask for the kind where a person can choose it', () => {
		const about = (pain: string, measure: string) =>
			one({ ...turnoverTalk(measure), painPoints: named(pain).painPoints }, `fit/${idOf(3)}`);
		expect(about('Bad coffee', 'How many stay')).toMatchObject({
			state: 'look',
			move: 1,
			title: 'We cannot tell what kind of problem “Bad coffee” is.',
		});
		expect(about('Overtime costs', 'How pleased you are')?.text).toContain('cannot tell');
		// On our list, but for no kind of pain point.
		expect(about('High production costs', 'Production costs')).toMatchObject({
			state: 'fine',
			text: expect.stringContaining('cannot tell'),
		});
	});

	test('each kind that a person can choose is read from its own label', () => {
		for (const kind of painKinds) expect(kindInWords(kindLabels[kind])).toBe(kind);
	});

	test('a kind that a person chose wins over the words', () => {
		const chosen = withDraft(turnoverTalk(), { kinds: { [idOf(1)]: 'unfilled-jobs' } });
		expect(one(chosen, `fit/${idOf(3)}`)?.state).toBe('fine');
	});

	test('a pain point without a measure is named, and so is a measure without a pain point', () => {
		const untied = withDraft(turnoverTalk(), {
			benefits: [{ id: idOf(3), text: '', painPoint: null, measure: idOf(2) }],
		});
		expect(said(untied, `measured/${idOf(1)}`)).toBe('look: No measure for “Turnover in the first 90 days” yet.');
		expect(said(untied, `fit/${idOf(3)}`)).toMatch(/^look: .*answers no pain point yet\.$/);
		expect(one(turnoverTalk(), `measured/${idOf(1)}`)).toBeUndefined();
		const unnamed = { ...untied, painPoints: [{ id: idOf(1), name: '', detail: 'Each opening costs a week.' }] };
		expect(said(unnamed, `measured/${idOf(1)}`)).toBe('look: No measure for “Each opening costs a week” yet.');
	});

	test('adding a measure never takes away a line about another', () => {
		const entries = Object.entries(words.measures);
		fc.assert(
			fc.property(anyConversation, fc.constantFrom(...entries), (talk, entry) => {
				const more = watchFromList(talk, idOf(99), entry, idOf(98));
				const lines = (all: Conversation) =>
					checksOf(all)
						.filter(({ id }) => id.startsWith('fit/'))
						.map(({ id, state, title }) => `${id} ${state} ${title}`);
				expect(lines(more)).toEqual(expect.arrayContaining(lines(talk)));
			}),
		);
	});
});

test.each([
	['They host two interns', 'look: Move 2 begins with “They.”'],
	['The company gives tours.', 'look: Move 2 begins with “The company.”'],
	['You host two interns', null],
	['Theirs is a strong team', null],
])('%j is read as said to the employer', (done, expected) =>
	expect(said(withDraft(turnoverTalk(), { done }), 'address/2')).toBe(expected),
);

describe('the question', () => {
	const about = (question: string) => said(withDraft(turnoverTalk(), { question }), 'question');
	test.each([
		['What would success look like?', 'fine: You ask what success looks like before you speak of benefits.'],
		[
			'Think of today. Where should it be in a year?',
			'fine: You ask what success looks like before you speak of benefits.',
		],
		['Is this a problem?', 'look: A yes or a no would answer your question.'],
		['Tell us about success.', 'look: Move 4 asks nothing yet.'],
	])('%j', (question, expected) => expect(about(question)).toBe(expected));
	test('is not missed before it is written', () => expect(about(' ')).toBeNull());
});

describe('the ask', () => {
	const about = (change: Partial<Draft>) => said(withDraft(turnoverTalk(), change), 'ask');
	const date = '2027-03-11';

	test('names exactly one day', () => {
		expect(about({})).toBe('look: No date in the ask yet.');
		expect(about({ ask: 'Could we meet some day?' })).toBe('look: No date in the ask yet.');
		expect(about({ date })).toBe('fine: One day to say yes to: Thursday, March 11.');
		expect(about({ date, ask: 'Does Thursday, March 11 work?' })).toMatch(/^fine: /);
		expect(about({ date, ask: 'Does Friday work?' })).toBe('look: Your ask names 2 days: Thursday, March 11, Friday.');
		expect(about({ ask: 'March 11 or March 12?' })).toBe('look: Your ask names 2 days: March 11, March 12.');
		expect(about({ ask: 'Does March 11 work?' })).toBe('fine: One day to say yes to: March 11.');
	});

	test('is one question, with a date and not only a day of the week', () => {
		const three = 'Could we meet? Would you also sign our letter? And could you give us $5,000?';
		expect(about({ date, ask: three })).toBe('look: Your ask holds 3 questions.');
		expect(about({ date, ask: 'Could we meet?' })).toBe('fine: One day to say yes to: Thursday, March 11.');
		expect(about({ ask: 'Could we meet on thursday?' })).toBe(
			'look: Your ask names a day of the week, which comes every week.',
		);
		expect(about({ date, ask: 'Could we meet on thursday or friday?' })).toBe(
			'look: Your ask names 2 days: Thursday, March 11, friday.',
		);
		expect(about({ date, ask: 'On the 12th of March?' })).toMatch(/^look: Your ask names 2 days/);
		expect(about({ ask: '3/4 of your jobs are open. Can we meet?' })).toBe('look: No date in the ask yet.');
	});

	test.each([
		['script', 'ask', 'Your ask'],
		['email', 'ask/email', 'The ask in your e-mail'],
		['page', 'ask/page', 'The ask on your one page'],
	])('rewritten by hand in the %s is read as it stands', (variant, id, name) => {
		const rewritten = (text: string) =>
			said(editPassage(withDraft(turnoverTalk(), { date }), `${variant}/ask`, text, ''), id);
		expect(rewritten('Tuesday, March 16 or Thursday?')).toBe(
			`look: ${name} names 2 days: Thursday, March 11, March 16.`,
		);
		expect(rewritten('Would you meet us?')).toBe(`look: ${name} names no date.`);
		// The talk needs its ask. An e-mail or a page may do without one.
		expect(rewritten(' ')).toBe(variant === 'script' ? `look: ${name} names no date.` : null);
		expect(rewritten('Would you meet us on April 20 or May 3?')).toBe(`look: ${name} names 2 days: April 20, May 3.`);
		expect(rewritten('Would you meet us on April 20?')).toBe(
			`look: ${name} says April 20, and move 6 says Thursday, March 11.`,
		);
		expect(rewritten('Would you meet us on Thursday?')).toBe(
			`look: ${name} names a day of the week, which comes every week.`,
		);
		expect(rewritten('Would you meet us on 11 March?')).toBe('fine: One day to say yes to: Thursday, March 11.');
		expect(said(withDraft(turnoverTalk(), { date }), 'ask/email')).toBeNull();
	});

	test('is not for a day that was over when it was chosen', () => {
		expect(about({ date, chosenOn: '2027-03-12' })).toBe('look: Thursday, March 11 was over when you chose it.');
		expect(about({ date, chosenOn: date })).toMatch(/^fine/);
	});
});

test('a script of more than two minutes is pointed out', () => {
	const long = withDraft(turnoverTalk(), { done: 'word '.repeat(230) });
	expect(one(long, 'time')?.state).toBe('look');
	expect(one(turnoverTalk(), 'time')?.state).toBe('fine');
});

describe('wording', () => {
	test('is pointed out where it was typed, with what to say instead and why', () => {
		const talk = withDraft(turnoverTalk(), { done: 'You hired two ex-offenders.' });
		expect(checksOf(talk)[0]).toMatchObject({
			title: '“Ex-offenders” makes a label of a person.',
			move: 2,
			fix: { source: 'done', flag: { start: 14, end: 26, say: 'people returning to work after incarceration' } },
		});
	});

	test('that only a new sentence mends has advice and no button', () => {
		const talk = withDraft(turnoverTalk(), { done: 'You met inmates’ families.' });
		expect(checksOf(talk)[0]).toMatchObject({
			title: '“Inmates” makes a label of a person.',
			text: expect.stringContaining('Write the sentence anew, perhaps with “people who are incarcerated.”'),
			move: 2,
			fix: null,
		});
	});

	test('about what is missing is the employer’s own word in move 1', () => {
		const talk = named('Applicants who lack skills');
		expect(flaggedWords(talk.draft, talk, words)).toEqual([]);
		const done = withDraft(talk, { done: 'They lack skills' });
		expect(flaggedWords(done.draft, done, words)).toMatchObject([{ source: 'done' }]);
	});

	test('in a passage rewritten by hand is found and mended there', () => {
		const talk = editPassage(turnoverTalk(), 'script/done', 'You took a chance on us.', '');
		const [found] = flaggedWords(talk.draft, talk, words);
		expect(found?.source).toBe('edit/script/done');
		if (!found) return;
		const mended = withText(talk, found.source, withSuggestion('You took a chance on us.', found.flag));
		expect(mended.draft.edits['script/done']?.text).toBe('You hired us.');
	});

	test('put right at a press is gone, and nothing else is', () => {
		fc.assert(
			fc.property(anyConversation, (talk) => {
				const flags = flaggedWords(talk.draft, talk, words);
				for (const { source, flag } of flags) {
					if (!flag.fits) continue;
					const text = placesOf(talk.draft, talk).find((place) => place.source === source)?.text ?? '';
					const mended = withText(talk, source, withSuggestion(text, flag));
					const left = flaggedWords(mended.draft, mended, words);
					expect(left.length).toBeLessThan(flags.length);
					const elsewhere = (all: typeof flags) => all.filter((each) => each.source !== source);
					expect(elsewhere(left)).toEqual(elsewhere(flags));
				}
			}),
		);
	});
});
