import { expect, test } from 'vitest';
import { form } from './instrument.fixture.ts';
import { linesOf, linesOfSection } from './lines.ts';

test('the form has 19 lines: 4, 3, 8 and 4 by section', () => {
	expect(form.sections.map((section, index) => linesOfSection(section, index).length)).toEqual([4, 3, 8, 4]);
	expect(linesOf(form)).toHaveLength(19);
});

test('every line has an id of its own, apart from those of sections', () => {
	const ids = [...linesOf(form).map(({ id }) => id), ...form.sections.map(({ id }) => id)];
	expect(new Set(ids).size).toBe(ids.length);
});

test('lines are numbered as people say them, parts by letters', () => {
	expect(linesOf(form).map(({ number }) => number)).toEqual(
		'1.1 1.2 1.3 1.4 2.1 2.2 2.3 3.1 3.2 3.3 3.4 3.5a 3.5b 3.5c 3.5d 4.1 4.2 4.3 4.4'.split(' '),
	);
});

test('a part names the indicator and the section it belongs to', () => {
	const part = linesOf(form).find(({ number }) => number === '3.5b');
	expect(part).toMatchObject({ id: 'flexible-delivery', indicator: 'design-elements', section: 'designing-programs' });
});
