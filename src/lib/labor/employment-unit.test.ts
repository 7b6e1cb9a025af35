import { expect, test } from 'vitest';
import { employmentUnit } from './employment-unit.ts';

test('what the file says, where the figures can be that', () => {
	expect(employmentUnit([309.4, 28], 'thousands', 'thousands')).toMatchObject({ unit: 'thousands' });
	expect(employmentUnit([28_000], 'persons', 'persons')).toMatchObject({ unit: 'persons' });
});

test('the unit a table is published in counts with figures that fit it', () => {
	expect(employmentUnit([309.4, 28], null, 'thousands')).toMatchObject({ unit: 'thousands' });
	expect(employmentUnit([28_000, 300], null, 'persons')).toMatchObject({ unit: 'persons' });
});

test.each([
	['whole figures where tenths are usual', [309, 28], null, 'thousands'],
	['tenths of a person', [28.5, 300], null, 'persons'],
	['tenths of a person, as the file says', [28.5], 'persons', 'persons'],
	['words against the agency: persons', [28_000], 'persons', 'thousands'],
	['words against the agency: thousands', [309, 28], 'thousands', 'persons'],
	['more thousands than there are people', [309_400, 28_000.5], 'thousands', 'thousands'],
] as const)('%s: open', (_, figures, stated, published) => {
	expect(employmentUnit(figures, stated, published)).toEqual({ doubt: expect.stringContaining('largest figure') });
});
