/** The data desk as a person uses it, with the real worker, the real readers and the real database. */
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { openChannel } from '../ports/channel.ts';
import { datasetsInMemory, openDatasets } from '../ports/datasets.ts';
import { browserPorts } from '../ports/ports.ts';
import { DataDeskPage } from './DataDeskPage.tsx';
import { completionsCsv, doubtfulProjectionsCsv, institutionsCsv, ownTableCsv } from './sample-files.fixture.ts';
import { about, projections } from './sample-tables.fixture.ts';
import { keepTable } from './tables.ts';

const users = [{ id: 'gap', title: 'Gap tool', datasets: ['completions'] as const }];
const csv = (text: string, name: string) => new File([text], name);
const region = (name: string) => page.getByRole('region', { name });
const report = (file: string) =>
	page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: file, level: 3 }) });
const loaded = () =>
	region('What is loaded')
		.getByRole('heading', { level: 3 })
		.elements()
		.map((heading) => heading.textContent);
const loadedIs = (...titles: string[]) => expect.poll(loaded).toEqual(titles);
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function open() {
	await render(<DataDeskPage users={users} />);
	await expect.element(page.getByLabelText('Official files')).toBeVisible();
}
const add = (...files: File[]) => page.getByLabelText('Official files').upload(files);

beforeEach(async () => {
	await (await openDatasets()).removeAll();
});
afterEach(() => vi.restoreAllMocks());

