/** The sample agenda for trainers adds up. */
import { expect, test } from 'vitest';
import { readSite } from './built-site.ts';

test('the minutes of the sample agenda add up to the time it promises', () => {
	const table = readSite().at('/train/')?.document.querySelector('table.agenda');
	const minutes = (selector: string) =>
		table?.querySelectorAll(selector).map((cell) => Number.parseInt(cell.text, 10)) ?? [];
	const parts = minutes('tbody tr td:nth-child(2)');
	expect(parts.length).toBeGreaterThan(4);
	const total = parts.reduce((sum, one) => sum + one, 0);
	expect(total).toBe(90);
	expect(minutes('tfoot td:nth-child(2)')).toEqual([total]);
	const starts = table?.querySelectorAll('tbody th').map((cell) => {
		const [hours = 0, past = 0] = cell.text.trim().split(':').map(Number);
		return hours * 60 + past;
	});
	expect(starts).toEqual(parts.map((_, index) => parts.slice(0, index).reduce((sum, one) => sum + one, 0)));
});
