import { describe, expect, test } from 'vitest';
import { readDataFile } from '../read-data-file.ts';
import { anyTable, fileOf, said } from './files.fixture.ts';

async function message(content: string): Promise<string> {
	const { parts } = await readDataFile(fileOf(content, 'answer.json'), [anyTable().reader]);
	return said(parts[0]);
}

describe('a page of a service’s answer', () => {
	const rows = [{ code: '51-4121', Base: '10' }];
	const page = (pager: unknown) => message(JSON.stringify({ rows, pager }));

	test('is refused, and says which it is', async () => {
		const official = { current_page: 0, total_items: 36_210, total_pages: 363, items_per_page: '100' };
		expect(await page(official)).toMatch(/^This is page 1 of 363, not the whole table\. Use the CSV download/);
		expect(await page({ current_page: '1', total_pages: '2' })).toMatch(/page 2 of 2/);
		expect(await page({ total_items: '22' })).toMatch(/1 of 22 rows, not the whole table/);
	});

	test('is whole where it is the only one', async () => {
		for (const pager of [{}, null, 'x', { current_page: 0, total_pages: 1, total_items: 1 }])
			expect(await page(pager)).toBe('recognized');
	});
});

describe('what looks like JSON and is not', () => {
	test.each([
		['[{"code":"1","n":NaN},{"code":"2","n": -Infinity}]', /writes NaN or Infinity.*null/],
		['{"code":"1","n":2}\n{"code":"2","n":3}\n', /JSON lines.*CSV/],
		['{"rows":[{"code":"NaN","n":1}', /damaged or incomplete/],
		['[{"code":"1","n":NaN},{"cod', /damaged or incomplete/],
		['{"code":"1"}\n{"cod', /damaged or incomplete/],
	])('%s', async (content, sentence) => expect(await message(content)).toMatch(sentence));
});
