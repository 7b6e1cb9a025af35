import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { blankConversation } from '../../lib/value-proposition/conversation.fixture.ts';
import { parts } from '../../lib/value-proposition/emphasis.ts';
import { moveTitles } from '../../lib/value-proposition/labels.ts';
import { words } from '../../lib/value-proposition/words.fixture.ts';
import { guidance } from './guidance.ts';
import { tool } from './tool.ts';
import View from './View.tsx';

const { defaultSettings: settings } = tool;
const nothing = () => {};

function drawn(slice = blankConversation()) {
	const result = tool.compute(slice, settings, words, {});
	const props = { slice, settings, result, progress: null, loaded: [] };
	return renderToStaticMarkup(
		createElement(View, { ...props, onChange: nothing, onSettings: nothing, onHandOut: nothing }),
	);
}

test('the page as it leaves the server holds all six moves with their guidance and fields', () => {
	const html = drawn();
	for (const part of parts) {
		expect(html).toContain(moveTitles[part]);
		expect(html).toContain(guidance[part]);
	}
	expect(html.match(/<textarea/g)).toHaveLength(6);
	expect(html.match(/type="date"/g)).toHaveLength(1);
});

test('its paper is a form to fill in by hand while nothing is written', () => {
	expect(drawn().match(/vp-write-in/g)).toHaveLength(6);
	const [example] = tool.examples;
	expect(example && drawn(example.slice)).not.toContain('vp-write-in');
});

test('nothing in it needs a style attribute, which the content security policy forbids', () => {
	for (const { slice } of tool.examples) expect(drawn(slice)).not.toContain('style=');
});
