import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, WrittenDocument } from '../tool/document.ts';
import type { Table } from '../tool/tool.ts';
import { textFile, textToPaste } from './text-document.ts';

const document = (...blocks: Block[]): WrittenDocument => ({ is: 'written', id: 'd', title: 'Minutes', blocks });
const table = (over: Partial<Table> = {}): Table => ({
	id: 't',
	title: 'Openings',
	columns: [
		{ key: 'name', label: 'Occupation', kind: 'text' },
		{ key: 'openings', label: 'A year', kind: 'number' },
	],
	rows: [
		{ name: 'Machinists', openings: 1377 },
		{ name: 'Welders', openings: null },
	],
	...over,
});

describe('text', () => {
	test('reads well in an e-mail', () => {
		const text = textToPaste(
			document(
				{ is: 'heading', level: 1, text: 'Who came' },
				{ is: 'paragraph', text: 'Dana and José.' },
				{ is: 'heading', level: 2, text: 'Decisions' },
				{ is: 'list', ordered: true, items: ['Start in May', 'Ask the college\nand the chamber'] },
				{ is: 'list', ordered: false, items: ['Open point'] },
				{ is: 'heading', level: 3, text: 'Figures' },
				{ is: 'table', table: table({ notes: ['Source: our count.'] }) },
				{ is: 'write-in', label: 'Next meeting', lines: 2 },
				{ is: 'note', text: 'Written on paper.' },
			),
		);
		expect(text).toBe(`Who came
--------

Dana and José.

DECISIONS

1. Start in May
2. Ask the college
   and the chamber

- Open point

Figures

Openings

Occupation  A year
----------  ------
Machinists   1,377
Welders          –

Source: our count.

Next meeting
____________________________________________________________
____________________________________________________________

Written on paper.`);
	});

	test('a file has the title, what is pasted has not', () => {
		const one = document({ is: 'paragraph', text: 'Words.\r\n' });
		expect(textFile(one)).toBe('Minutes\n=======\n\nWords.\n');
		expect(textToPaste(one)).toBe('Words.');
	});

	test('a table too wide for an e-mail becomes lines with labels, without what is empty', () => {
		const rows = [
			{ name: `A long name ${'x'.repeat(70)}`, openings: 2.5 },
			{ name: '', openings: null },
		];
		const text = textToPaste(document({ is: 'table', table: table({ rows }) }));
		expect(text).toBe(`Openings\n\nOccupation: ${rows[0]?.name}\nA year: 2.5\n\nA year: –`);
	});

	test('columns line up whatever stands in them', () => {
		const name = fc.string({ unit: 'grapheme-ascii', maxLength: 30 }).filter((text) => !/[\r\n\t]/.test(text));
		const row = fc.record({ name, openings: fc.option(fc.integer()) });
		fc.assert(
			fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
				const [, , head = '', rule = '', ...body] = textToPaste(
					document({ is: 'table', table: table({ rows }) }),
				).split('\n');
				expect(body).toHaveLength(rows.length);
				for (const line of body) expect(line).toHaveLength(rule.length);
				expect(head).toHaveLength(rule.length);
			}),
		);
	});
});
