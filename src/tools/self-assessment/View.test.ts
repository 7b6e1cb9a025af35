import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { form } from '../../lib/assessment/instrument.fixture.ts';
import { linesOf } from '../../lib/assessment/lines.ts';
import { tool } from './tool.ts';
import View from './View.tsx';

const { defaultSettings: settings } = tool;

function drawn(slice = { assessments: [] }) {
	const result = tool.compute(slice, settings, form, {});
	const nothing = () => {};
	return renderToStaticMarkup(
		createElement(View, {
			slice,
			settings,
			result,
			progress: null,
			loaded: [],
			onChange: nothing,
			onSettings: nothing,
			onHandOut: nothing,
		}),
	);
}

test('the page as it leaves the server holds the whole form, so that it can be read and printed without JavaScript', () => {
	const html = drawn();
	for (const { title, lead } of form.sections) {
		expect(html).toContain(title);
		expect(html).toContain(lead);
	}
	for (const { text } of linesOf(form)) expect(html).toContain(text);
	// 19 lines and 4 overall ratings, each with six choices; a note for each line and one for each section.
	expect(html.match(/<fieldset/g)).toHaveLength(23);
	expect(html.match(/type="radio"/g)).toHaveLength(23 * 6);
	expect(html.match(/<textarea/g)).toHaveLength(23);
});

test('nothing in it needs a style attribute, which the content security policy forbids', () => {
	expect(drawn()).not.toContain('style=');
});
