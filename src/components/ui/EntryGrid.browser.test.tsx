import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Column } from '../../lib/entry-grid/columns.ts';
import { EntryGrid } from './EntryGrid.tsx';

interface Row {
	id: string;
	title: string;
	openings: number | null;
	employer: string | null;
}

const columns: Column<Row>[] = [
	{
		...{ kind: 'text', key: 'title', label: 'Occupation', maxLength: 500 },
		...{ get: (r: Row) => r.title, set: (r: Row, v: string | null) => ({ ...r, title: v ?? '' }) },
	},
	{
		...{ kind: 'number', key: 'openings', label: 'Openings', limits: { min: 0 } },
		...{ get: (r: Row) => r.openings, set: (r: Row, v: number | null) => ({ ...r, openings: v }) },
	},
	{
		...{ kind: 'name', key: 'employer', label: 'Employer', maxLength: 500, suggestions: ['Six Shops'] },
		check: (text) => (text === 'nobody' ? 'Name an employer.' : null),
		...{ get: (r: Row) => r.employer, set: (r: Row, v: string | null) => ({ ...r, employer: v }) },
	},
];

let rows: Row[] = [];
let changes = 0;
let ids = 0;

function Grid({ given }: { given: Row[] }) {
	const [state, setState] = useState(given);
	rows = state;
	return (
		<EntryGrid
			{...{ columns, rows: state, caption: 'Openings', className: 'test-grid' }}
			nameOf={({ title }) => title}
			adding={{
				label: 'Add an occupation',
				newRow() {
					ids += 1;
					return { id: String(ids), title: '', openings: null, employer: null };
				},
			}}
			onChange={(next) => {
				changes += 1;
				setState(next);
			}}
		/>
	);
}

beforeEach(() => {
	ids = 0;
	changes = 0;
});

const cell = (column: string, row: string) => page.getByRole('textbox', { name: `${column}, ${row}` });

test('rows are typed by keyboard alone: Enter goes down and adds a row at the end', async () => {
	await render(<Grid given={[]} />);
	await page.getByRole('button', { name: 'Add an occupation' }).click();
	await expect.element(cell('Occupation', 'row 1')).toHaveFocus();
	await userEvent.keyboard('Machinists{Tab}1,200{Enter}');
	await expect.element(cell('Openings', 'row 2')).toHaveFocus();
	await userEvent.keyboard('7{Shift>}{Enter}{/Shift}');
	await expect.element(cell('Openings', 'Machinists')).toHaveFocus();
	expect(rows.map(({ title, openings }) => [title, openings])).toEqual([
		['Machinists', 1200],
		['', 7],
	]);
});

test('what is no number stays in the field with a sentence, and is unknown', async () => {
	await render(<Grid given={[{ id: 'a', title: 'Welders', openings: 5, employer: null }]} />);
	const openings = cell('Openings', 'Welders');
	await openings.fill('five');
	await userEvent.tab();
	await expect.element(openings).toHaveValue('five');
	await expect.element(openings).toHaveAccessibleDescription(/We kept what you typed/);
	expect(rows[0]?.openings).toBeNull();
});

test('a name is taken when its cell is left, not at each letter', async () => {
	await render(<Grid given={[{ id: 'a', title: 'Welders', openings: 5, employer: null }]} />);
	await page.getByRole('combobox', { name: 'Employer, Welders' }).click();
	await userEvent.keyboard('Six Shops');
	expect(changes).toBe(0);
	await userEvent.tab();
	expect(rows[0]?.employer).toBe('Six Shops');
	expect(changes).toBe(1);
	await page.getByRole('combobox', { name: 'Employer, Welders' }).fill('nobody');
	await userEvent.tab();
	await expect.element(page.getByText('Name an employer. We kept what you typed.')).toBeVisible();
	expect(rows[0]?.employer).toBe('Six Shops');
});

test('a range from a spreadsheet fills rows and says what it could not take', async () => {
	await render(<Grid given={[{ id: 'a', title: '', openings: null, employer: null }]} />);
	await cell('Occupation', 'row 1').click();
	const data = new DataTransfer();
	data.setData('text/plain', 'Welders\t12\nMachinists\tmany\n');
	document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
	await expect.element(page.getByText(/Row 2, Openings/)).toBeVisible();
	expect(rows.map(({ title, openings }) => [title, openings])).toEqual([
		['Welders', 12],
		['Machinists', null],
	]);
});

test('a thousand rows come in pages, and removing keeps the place', async () => {
	const many = Array.from({ length: 1000 }, (_, at) => ({
		...{ id: `r${at}`, title: `Job ${at + 1}`, openings: at, employer: null },
	}));
	await render(<Grid given={many} />);
	expect(document.querySelectorAll('li').length).toBe(50);
	await page.getByRole('button', { name: 'Later rows' }).click();
	await expect.element(page.getByText('Rows 51 to 100 of 1,000')).toBeVisible();
	await page.getByRole('button', { name: 'Remove Job 52', exact: true }).click();
	expect(rows).toHaveLength(999);
	await expect.element(cell('Occupation', 'Job 53')).toHaveFocus();
});
