import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { flow } from '../../lib/starting-point/flow.fixture.ts';
import type { Slice } from './slice.ts';
import { tool } from './tool.ts';
import View from './View.tsx';

const settings = tool.defaultSettings;
const resultOf = (slice: Slice) => tool.compute(slice, settings, flow, {});
const example = (id: string) => {
	const found = tool.examples.find((each) => each.id === id);
	if (!found) throw new Error(`No example ${id}.`);
	return { slice: found.slice, result: resultOf(found.slice) };
};
const drawn = (slice: Slice) => {
	const nothing = () => {};
	const props = { slice, settings, result: resultOf(slice), progress: null, loaded: [] };
	return renderToStaticMarkup(
		createElement(View, { ...props, onChange: nothing, onSettings: nothing, onHandOut: nothing }),
	);
};

describe('examples', () => {
	test.each(tool.examples)(
		'$title: is invented, answers what is asked and nothing else, and has both results',
		({ id, invented }) => {
			const { slice, result } = example(id);
			expect(invented).toBe(true);
			expect(Object.fromEntries(result.asked.map(({ question, choice }) => [question.id, choice?.id]))).toEqual(
				slice.answers,
			);
			expect(result).toMatchObject({ waiting: null, kept: [], position: { current: null } });
		},
	);

	test('show the three answers to whether TPM is right', () => {
		const verdicts = tool.examples.map(({ slice }) => resultOf(slice).parts[1]?.result?.id);
		expect(verdicts).toEqual(['tpm-prepare-first', 'tpm-worth-exploring', 'tpm-not-now']);
	});
});

describe('tables', () => {
	test('hold each answer with its reason, and each link with its page', () => {
		const { slice, result } = example('chamber');
		const [answers, next] = tool.tables(slice, result);
		expect(answers?.rows).toHaveLength(6);
		expect(answers?.rows[1]).toMatchObject({
			question: 'What do you have today?',
			answer: 'A sector partnership that meets',
		});
		expect(next?.rows[0]).toMatchObject({
			result: 'Start with step 5, in the partnership you have',
			kind: 'First steps',
			page: '/steps/colorado/study-critical-occupations/',
		});
	});

	test('say which answers are kept but not asked now', () => {
		const { slice } = example('chamber');
		const more = { answers: { ...slice.answers, 'who-meets': 'apart' } };
		const [answers] = tool.tables(more, resultOf(more));
		expect(answers?.rows.at(-1)).toMatchObject({ answer: 'No, everyone talks with employers alone' });
		expect(answers?.rows.at(-1)?.['because']).toMatch(/^Kept\./);
	});

	test('are none before the first answer; next steps wait for a result', () => {
		const empty = { answers: {} };
		expect(tool.tables(empty, resultOf(empty))).toEqual([]);
		const begun = { answers: { 'your-side': 'employer' } };
		expect(tool.tables(begun, resultOf(begun)).map(({ id }) => id)).toEqual(['answers']);
	});
});

describe('the document', () => {
	afterEach(() => vi.unstubAllEnvs());

	test('names each page with its full address, under the host and the base of the site', () => {
		vi.stubEnv('SITE', 'https://guide.example');
		vi.stubEnv('BASE_URL', '/x/');
		const { slice, result } = example('chamber');
		const [document] = tool.documents?.(slice, result) ?? [];
		if (document?.is !== 'written') throw new Error('A written document was expected.');
		const items = document.blocks.flatMap((block) => (block.is === 'list' ? block.items : []));
		expect(items.find((item) => item.startsWith('Step 5'))).toMatch(
			/\. https:\/\/guide\.example\/x\/steps\/colorado\/study-critical-occupations\/$/,
		);
		expect(items.find((item) => item.startsWith('Hiring managers'))).toMatch(/\/x\/roles\/#hiring-managers$/);
	});

	test('waits for the first result', () => {
		const begun = { answers: { 'your-side': 'employer' } };
		expect(tool.documents?.(begun, resultOf(begun))).toEqual([]);
	});

	test('says the result, every reason with its answer, and the first steps', () => {
		const { slice, result } = example('advisory-group');
		const [document] = tool.documents?.(slice, result) ?? [];
		if (document?.is !== 'written') throw new Error('A written document was expected.');
		const said = document.blocks.flatMap((block) =>
			block.is === 'list' ? block.items : 'text' in block ? block.text : [],
		);
		expect(said).toContain('Where should you begin? Start with step 2, and widen your group');
		expect(said).toContain('Still open');
		for (const { reasons } of result.parts) {
			for (const reason of reasons)
				expect(said).toContain(`${reason.question.short}. You said: “${reason.said}.” ${reason.because}`);
		}
		expect(said.some((text) => text.startsWith('Step 2: Prepare to launch.'))).toBe(true);
	});
});

describe('the page as it leaves the server', () => {
	test('holds every question, why it is asked, and every answer', () => {
		const html = drawn({ answers: {} }).replaceAll('&#x27;', "'");
		for (const { questions } of flow.parts) {
			for (const { ask, why, choices } of questions) {
				expect(html).toContain(ask);
				expect(html).toContain(why);
				for (const { label } of choices) expect(html).toContain(label);
			}
		}
	});

	test('needs no style attribute, which the content security policy forbids', () => {
		for (const { slice } of tool.examples) expect(drawn(slice)).not.toContain('style=');
	});
});

test('a saved position that is no question of the flow any more opens the first one without an answer', () => {
	const { position } = tool.compute({ answers: {} }, { at: 'a-question-of-old' }, flow, {});
	expect(position.current?.question.id).toBe('your-side');
});
