import { expect, test } from 'vitest';
import { turnoverTalk } from '../../lib/value-proposition/conversation.fixture.ts';
import { summaryOf } from './summary.ts';

const done = (text: string) => summaryOf('done', { ...turnoverTalk(), draft: { ...turnoverTalk().draft, done: text } });

test('a closed move is one line, also when what was typed is long or one long word', () => {
	expect(done(' You host\ninterns ')).toBe('You host interns');
	expect(done('word '.repeat(100))).toBe(`${'word '.repeat(13)}…`);
	expect(done('W'.repeat(2000))).toBe(`${'W'.repeat(68)} …`);
	expect(done(' ')).toBeNull();
});
