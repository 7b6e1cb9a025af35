import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyWorkspace, workspace as schema } from './schema.ts';
import { doneSteps, markStep } from './step-ticks.ts';

const empty = emptyWorkspace({
	id: '3f2b1c9e-5a77-4c3e-9a43-0d2f6b1e7a10',
	name: 'Ours',
	now: '2026-11-21T12:00:00.000Z',
});
const step = fc.constantFrom('tpm/plan-demand', 'colorado/define-the-scope', 'tpm/analyze-talent-flows');

describe('step ticks', () => {
	it('marks and unmarks, and leaves the parts of tools alone', () => {
		const work = { ...empty, tools: { 'self-assessment': { version: 1 } } };
		const marked = markStep(work, 'tpm/plan-demand', true);
		expect(doneSteps(marked)).toEqual(['tpm/plan-demand']);
		expect(marked.tools['self-assessment']).toEqual({ version: 1 });
		expect(doneSteps(markStep(marked, 'tpm/plan-demand', false))).toEqual([]);
		expect(schema.safeParse(marked).success).toBe(true);
	});

	it.each([[null], ['done'], [{ done: 'all' }], [{}]])('reads %j as nothing done', (part) => {
		expect(doneSteps({ ...empty, tools: { steps: part } })).toEqual([]);
	});

	it('holds each done step once, and the last mark of a step counts', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(step, fc.boolean())), (marks) => {
				const work = marks.reduce((so, [id, isDone]) => markStep(so, id, isDone), empty);
				const last = new Map(marks);
				const expected = [...last].filter(([, isDone]) => isDone).map(([id]) => id);
				expect(doneSteps(work).toSorted()).toEqual(expected.toSorted());
			}),
		);
	});
});
