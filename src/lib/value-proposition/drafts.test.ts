import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyConversation, blankConversation, idOf, turnoverTalk } from './conversation.fixture.ts';
import { type Conversation, editPassage } from './conversation.ts';
import { fitsDate, namedDays, namesTime } from './dates.ts';
import { type Audience, audiences, type Draft, evidences, speakers, type Variant, variants } from './draft.ts';
import { moveOf, parts } from './emphasis.ts';
import { materialOf } from './material.ts';
import { passagesOf, textOfPassages } from './passages.ts';
import { textOf } from './pieces.ts';
import { isQuotation, midSentence, sentenceStart, withoutStop } from './sentences.ts';
import { wordingSearch } from './wording.ts';
import { words } from './words.fixture.ts';

const passages = (talk: Conversation, variant: Variant) => passagesOf(variant, materialOf(talk.draft, talk, words));
const text = (talk: Conversation, variant: Variant = 'script') => textOfPassages(passages(talk, variant));
const part = (talk: Conversation, id: string, variant: Variant = 'script') =>
	textOf(passages(talk, variant).find((passage) => passage.id === id)?.pieces ?? []);
const withDraft = (talk: Conversation, change: Partial<Draft>) => ({ ...talk, draft: { ...talk.draft, ...change } });
const facing = (talk: Conversation, audience: Audience) => withDraft(talk, { audience });

describe('a script', () => {
	test('of nothing is six empty moves in order, each saying what belongs there', () => {
		const script = passages(blankConversation(), 'script');
		expect(script.map(({ id }) => id)).toEqual(parts);
		expect(script.map(({ move }) => move)).toEqual([1, 2, 3, 4, 5, 6]);
		for (const { pieces, toWrite } of script) {
			expect(textOf(pieces)).toBe('');
			expect(toWrite).toMatch(/\.$/);
		}
	});

	test('of a filled conversation reads like this', () => {
		const talk = withDraft(turnoverTalk('How many new hires are still on the job at 12 months'), {
			area: 'Northfield',
			people: 'our graduates',
			date: '2027-03-11',
			time: '09:30',
			place: 'the laundry',
		});
		expect(passages(talk, 'script').map(({ pieces }) => textOf(pieces))).toEqual([
			'Supervisors in Northfield tell us what makes it hard to keep a full team: turnover in the first 90 days. We think our graduates can make that easier.',
			'You hired two graduates. Thank you, and please thank your team.',
			'We would like to start something new that helps on the floor. Join the spring group.',
			'You see this every day, so let us ask you. What would success look like?',
			'Here is what your team could gain. Each has a coach. Let us count together how many new hires are still on the job at 12 months.',
			'Could we meet on Thursday, March 11, at 9:30 a.m. at the laundry for 30 minutes, see the work, and agree on a first step?',
		]);
	});

	test('says how the pain point is known', () => {
		const said = evidences.map((evidence) => part(withDraft(turnoverTalk(), { evidence }), 'pain'));
		expect(said[0]).toMatch(/^You told us /);
		expect(said[1]).toMatch(/^Supervisors near here tell us /);
		expect(said[2]).toMatch(/please correct us/);
	});

	test('of a host organization speaks of its members', () => {
		expect(part(withDraft(turnoverTalk(), { speaker: 'host' }), 'pain')).toMatch(
			/^Supervisors at our member companies/,
		);
	});

	test('says thanks once', () => {
		const talk = withDraft(turnoverTalk(), { done: 'Thank you for the tour.' });
		expect(part(talk, 'done')).toBe('Thank you for the tour.');
	});

	test('speaks of a measure of our list in plain words', () => {
		expect(part(turnoverTalk('Percentage of hires retained in first year of employment'), 'benefits')).toContain(
			'Let us count together how many of the people hired are still with the employer through their first year.',
		);
	});

	test('adds the day to an ask in own words that names none', () => {
		const talk = withDraft(turnoverTalk(), { date: '2027-03-11', ask: 'May we come by?' });
		expect(part(talk, 'ask')).toBe('May we come by? We suggest Thursday, March 11.');
		expect(part(withDraft(talk, { ask: 'We would like to come by.' }), 'ask')).toBe(
			'We would like to come by. Would Thursday, March 11 suit you?',
		);
		expect(part(withDraft(talk, { ask: 'May we come by on March 11?' }), 'ask')).toBe('May we come by on March 11?');
	});

	test.each([
		['Could we meet on Thursday?', ' We suggest Thursday, March 11, at 9:30 a.m. at your office.'],
		['could we meet on thursday at 9:30?', ' We suggest Thursday, March 11 at your office.'],
		['Could we meet on the 11th of March?', ' We suggest 9:30 a.m. at your office.'],
		['Could we sit down on March 11 at 9:30 a.m.?', ''],
		['Could we sit down on March 11 at 9?', ''],
		['Please come and see our lab on Thursday, March 11, at 9 a.m.', ''],
		['Could we meet at Your Office on 11 March at 9:30?', ''],
		['Let us meet.', ' Would Thursday, March 11, at 9:30 a.m. suit you at your office?'],
	])('adds to %j what it leaves out: %j', (ask, added) => {
		const talk = withDraft(turnoverTalk(), { date: '2027-03-11', time: '09:30', place: 'your office', ask });
		expect(part(talk, 'ask')).toBe(sentenceStart(ask) + added);
	});

	test('adds a place to a day without a time, whether or not a time was chosen', () => {
		const talk = withDraft(turnoverTalk(), {
			date: '2027-03-11',
			place: 'your office',
			ask: 'Could we meet on March 11?',
		});
		expect(part(talk, 'ask')).toBe('Could we meet on March 11? We could meet at your office.');
	});

	test('never loses the day, the time or the place that was chosen, unless the ask says day and time itself', () => {
		fc.assert(
			fc.property(anyConversation, (talk) => {
				const said = part(withDraft(talk, { date: '2027-03-11', time: '23:59', place: 'the plant' }), 'ask');
				expect(namedDays(said).some((day) => !day.isWeekday && fitsDate(day, '2027-03-11'))).toBe(true);
				expect(namesTime(said)).toBe(true);
				const { ask } = talk.draft;
				const isWhole = namesTime(ask) && namedDays(ask).some((day) => !day.isWeekday && fitsDate(day, '2027-03-11'));
				if (!isWhole) expect(said).toContain('the plant');
			}),
		);
	});
});

