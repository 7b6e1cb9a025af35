/** A tool's page with official data: the first drawing without it, the result from the worker, and what is said when that fails. */
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { type TestBrowser, testBrowser } from '../../../../tests/support/ports.ts';
import { testTool } from '../../../../tests/support/test-tool.ts';
import { startTestWorkers, type TestWorker } from '../../../../tests/support/test-worker.ts';
import type { LoadedData } from '../../../lib/labor/dataset.ts';
import type { AnyTool, ViewProps } from '../../../lib/tool/tool.ts';
import { ToolDesk } from '../ToolDesk.tsx';
import type { AnyView } from '../tool-modules.ts';
import { about, projections } from './sample-tables.fixture.ts';
import { keepTable } from './tables.ts';

const compute = (slice: unknown, _settings: unknown, _words: unknown, data: LoadedData) => {
	const { painPoints } = slice as { painPoints: unknown[] };
	return `${painPoints.length} typed, ${data.projections?.[0]?.data.rows.length ?? 'no'} official`;
};
const tool = { ...testTool, datasets: ['projections'], compute, tables: () => [] } as unknown as AnyTool;

function View({ slice, result, progress, loaded, onChange }: ViewProps<{ painPoints: unknown[] }, unknown, string>) {
	const add = () => {
		const id = `00000000-0000-4000-8000-${String(slice.painPoints.length).padStart(12, '0')}`;
		onChange({ ...slice, painPoints: [...slice.painPoints, { id, name: '', detail: null }] });
	};
	return (
		<>
			<p data-testid="result">{result}</p>
			<p data-testid="progress">{progress ?? 'still'}</p>
			<p data-testid="loaded">{loaded.map(({ title }) => title).join()}</p>
			<button type="button" onClick={add}>
				Add
			</button>
		</>
	);
}

let browser: TestBrowser;
let workers: TestWorker[];
beforeEach(() => {
	browser = testBrowser();
	workers = startTestWorkers(browser);
});

const shows = (id: string, text: string) => expect.element(page.getByTestId(id)).toHaveTextContent(text);
async function load() {
	const { channel, now } = browser.openTab();
	await keepTable({ datasets: browser.datasets, channel, now }, about(1), projections);
}
async function open(runsIn: 'page' | 'worker') {
	const ports = browser.openTab();
	await render(
		<ToolDesk
			tool={{ ...tool, runsIn }}
			View={View as unknown as AnyView}
			words={null}
			openPorts={async () => ports}
		/>,
	);
	await expect.element(page.getByRole('button', { name: 'Add', exact: true })).toBeEnabled();
}
const add = () => page.getByRole('button', { name: 'Add', exact: true }).click();

describe('a tool that runs in the worker', () => {
	test('computes on the page while nothing is loaded, and starts no worker', async () => {
		await open('worker');
		await add();
		await shows('result', '1 typed, no official');
		expect(workers).toHaveLength(0);
	});

	test('shows the worker’s result once there is data, and the last one while the next is made', async () => {
		await load();
		await open('worker');
		await shows('loaded', 'California projections, 2023–33');
		await shows('result', '0 typed, no official');
		await shows('progress', '0');
		workers[0]?.answer('first from the worker');
		await shows('result', 'first from the worker');
		await shows('progress', 'still');
		await add();
		await shows('progress', '0');
		await shows('result', 'first from the worker');
		workers[0]?.progress(0.5);
		await shows('progress', '0.5');
		await add();
		workers[0]?.answer('second');
		await shows('result', 'second');
		expect(workers[0]?.orders.at(-1)).toMatchObject({ do: 'compute', slice: { painPoints: [{}, {}] } });
		workers[0]?.answer('third');
		await shows('result', 'third');
		await shows('progress', 'still');
	});

	test('takes up data that is loaded in another tab', async () => {
		await open('worker');
		await shows('result', '0 typed, no official');
		await load();
		await shows('loaded', 'California projections, 2023–33');
		workers[0]?.answer('with data');
		await shows('result', 'with data');
	});

	test('says when the worker fails, goes on without data, and tries again on request', async () => {
		await load();
		await open('worker');
		await shows('progress', '0');
		workers[0]?.die();
		await expect.element(page.getByText('This result leaves official data out.')).toBeVisible();
		await add();
		await shows('result', '1 typed, no official');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect.poll(() => workers.length).toBe(2);
		workers[1]?.answer('at last');
		await shows('result', 'at last');
		await expect.element(page.getByText('This result leaves official data out.')).not.toBeInTheDocument();
	});
});

test('a tool that runs on the page is handed the rows there', async () => {
	await load();
	await open('page');
	await shows('result', '0 typed, 1 official');
	expect(workers).toHaveLength(0);
});
