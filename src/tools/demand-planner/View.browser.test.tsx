import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { onPaper } from '../../../tests/support/on-paper.ts';
import { Desk, handedOut, saved } from './desk.fixture.tsx';
import { tool } from './tool.ts';

const northfield = () => {
	const found = tool.examples.find(({ id }) => id === 'northfield');
	if (found === undefined) throw new Error('no example');
	return found.slice;
};
/** A cell by its column and its row, with or without suggestions. */
const cell = (column: string, row: string) => {
	const name = new RegExp(`^${column} ?, ${row.replaceAll(/[()]/g, '\\$&')}$`);
	return page.getByRole('textbox', { name }).or(page.getByRole('combobox', { name }));
};
const SIX_SHOPS = 'Six Shops (invented), Machinists';
const total = (name: string) => page.getByRole('heading', { name, level: 2 });

beforeEach(() => {
	handedOut.length = 0;
});

describe('a plan by keyboard alone', () => {
	test('from the empty row to a total', async () => {
		await render(<Desk />);
		await cell('Employer', 'row 1').click();
		await userEvent.keyboard('Six Shops{Tab}Machinists{Tab}42{Tab}6{Tab}12{Tab}3{Tab}12{Tab}');
		await expect.element(cell('How sure', 'Six Shops, Machinists')).toHaveFocus();
		await expect.element(total('6 positions a year')).toBeVisible();
		expect(saved.slice.employers.map(({ name }) => name)).toEqual(['Six Shops']);
		expect(saved.slice.lines).toHaveLength(1);
		expect(saved.slice.lines[0]).toMatchObject({ newPositions: 6, replacementPositions: 12, years: 3, leadMonths: 12 });
	});

	test('Enter goes on to a second row, and a name that is known is taken up', async () => {
		await render(<Desk />);
		await cell('Employer', 'row 1').click();
		await userEvent.keyboard('Six Shops{Enter}');
		await expect.element(cell('Employer', 'row 2')).toHaveFocus();
		await userEvent.keyboard('six shops{Tab}Welders{Tab}');
		expect(saved.slice.employers).toHaveLength(1);
		expect(saved.slice.lines.map(({ employer }) => employer)).toEqual([
			saved.slice.employers[0]?.id,
			saved.slice.employers[0]?.id,
		]);
	});

	test('the last row that is removed leaves an empty one', async () => {
		await render(<Desk />);
		await cell('Employer', 'row 1').click();
		await userEvent.keyboard('Six Shops{Tab}');
		await page.getByRole('button', { name: 'Remove Six Shops', exact: true }).click();
		await expect.element(cell('Employer', 'row 1')).toHaveValue('');
		expect(saved.slice.lines).toEqual([]);
	});
});

describe('what is entered', () => {
	test('percents have columns of their own, and rows given the other way are named', async () => {
		await render(<Desk slice={northfield()} />);
		await expect.element(page.getByText(/^2 rows are given as percents/)).toBeVisible();
		await page.getByRole('radio', { name: 'As percents of the people they have' }).click();
		await expect.element(cell('Growth a year', 'Hollow River Steel (invented), Machinists')).toHaveValue('4');
		await expect.element(page.getByText(/^7 rows are given as positions/)).toBeVisible();
	});

	test('a figure that cannot be read stays and is unknown', async () => {
		await render(<Desk slice={northfield()} />);
		const field = cell('New positions', SIX_SHOPS);
		await field.fill('a few');
		await userEvent.tab();
		await expect.element(field).toHaveValue('a few');
		await expect.element(field).toHaveAccessibleDescription(/We kept what you typed/);
		expect(saved.slice.lines[0]?.newPositions).toBeNull();
	});

	test('an occupation code is checked when its cell is left', async () => {
		await render(<Desk slice={northfield()} />);
		const soc = cell('SOC code', 'Welders');
		await soc.fill('51');
		await userEvent.tab();
		await expect.element(soc).toHaveAccessibleDescription(/It has six digits.*We kept what you typed/);
		await soc.fill('514121');
		await userEvent.tab();
		await expect.element(soc).toHaveValue('51-4121');
	});
});

describe('what comes of it', () => {
	test('totals stand beside the government’s openings and are not mixed', async () => {
		await render(<Desk slice={northfield()} />);
		await expect.element(total('At least 22.4 positions a year')).toBeVisible();
		const row = page.getByRole('row', { name: /^Machinists/ });
		await expect.element(row.getByText('at least 12.7', { exact: true })).toBeVisible();
		await expect.element(row.getByText('31', { exact: true })).toBeVisible();
		await page.getByRole('button', { name: 'Copy the summary' }).click();
		expect(handedOut).toEqual(['summary copy']);
	});

	test('a plan that was sent is shown as totals, and one’s own can be begun beside it', async () => {
		await render(<Desk slice={tool.shareable(northfield())} />);
		await expect.element(page.getByRole('heading', { name: 'A plan you were sent' })).toBeVisible();
		await expect.element(page.getByRole('table')).not.toMatchTextContent('Six Shops');
		await page.getByRole('button', { name: 'Begin a plan of your own' }).click();
		await expect.element(cell('Employer', 'row 1')).toBeVisible();
		expect(saved.slice.received).toBeNull();
	});
});

describe('on paper, which is handed out', () => {
	test('totals stand alone, without what single employers said', async () => {
		await render(<Desk slice={northfield()} />);
		await expect.element(total('At least 22.4 positions a year')).toBeVisible();
		const paper = onPaper();
		expect(paper).toContain('5 named employers gave figures. The total over all jobs is not shown');
		expect(paper).toMatch(/Machinists51-4041/);
		for (const { name } of northfield().employers) expect(paper).not.toContain(name);
		// Two employers make up the welders; the sum over all jobs would give them away.
		for (const figure of ['5.7', '22.4']) expect(paper).not.toContain(figure);
	});

	test('a plan in which nothing is hidden stands there once', async () => {
		await render(<Desk />);
		await cell('Employer', 'row 1').click();
		const rows = ['One', 'Two', 'Three'].map((name) => `${name}\tMachinists\t40\t30\t0\t1`);
		const data = new DataTransfer();
		data.setData('text/plain', rows.join('\n'));
		document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
		await expect.element(total('90 positions a year')).toBeVisible();
		expect(onPaper().match(/positions a year/gi)).toHaveLength(2);
		expect(document.querySelector('.demand-printed')).toBeNull();
	});

	test('an empty form can be printed to fill in', async () => {
		await render(<Desk />);
		expect(onPaper()).toContain('What each employer expects');
		await cell('Employer', 'row 1').fill('Six Shops');
		await userEvent.tab();
		expect(onPaper()).not.toContain('Six Shops');
	});
});

test('a thousand rows are pasted and typed in', async () => {
	await render(<Desk />);
	await cell('Employer', 'row 1').click();
	const rows = Array.from({ length: 1000 }, (_, at) => `Employer ${at % 300}\tJob ${at}\t40\t3\t6\t3`);
	const data = new DataTransfer();
	data.setData('text/plain', rows.join('\n'));
	document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
	await expect.element(total('3,000 positions a year')).toBeVisible();
	expect(saved.slice.lines).toHaveLength(1000);
	expect(saved.slice.employers).toHaveLength(300);
	const field = cell('New positions', 'Employer 0, Job 0');
	await field.click();
	await userEvent.keyboard('{Backspace}9');
	await expect.element(total('3,002 positions a year')).toBeVisible();
});