describe('variants', () => {
	const two: Conversation = {
		...turnoverTalk('Turnover'),
		painPoints: [
			{ id: idOf(1), name: 'Turnover', detail: null },
			{ id: idOf(4), name: 'Overtime costs', detail: 'They doubled.' },
		],
	};
	const talk = withDraft(two, { painPoints: [idOf(1), idOf(4)], date: '2027-03-11', contact: 'Ms. Roy', sender: 'Al' });

	test('an e-mail is shorter than the script for every audience, and begins with the pain point', () => {
		for (const audience of audiences) {
			const email = passages(facing(talk, audience), 'email');
			expect(email.map(({ id }) => id).slice(0, 3)).toEqual(['subject', 'greeting', 'pain']);
			expect(email.at(-1)?.id).toBe('close');
			const body = textOfPassages(email.slice(2, -1));
			expect(body.length).toBeLessThan(text(facing(talk, audience)).length);
			expect(body).not.toContain('They doubled');
		}
	});

	test('an e-mail says the whole offer', () => {
		const effort = 'Four seniors could start Jan. 14. We would like you in it.';
		expect(part(withDraft(talk, { effort }), 'offer', 'email')).toContain(effort);
	});

	test('an e-mail has a subject, a greeting and a name', () => {
		expect(part(talk, 'subject', 'email')).toBe('Turnover on your team: can we meet on Thursday, March 11?');
		expect(part(talk, 'greeting', 'email')).toBe('Hello Ms. Roy,');
		expect(part(talk, 'close', 'email')).toBe('Al');
	});

	test('one page has a heading for each part and leaves measures to its table', () => {
		const page = passages(talk, 'page');
		expect(page.filter(({ move }) => move !== null).map(({ heading }) => heading)).not.toContain(null);
		expect(textOfPassages(page)).not.toContain('Let us');
	});
});

