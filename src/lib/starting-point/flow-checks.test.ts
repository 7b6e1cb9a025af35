import { describe, expect, test } from 'vitest';
import type { Flow } from '../content/flow.ts';
import { flow as schema } from '../content/flow.ts';
import { flow } from './flow.fixture.ts';
import { flowProblems } from './flow-checks.ts';

test('the flow of the site has no fault', () => {
	expect(flowProblems(flow)).toEqual([]);
});

const link = { label: 'A page', to: '/start/', why: 'To see it.' };
const choice = (id: string, next: string, speaks?: 'for' | 'against' | 'open') => ({
	id,
	label: id,
	next,
	because: 'It is so.',
	...(speaks && { speaks }),
});
const question = (id: string, ...choices: ReturnType<typeof choice>[]) => ({
	id,
	ask: id,
	short: id,
	why: id,
	choices,
});
const result = (id: string, whenOpen?: string) => ({
	...{ id, title: id, lead: id, from: 'ours', firstSteps: [link], people: [link] },
	...(whenOpen && { whenOpen }),
});
function flowOf(questions: ReturnType<typeof question>[], results: ReturnType<typeof result>[]): Flow {
	const part = { id: 'part', title: 'Part', lead: 'Part.', start: 'one', questions, results };
	return schema.parse({ title: 'T', lead: 'L', parts: [part], sources: [{ source: 'a', section: 'b' }] });
}
const problems = (...[questions, results]: Parameters<typeof flowOf>) => flowProblems(flowOf(questions, results));

describe('finds', () => {
	const end = result('end');
	test('nothing in a sound flow, where two ways may meet again', () => {
		const one = question('one', choice('a', 'two'), choice('b', 'three'));
		const two = question('two', choice('a', 'three'), choice('b', 'end'));
		const three = question('three', choice('a', 'end'), choice('b', 'end'));
		expect(problems([one, two, three], [end])).toEqual([]);
	});

	test('a choice that leads nowhere', () => {
		expect(problems([question('one', choice('a', 'end'), choice('b', 'gone'))], [end])).toEqual([
			'part: one leads to gone, which is not there.',
		]);
	});

	test('a circle', () => {
		const one = question('one', choice('a', 'two'), choice('b', 'end'));
		const two = question('two', choice('a', 'one'), choice('b', 'end'));
		expect(problems([one, two], [end])).toEqual(['part: a circle, one → two → one.']);
	});

	test('what no answer leads to', () => {
		const one = question('one', choice('a', 'end'), choice('b', 'end'));
		const lost = question('lost', choice('a', 'end'), choice('b', 'end'));
		expect(problems([one, lost], [end, result('other')])).toEqual([
			'part: no answer leads to lost.',
			'part: no answer leads to other.',
		]);
	});

	test('a result that always gives way, or never', () => {
		const gives = [result('end', 'else'), result('else')];
		expect(problems([question('one', choice('a', 'end', 'open'), choice('b', 'end', 'against'))], gives)).toEqual([
			'part: no answer leads to end.',
		]);
		expect(problems([question('one', choice('a', 'end', 'for'), choice('b', 'end'))], gives)).toEqual([
			'part: no answer leads to else.',
		]);
		expect(problems([question('one', choice('a', 'end', 'for'), choice('b', 'end', 'open'))], gives)).toEqual([]);
	});

	test('ids used twice, and words about a part that is not there', () => {
		const one = question('one', choice('a', 'end'), choice('a', 'end'));
		expect(problems([one], [end, result('one')])).toEqual(
			expect.arrayContaining(['The id one is used twice.', 'one: two choices have the id a.']),
		);
		const about = flowOf([question('one', choice('a', 'end'), choice('b', 'end'))], [end]);
		about.parts[0]?.questions[0]?.choices[0]?.elsewhere.push({ part: 'gone', speaks: 'for', because: 'It is.' });
		expect(flowProblems(about)).toEqual(['one: an answer speaks about gone, which is not a part.']);
	});
});
