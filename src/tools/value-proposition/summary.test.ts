import { expect, test } from 'vitest';
import { turnoverTalk } from '../../lib/value-proposition/conversation.fixture.ts';
import { words } from '../../lib/value-proposition/words.fixture.ts';
import { leaveBehindTable } from './leave-behind.ts';
import { compute } from './result.ts';
import { defaultSettings } from './settings.ts';
import { summaryOf } from './summary.ts';
import { measuresTable } from './tables.ts';

const done = (text: string) => summaryOf('done', { ...turnoverTalk(), draft: { ...turnoverTalk().draft, done: text } });

test('a closed move is one line, also when what was typed is long or one long word', () => {
	expect(done(' You host\ninterns ')).toBe('You host interns');
	expect(done('word '.repeat(100))).toBe(`${'word '.repeat(13)}…`);
	expect(done('W'.repeat(2000))).toBe(`${'W'.repeat(68)} …`);
	expect(done(' ')).toBeNull();
});

test('a pain point without a name is known by its detail, in a closed move and in tables', () => {
	const [point] = turnoverTalk().painPoints;
	const slice = {
		...turnoverTalk(),
		painPoints: point ? [{ ...point, name: '', detail: 'Each opening costs a week.' }] : [],
	};
	expect(summaryOf('pain', slice)).toBe('Each opening costs a week.');
	const result = compute(slice, defaultSettings, words);
	expect(measuresTable(result).rows[0]).toMatchObject({ pain: 'Each opening costs a week' });
	expect(leaveBehindTable(result)?.rows[0]).toMatchObject({ pain: 'Each opening costs a week' });
});