describe('the audience', () => {
	const talk: Conversation = withDraft(
		{
			...turnoverTalk('Turnover'),
			painPoints: [
				{ id: idOf(1), name: 'Turnover', detail: null },
				{ id: idOf(4), name: 'Overtime costs', detail: null },
			],
		},
		{
			painPoints: [idOf(1), idOf(4)],
			date: '2027-03-11',
			benefits: [
				{ id: idOf(5), text: 'They stay.', painPoint: idOf(1), measure: null },
				{ id: idOf(6), text: 'They cost less.', painPoint: idOf(4), measure: null },
			],
		},
	);

	test('decides which pain point and which benefit come first', () => {
		expect(part(facing(talk, 'executive'), 'pain')).toContain('overtime costs and turnover');
		expect(part(facing(talk, 'hiring-manager'), 'pain')).toContain('turnover and overtime costs');
		expect(part(facing(talk, 'executive'), 'benefits')).toContain('They cost less. They stay.');
		expect(part(facing(talk, 'hiring-manager'), 'benefits')).toContain('They stay. They cost less.');
	});

	test('changes the opening, the turn to the question and the close', () => {
		for (const id of ['pain', 'question', 'benefits', 'ask']) {
			expect(new Set(audiences.map((audience) => part(facing(talk, audience), id))).size, id).toBe(audiences.length);
		}
	});

	test('decides the order of the one page', () => {
		const orders = audiences.map((audience) =>
			passages(facing(talk, audience), 'page')
				.map(({ id }) => id)
				.join(),
		);
		expect(new Set(orders).size).toBeGreaterThanOrEqual(4);
	});
});

describe('passages a person rewrote', () => {
	const key = 'script/done';
	const before = part(turnoverTalk(), 'done');
	const edited = editPassage(turnoverTalk(), key, 'Thanks for all of it.', before);

	test('stay as they are, whatever is typed in the form, and say so', () => {
		const later = withDraft(edited, { done: 'Something else', audience: 'csr' });
		expect(part(later, 'done')).toBe('Thanks for all of it.');
		const state = (talk: Conversation) => passages(talk, 'script').find(({ id }) => id === 'done')?.edited;
		expect([state(turnoverTalk()), state(edited), state(later)]).toEqual(['no', 'yes', 'stale']);
	});

	test('stay in their variant', () => {
		expect(text(edited, 'page')).toContain('You hired two graduates.');
	});
});

test('every typed sentence is in the script, for every audience', () => {
	fc.assert(
		fc.property(anyConversation, fc.constantFrom(...audiences), (talk, audience) => {
			const said = text(facing(talk, audience));
			const { draft } = talk;
			const typed = [draft.heard, draft.done, draft.effort, draft.question, draft.ask].map((each) => each.trim());
			const benefits = draft.benefits.map((benefit) => benefit.text.trim());
			const inside = talk.painPoints.map(({ name }) =>
				isQuotation(name) ? sentenceStart(withoutStop(name)) : midSentence(withoutStop(name)),
			);
			for (const sentence of [...typed, ...benefits]) expect(said).toContain(sentenceStart(sentence));
			for (const name of inside) expect(said).toContain(name);
		}),
	);
});

test('pieces say where they were typed: each is found there, save for the case of its first letter', () => {
	fc.assert(
		fc.property(anyConversation, fc.constantFrom(...variants), (talk, variant) => {
			const { draft } = talk;
			for (const { pieces } of passages(talk, variant)) {
				for (const { text: words, source, start } of pieces) {
					if (source === null) continue;
					const [what = '', id = '', rest = ''] = source.split('/');
					const typed =
						what === 'pain'
							? talk.painPoints.find((point) => point.id === id)?.[rest === 'name' ? 'name' : 'detail']
							: what === 'measure'
								? talk.measures.find((measure) => measure.id === id)?.name
								: what === 'benefit'
									? draft.benefits.find((benefit) => benefit.id === id)?.text
									: draft[what as 'heard'];
					const there = typed?.slice(start, start + words.length) ?? '';
					expect(there.slice(1)).toBe(words.slice(1));
					expect(there.charAt(0).toLowerCase()).toBe(words.charAt(0).toLowerCase());
				}
			}
		}),
	);
});

test('our own words hold no deficit wording, for any audience, speaker and evidence', () => {
	const search = wordingSearch(words.wording);
	for (const audience of audiences) {
		for (const speaker of speakers) {
			for (const evidence of evidences) {
				for (const offer of ['start', 'stronger'] as const) {
					const talk = withDraft(turnoverTalk(), {
						audience,
						speaker,
						evidence,
						offer,
						date: '2027-03-11',
						people: '',
					});
					const all = { ...talk, draft: { ...talk.draft, advantages: ['brand', 'hiring', 'retention'] as const } };
					for (const variant of variants) expect(search(text(all as unknown as Conversation, variant))).toEqual([]);
				}
			}
		}
	}
});

test('a variant without a word typed in any move has none to show in them', () => {
	for (const audience of audiences) {
		for (const variant of variants) {
			const said = passages(facing(blankConversation(), audience), variant).filter(({ move }) => move !== null);
			expect(textOfPassages(said)).toBe('');
			expect(said.map(({ id }) => moveOf(id as 'pain'))).toContain(1);
		}
	}
});
