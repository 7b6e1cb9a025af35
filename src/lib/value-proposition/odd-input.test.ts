/** Capitals, stops, sentences and prepositions where they were not expected: the draft still reads like a person speaking. */
import { describe, expect, test } from 'vitest';
import { idOf, turnoverTalk } from './conversation.fixture.ts';
import type { Conversation } from './conversation.ts';
import { type Draft, evidences, type Variant } from './draft.ts';
import { materialOf } from './material.ts';
import { passagesOf } from './passages.ts';
import { textOf } from './pieces.ts';
import { words } from './words.fixture.ts';

const part = (talk: Conversation, id: string, variant: Variant = 'script') => {
	const passages = passagesOf(variant, materialOf(talk.draft, talk, words));
	return textOf(passages.find((passage) => passage.id === id)?.pieces ?? []);
};
const withDraft = (talk: Conversation, change: Partial<Draft>) => ({ ...talk, draft: { ...talk.draft, ...change } });

describe('odd things people type', () => {
	const pain = (name: string, change: Partial<Draft> = {}) => {
		const [point] = turnoverTalk().painPoints;
		if (!point) throw new Error('There is one.');
		return withDraft({ ...turnoverTalk(), painPoints: [{ ...point, name }] }, { audience: 'hr', ...change });
	};
	const opening = (talk: Conversation) => part(talk, 'pain').split(' goes: ')[1]?.split(' We think')[0];

	test.each([
		['Turnover.', 'turnover.', 'Help with turnover'],
		['turnover?!', 'turnover.', 'Help with turnover'],
		['We can’t find welders.', '“We can’t find welders.”', '“We can’t find welders”'],
		['our overtime bill', '“Our overtime bill.”', '“Our overtime bill”'],
		['They can’t hire enough nurses', 'they can’t hire enough nurses.', 'They can’t hire enough nurses'],
		['Employees quit within weeks', 'employees quit within weeks.', 'Employees quit within weeks'],
		['Workers who quit', 'workers who quit.', 'Help with workers who quit'],
		['Cost of overtime', 'cost of overtime.', 'Help with cost of overtime'],
		['CNA turnover', 'CNA turnover.', 'Help with CNA turnover'],
		['openings in the U.S.', 'openings in the U.S.', 'Help with openings in the U.S.'],
		['How do we keep people?', '“How do we keep people?”', '“How do we keep people?”'],
		['How to keep people', 'how to keep people.', 'Help with how to keep people'],
	])('%j as a pain point: %s · %s', (name, expected, subject) => {
		expect(opening(pain(name))).toBe(expected);
		expect(part(pain(name), 'subject', 'email')).toBe(subject);
	});

	test('a sentence among several pain points is set apart', () => {
		const first = pain('They can’t hire nurses');
		const painPoints = [...first.painPoints, { id: idOf(4), name: 'Overtime costs', detail: null }];
		const talk = withDraft({ ...first, painPoints }, { painPoints: [idOf(1), idOf(4)] });
		expect(opening(talk)).toBe('they can’t hire nurses, and overtime costs.');
	});

	test('what the employer said as “we” is quoted, and a guess of ours is not', () => {
		const heard = 'we train people and then they go';
		expect(part(pain('Turnover', { heard }), 'pain')).toContain(
			'turnover. “We train people and then they go.” We think',
		);
		const guess = part(pain('Turnover', { heard, evidence: 'to-check' }), 'pain');
		expect(guess).toContain('turnover. We train people and then they go. Please correct us.');
	});

	test('so is what it costs them, and what they say where no pain point is named', () => {
		const detail = 'we lose a week of overtime for each opening';
		const talk = pain('Turnover');
		const [point] = talk.painPoints;
		const costly = { ...talk, painPoints: point ? [{ ...point, detail }] : [] };
		expect(part(costly, 'pain')).toContain('turnover. “We lose a week of overtime for each opening.” We think');
		expect(part(withDraft(costly, { evidence: 'to-check' }), 'pain')).toContain('turnover. We lose a week');
		const alone = (heard: string, evidence: Draft['evidence']) =>
			part(withDraft(talk, { painPoints: [], heard, evidence }), 'pain').split(' We think')[0];
		expect(alone('we lose people', 'they-said')).toBe('You told us where your hiring effort goes: “We lose people.”');
		expect(alone('we lose people', 'others-say')).toBe(
			'Human resources teams near here tell us where their hiring effort goes: “We lose people.”',
		);
		expect(alone('we lose people', 'to-check')).toBe('We lose people.');
		expect(alone('New staff leave.', 'others-say')).toBe('New staff leave.');
		expect(alone('Our program has 40 places.', 'others-say')).toBe('Our program has 40 places.');
	});

	test.each([
		'We heard that you have 12 welding jobs open.',
		'We met three plant managers in May.',
		'I spoke with Dana on your night shift.',
		'We’ve recently visited your plant.',
		'We have seen how long jobs stay open.',
		'We counted 14 people who left.',
		'I understand that nights are hard to staff.',
	])('%j is the writer’s own and never put in the employer’s mouth', (ours) => {
		const [point] = turnoverTalk().painPoints;
		for (const evidence of evidences) {
			const alone = withDraft(turnoverTalk(), { painPoints: [], heard: ours, evidence });
			expect(part(alone, 'pain').startsWith(`${ours} We think`)).toBe(true);
			expect(part(pain('Turnover', { heard: ours, evidence }), 'pain')).toContain(`turnover. ${ours} `);
			const costly = { ...pain('Turnover', { evidence }), painPoints: point ? [{ ...point, detail: ours }] : [] };
			expect(part(costly, 'pain')).toContain(`. ${ours} `);
		}
	});

	test('a guess of ours asks to be corrected wherever it is said to be one', () => {
		const heard = '“We cannot find welders” is what we often hear';
		const change = { painPoints: [], heard, audience: 'executive' as const };
		const guess = withDraft(turnoverTalk(), { ...change, evidence: 'to-check' });
		expect(part(guess, 'pain')).toContain(
			'We think this may be holding your company back: “We cannot find welders” is what we often hear. ' +
				'Please tell us if we are wrong.',
		);
		expect(part(withDraft(guess, { evidence: 'they-said' }), 'pain')).not.toContain('wrong');
	});

	test('a pain point without a name is spoken of by its detail', () => {
		const [point] = turnoverTalk().painPoints;
		const detail = 'Each opening means a week of overtime. It adds up.';
		const talk = { ...turnoverTalk(), painPoints: point ? [{ ...point, name: ' ', detail }] : [] };
		const lead = 'Supervisors near here tell us what makes it hard to keep a full team: ';
		expect(part(talk, 'pain')).toContain(`${lead}each opening means a week of overtime. It adds up. We think`);
		expect(part(talk, 'pain', 'email')).toContain(`${lead}each opening means a week of overtime. We think`);
		expect(part(talk, 'subject', 'email')).toBe('Each opening means a week of overtime');
	});

	test('sentences get their capital, their stop and their question mark', () => {
		const talk = withDraft(turnoverTalk(), { done: 'you host interns', question: 'what would success look like' });
		expect(part(talk, 'done')).toMatch(/^You host interns\. /);
		expect(part(talk, 'question')).toMatch(/ What would success look like\?$/);
		expect(part(withDraft(talk, { question: 'tell us about success' }), 'question')).toMatch(
			/ Tell us about success\.$/,
		);
		expect(part(withDraft(talk, { done: 'iPads for every class' }), 'done')).toMatch(/^iPads/);
	});

	test.each([
		['Fresno', 'Supervisors in Fresno tell us'],
		['In Fresno.', 'Supervisors in Fresno tell us'],
		['near Fresno', 'Supervisors near Fresno tell us'],
		['The Bay Area', 'Supervisors in the Bay Area tell us'],
		['Statewide', 'Supervisors statewide tell us'],
		['Over-the-Rhine', 'Supervisors in Over-the-Rhine tell us'],
		['5 miles around Denver', 'Supervisors within 5 miles around Denver tell us'],
	])('%j as an area', (area, expected) => {
		expect(part(withDraft(turnoverTalk(), { area }), 'pain').startsWith(expected)).toBe(true);
	});

	test.each([
		['Our campus', ' at our campus for 30'],
		['At Acme', ' at Acme for 30'],
		['Zoom', ' on Zoom for 30'],
		['online', ' online for 30'],
		['phone', ' by phone for 30'],
		['coffee', ' over coffee for 30'],
		['lunch at the plant', ' over lunch at the plant for 30'],
		['Coffee House', ' at Coffee House for 30'],
		['Tea Room Cafe', ' at Tea Room Cafe for 30'],
		['12 Main St.', ' at 12 Main St. for 30'],
		['TBD', ', March 11 for 30'],
	])('%j as a place', (place, expected) => {
		expect(part(withDraft(turnoverTalk(), { place, date: '2027-03-11' }), 'ask')).toContain(expected);
	});

	test.each([
		['Maria,', 'Hello Maria,'],
		['dear Maria', 'Dear Maria,'],
		['the hiring team', 'Hello hiring team,'],
		['Hilary', 'Hello Hilary,'],
		[' , ', 'Hello,'],
	])('%j as a contact', (contact, expected) => {
		expect(part(withDraft(turnoverTalk(), { contact }), 'greeting', 'email')).toBe(expected);
	});

	test.each([
		['Our students.', 'our students'],
		['CTE students', 'CTE students'],
		['People in recovery', 'people in recovery'],
	])('%j as the people', (people, expected) => {
		expect(part(withDraft(turnoverTalk(), { people }), 'pain')).toContain(`We think ${expected} can`);
	});

	test.each([
		['90-day retention rate', 'Let us keep track together of the 90-day retention rate.'],
		['Our turnover rate', 'Let us keep track together of our turnover rate.'],
		['Number of hires.', 'Let us keep track together of the number of hires.'],
		['% retained', 'Let us keep track together of the % retained.'],
		['Hires', 'Let us keep track together of hires.'],
		['Reduced turnover', 'Let us keep track together of reduced turnover.'],
		['Lower scrap', 'Let us keep track together of lower scrap.'],
		['who is still there', 'Let us look together at who is still there.'],
		['if people stay', 'Let us find out together if people stay.'],
		['are people still there?', 'Let us keep asking together: are people still there?'],
	])('%j as a measure', (measure, expected) => {
		expect(part(turnoverTalk(measure), 'benefits').endsWith(expected)).toBe(true);
	});

	test('a measure that serves two benefits is said once', () => {
		const [benefit] = turnoverTalk().draft.benefits;
		if (!benefit) throw new Error('There is one.');
		const talk = withDraft(turnoverTalk('How many stay'), {
			benefits: [benefit, { ...benefit, id: idOf(6), text: 'They grow' }],
		});
		expect(part(talk, 'benefits')).toMatch(/Let us count together how many stay\. They grow\.$/);
	});
});