describe('the data desk', () => {
	test('reads several files at once, a zip and a broken one among them, and reports on each', async () => {
		await open();
		await expect.element(page.getByText(/^Nothing yet/)).toBeVisible();
		const zip = zipSync({ 'c2024_a.csv': strToU8(completionsCsv), 'readme.txt': strToU8('Notes') });
		await add(
			csv(institutionsCsv, 'HD2024.csv'),
			new File([zip as BlobPart], 'C2024_A.zip'),
			csv('PK\u0003\u0004 half', 'broken.xlsx'),
		);
		await loadedIs('IPEDS institutions, 2024', 'IPEDS completions, 2023–24');
		await expect.element(report('C2024_A.zip').getByText('3 of 4 kept')).toBeVisible();
		await expect.element(report('C2024_A.zip').getByText(/^Totals over all programs/)).toBeVisible();
		await expect.element(report('C2024_A.zip').getByText('Not needed, and left out: readme.txt.')).toBeVisible();
		await expect.element(report('broken.xlsx').getByText(/^broken\.xlsx: .+\.$/)).toBeVisible();
		await expect.element(region('What is loaded').getByRole('link', { name: 'Gap tool' })).toBeVisible();
		await button('Close the report about broken.xlsx').click();
		await expect.element(page.getByText(/^broken\.xlsx: /)).not.toBeInTheDocument();
	});

	test('names the sheets it sets aside because they are hidden', async () => {
		await open();
		const cells = (row: string[]) => row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
		const rows = [
			['UNITID', 'INSTNM', 'STABBR'],
			['900001', 'Sample College', 'CA'],
		].map((row) => `<row>${cells(row)}</row>`);
		const sheet = strToU8(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`);
		const workbook = zipSync({
			'xl/workbook.xml': strToU8(
				'<workbook xmlns:r="r"><sheets><sheet name="Final" r:id="a"/><sheet name="Draft" state="hidden" r:id="b"/></sheets></workbook>',
			),
			'xl/_rels/workbook.xml.rels': strToU8(
				'<Relationships><Relationship Id="a" Type="x/worksheet" Target="1.xml"/><Relationship Id="b" Type="x/worksheet" Target="2.xml"/></Relationships>',
			),
			'xl/1.xml': sheet,
			'xl/2.xml': sheet,
		});
		await add(new File([workbook as BlobPart], 'colleges.xlsx'));
		await loadedIs('IPEDS institutions');
		await expect
			.element(report('colleges.xlsx').getByText(/^Hidden in the workbook, and left out: Draft\./))
			.toBeVisible();
		await expect
			.element(region('What is loaded').getByText(/^The file does not say.*from colleges\.xlsx, Final\.$/))
			.toBeVisible();
	});

	test('keeps what is loaded for the next visit', async () => {
		await open();
		await add(csv(institutionsCsv, 'HD2024.csv'));
		await loadedIs('IPEDS institutions, 2024');
		await cleanup();
		await open();
		await loadedIs('IPEDS institutions, 2024');
	});

	test('removes a table, and takes that back', async () => {
		await open();
		await add(csv(institutionsCsv, 'HD2024.csv'));
		await loadedIs('IPEDS institutions, 2024');
		await button('Remove “IPEDS institutions, 2024”').click();
		await loadedIs();
		await expect.element(page.getByText('“IPEDS institutions, 2024” is removed.')).toBeVisible();
		await expect.poll(() => document.activeElement?.className).toBe('status-line');
		await button('Undo').click();
		await loadedIs('IPEDS institutions, 2024');
	});

	test('says that a file takes the place of one loaded before, and takes that back', async () => {
		await open();
		await add(
			csv(institutionsCsv, 'HD2024.csv'),
			csv(`${institutionsCsv}\r\n900003,Third College,CA,,,`, 'HD2024 (1).csv'),
		);
		const again = report('HD2024 (1).csv');
		await expect.element(again.getByText(/It takes the place of HD2024\.csv, loaded/)).toBeVisible();
		await loadedIs('IPEDS institutions, 2024');
		await expect.element(region('What is loaded').getByText('3 of 3 kept')).toBeInTheDocument();
		await button('Undo: use the earlier table').click();
		await expect.element(again.getByText('Not in use')).toBeVisible();
		await expect.element(region('What is loaded').getByText('2 of 2 kept')).toBeInTheDocument();
	});

	test('asks what only a person can know, and goes on with the answer', async () => {
		await open();
		await add(csv(doubtfulProjectionsCsv, 'state.csv'));
		const group = report('state.csv').getByRole('group');
		await expect.element(group).toBeVisible();
		await button('Go on').click();
		await expect.element(group.getByText(/^Choose one\./)).toBeVisible();
		await loadedIs();
		await group.getByRole('radio').first().click();
		await button('Go on').click();
		await expect.poll(loaded).toHaveLength(1);
		await expect.poll(() => document.activeElement?.textContent).toBe('state.csv');
	});

	test('asks for the columns of an unknown table, says what is missing, and remembers them', async () => {
		await open();
		await add(csv(ownTableCsv, 'own.csv'));
		await button('Read this table').click();
		await expect.element(page.getByText('Choose the column of areas, or type the one area.')).toBeVisible();
		await expect.element(page.getByLabelText('Area', { exact: true })).toHaveFocus();
		await page.getByLabelText('The one area the table is about').fill('Sample County');
		await page.getByLabelText('Openings', { exact: true }).selectOptions('C: Yearly need');
		await button('Read this table').click();
		await expect.element(page.getByText('Choose one.', { exact: true }).first()).toBeVisible();
		await page.getByRole('radio', { name: 'for one year' }).click();
		await page.getByRole('radio', { name: 'persons or jobs' }).click();
		await button('Read this table').click();
		await expect.poll(loaded).toHaveLength(1);
		await add(csv(ownTableCsv, 'later.csv'));
		await expect.element(page.getByText(/^You named these columns before/)).toBeVisible();
		await expect.element(page.getByLabelText('The one area the table is about')).toHaveValue('Sample County');
		await expect.element(page.getByRole('radio', { name: 'for one year' })).toBeChecked();
	});

	test('is used by keyboard alone', async () => {
		await open();
		await add(csv(doubtfulProjectionsCsv, 'state.csv'));
		await expect.element(report('state.csv').getByRole('group')).toBeVisible();
		await button('Stop reading state.csv').or(button('Close the report about state.csv')).element().focus();
		await userEvent.keyboard('{Tab} {Tab}{Enter}');
		await expect.poll(loaded).toHaveLength(1);
	});

	test('says aloud how it went, once', async () => {
		await open();
		await add(csv(institutionsCsv, 'HD2024.csv'));
		const said = page.getByRole('status').first();
		await expect.element(said).toHaveTextContent('HD2024.csv: 1 table loaded.');
	});

	test('hears what other tabs load', async () => {
		await open();
		const keeper = { datasets: await openDatasets(), channel: openChannel(), now: () => '2026-11-20T10:00:00.000Z' };
		await keepTable(keeper, about(1), projections);
		await loadedIs('California projections, 2023–33');
	});
});

test('where the browser keeps nothing, the page says so', async () => {
	const ports = await browserPorts();
	const data = { ...(await ports.data()), datasets: datasetsInMemory() };
	await render(<DataDeskPage users={[]} openPorts={async () => ({ ...ports, data: async () => data })} />);
	await expect.element(page.getByText('This browser keeps nothing.')).toBeVisible();
});

test('where the worker cannot start, the file says so and can be added again', async () => {
	const ports = await browserPorts();
	const startWorker = () => new Worker('/no-such-worker.js', { type: 'module' });
	const data = { ...(await ports.data()), startWorker };
	await render(<DataDeskPage users={[]} openPorts={async () => ({ ...ports, data: async () => data })} />);
	await add(csv(institutionsCsv, 'HD2024.csv'));
	await expect.element(report('HD2024.csv').getByText(/has stopped\. Try again/)).toBeVisible();
});

test('where part of the page cannot be loaded, it says so', async () => {
	await render(<DataDeskPage users={[]} openPorts={() => Promise.reject(new TypeError('offline'))} />);
	await expect.element(page.getByText(/^Part of this page could not be loaded/)).toBeVisible();
});
