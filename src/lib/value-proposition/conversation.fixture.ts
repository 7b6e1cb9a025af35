/** Conversations for tests: one as a person would fill it in, and any at all. */
import fc from 'fast-check';
import type { Conversation } from './conversation.ts';
import { advantages, audiences, blankDraft, evidences, speakers } from './draft.ts';

export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export function blankConversation(): Conversation {
	return { painPoints: [], measures: [], draft: blankDraft(), made: [] };
}

/** A talk about turnover with a measure of placements. */
export function turnoverTalk(measure = 'People placed in training-related jobs'): Conversation {
	return {
		painPoints: [{ id: idOf(1), name: 'Turnover in the first 90 days', detail: null }],
		measures: [{ id: idOf(2), name: measure, unit: null, better: null, painPoints: [idOf(1)] }],
		made: [idOf(1), idOf(2)],
		draft: {
			...blankDraft(),
			painPoints: [idOf(1)],
			done: 'You hired two graduates',
			effort: 'Join the spring group.',
			question: 'What would success look like?',
			benefits: [{ id: idOf(3), text: 'Each has a coach', painPoint: idOf(1), measure: idOf(2) }],
		},
	};
}

/** What people type: words, marks, spaces around, and now and then a deficit wording or a date. */
const typed = fc
	.array(
		fc.oneof(
			fc.constantFrom('We', 'hire', 'people', 'a', 'second', 'shift.', 'Why?', 'ex-offenders', 'hard to place', '  '),
			fc.constantFrom(
				'an',
				'unskilled',
				'team,',
				'May 4',
				'Thursday',
				'low-skilled',
				'“yes”',
				'take a chance on',
				'\n',
			),
			fc.string({ maxLength: 8 }),
		),
		{ maxLength: 12 },
	)
	.map((parts) => parts.join(' '));

const name = typed.map((text) => text.slice(0, 200));

/** Any conversation: up to three pain points, measures and benefits, tied in any way. */
export const anyConversation: fc.Arbitrary<Conversation> = fc
	.record({
		names: fc.array(name, { maxLength: 3 }),
		measures: fc.array(name, { maxLength: 3 }),
		benefits: fc.array(fc.record({ text: typed, pain: fc.option(fc.nat(2)), measure: fc.option(fc.nat(2)) }), {
			maxLength: 3,
		}),
		draft: fc.record({
			audience: fc.constantFrom(...audiences),
			speaker: fc.constantFrom(...speakers),
			evidence: fc.constantFrom(...evidences),
			...{ area: name, employer: name, organization: name, contact: name, sender: name, people: name, place: name },
			...{ heard: typed, done: typed, effort: typed, question: typed, ask: typed },
			offer: fc.constantFrom('start' as const, 'stronger' as const),
			advantages: fc.subarray([...advantages]),
			date: fc.option(fc.constantFrom('2027-03-11', '2027-05-04')),
			time: fc.option(fc.constantFrom('00:00', '09:30', '12:00', '23:59')),
		}),
	})
	.map(({ names, measures, benefits, draft }) => ({
		painPoints: names.map((each, index) => ({ id: idOf(10 + index), name: each, detail: index === 1 ? each : null })),
		measures: measures.map((each, index) => ({
			...{ id: idOf(20 + index), name: each, unit: null, better: null },
			painPoints: [],
		})),
		made: [],
		draft: {
			...blankDraft(),
			...draft,
			painPoints: names.map((_, index) => idOf(10 + index)),
			benefits: benefits.map(({ text, pain, measure }, index) => ({
				id: idOf(30 + index),
				text,
				painPoint: pain === null ? null : idOf(10 + pain),
				measure: measure === null ? null : idOf(20 + measure),
			})),
		},
	}));
