import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPass, form } from '../../lib/assessment/instrument.fixture.ts';
import { teamSections } from '../../lib/assessment/team.ts';
import { emptyWorkspace } from '../../lib/workspace/schema.ts';
import { examples } from './examples.ts';
import { INSTRUMENT, isEmpty, read, reveals, shareable, slice, write } from './slice.ts';

const blank = emptyWorkspace({ id: crypto.randomUUID(), name: 'Test', now: '2026-01-01T00:00:00.000Z' });
const passes = (instruments: string[]) =>
	fc.uniqueArray(anyPass(instruments), { selector: ({ id }) => id, maxLength: 6 });
const anyWorkspace = passes([INSTRUMENT, 'another-form']).map((assessments) => ({ ...blank, assessments }));
const anySlice = passes([INSTRUMENT]).map((assessments) => ({ assessments }));

describe('the lens', () => {
	test('writing what was read changes nothing, not even the order', () => {
		fc.assert(
			fc.property(anyWorkspace, (workspace) => {
				expect(write(workspace, read(workspace))).toEqual(workspace);
			}),
		);
	});

	test('what is written is read again', () => {
		fc.assert(
			fc.property(anyWorkspace, anySlice, (workspace, written) => {
				expect(read(write(workspace, written))).toEqual(written);
			}),
		);
	});

	test('passes through other forms are kept in their order', () => {
		const others = ({ assessments }: typeof blank) => assessments.filter((pass) => pass.instrument !== INSTRUMENT);
		fc.assert(
			fc.property(anyWorkspace, anySlice, (workspace, written) => {
				expect(others(write(workspace, written))).toEqual(others(workspace));
			}),
		);
	});

	test('nothing else of the workspace is touched', () => {
		fc.assert(
			fc.property(anyWorkspace, anySlice, (workspace, written) => {
				expect({ ...write(workspace, written), assessments: [] }).toEqual({ ...workspace, assessments: [] });
			}),
		);
	});
});

describe('the schema', () => {
	test('takes what the lens reads', () => {
		fc.assert(
			fc.property(anyWorkspace, (workspace) => {
				expect(slice.safeParse(read(workspace)).success).toBe(true);
			}),
		);
	});

	test('refuses answers to another form, one pass twice, and what it does not know', () => {
		const [example] = examples;
		const [pass] = example?.slice.assessments ?? [];
		expect(slice.safeParse({ assessments: [pass] }).success).toBe(true);
		expect(slice.safeParse({ assessments: [{ ...pass, instrument: 'another-form' }] }).success).toBe(false);
		expect(slice.safeParse({ assessments: [pass, pass] }).success).toBe(false);
		expect(slice.safeParse({ assessments: [pass], more: 1 }).success).toBe(false);
		expect(
			slice.safeParse({ assessments: [{ ...pass, answers: { ...pass?.answers, lines: { a: 6 } } }] }).success,
		).toBe(false);
	});
});

describe('what is shared', () => {
	test('holds no name, no role and no note of a team member', () => {
		fc.assert(
			fc.property(anySlice, (given) => {
				for (const { round } of shareable(given).assessments) {
					for (const { who, answers } of round?.responses ?? []) {
						expect(who).toMatch(/^Person [A-Z]+$/);
						expect(answers.lineNotes).toEqual({});
						expect(
							Object.values(answers.sections)
								.map(({ note }) => note)
								.join(''),
						).toBe('');
					}
				}
			}),
		);
	});

	test('keeps one’s own answers and every figure of the team', () => {
		fc.assert(
			fc.property(anySlice, (given) => {
				const sent = shareable(given);
				expect(slice.safeParse(sent).success).toBe(true);
				expect(sent.assessments.map(({ answers }) => answers)).toEqual(given.assessments.map(({ answers }) => answers));
				const figures = ({ assessments }: typeof given) =>
					assessments.flatMap(({ round }) =>
						round ? teamSections(form, round).map(({ said, ...rest }) => [rest, said.map(({ rating }) => rating)]) : [],
					);
				expect(figures(sent)).toEqual(figures(given));
			}),
		);
	});

	test('is the same when it is shared again', () => {
		fc.assert(
			fc.property(anySlice, (given) => {
				expect(shareable(shareable(given))).toEqual(shareable(given));
			}),
		);
	});

	test('is said beforehand, with who is left out', () => {
		const team = examples.find(({ id }) => id === 'team');
		expect(team && reveals(team.slice)).toEqual([
			'1 pass: titles, dates, your ratings and every note you wrote.',
			'For each team round: its title, the ratings you agreed on and the reasons you wrote down.',
			'The ratings of 5 team members, each under a letter.',
			'Left out: the names or roles of team members, and the notes they wrote. To pass those on, send the workspace file.',
		]);
		expect(reveals({ assessments: [] })).toHaveLength(1);
	});
});

test('empty means that nothing could be lost', () => {
	expect(isEmpty({ assessments: [] })).toBe(true);
	for (const example of examples) expect(isEmpty(example.slice)).toBe(false);
});
