import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { allQuestions, catalogue, words } from '../../lib/discussion/meeting.fixture.ts';
import type { Slice } from './slice.ts';
import { tool } from './tool.ts';
import View from './View.tsx';

function drawn(slice: Slice, settings = tool.defaultSettings) {
	const nothing = () => {};
	return renderToStaticMarkup(
		createElement(View, {
			slice,
			settings,
			result: tool.compute(slice, settings, words, {}),
			progress: null,
			loaded: [],
			onChange: nothing,
			onSettings: nothing,
			onHandOut: nothing,
		}),
	);
}
const blank: Slice = { meetings: [], tasks: [] };

test('the page as it leaves the server holds every action and every question, to be read and printed without JavaScript', () => {
	const html = drawn(blank);
	for (const { groups } of catalogue) for (const { title } of groups) expect(html).toContain(title);
	for (const { text } of allQuestions) expect(html).toContain(text);
});

test('nothing in it needs a style attribute, which the content security policy forbids', () => {
	expect(drawn(blank)).not.toContain('style=');
	for (const { slice } of tool.examples)
		for (const panel of ['prepare', 'talk', 'tasks', 'minutes', 'meetings'] as const)
			expect(drawn(slice, { ...tool.defaultSettings, panel })).not.toContain('style=');
});
