import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { onPaper } from '../../../tests/support/on-paper.ts';
import { testId } from '../../../tests/support/test-tool.ts';
import type { EmployerDemand } from '../../lib/workspace/schema.ts';
import { Desk, example, handedOut, saved } from './desk.fixture.tsx';
import { tool } from './tool.ts';

/** A cell by its column and its row, with or without suggestions. */
const cell = (column: string, row: string) => {
	const name = new RegExp(`^${column} ?, ${row}$`);
	return page.getByRole('textbox', { name }).or(page.getByRole('combobox', { name }));
};
const job = () =>
	page.getByRole('textbox', { name: 'Job', exact: true }).or(page.getByRole('combobox', { name: 'Job', exact: true }));
const heading = (name: string) => page.getByRole('heading', { name, level: 2 });
const UNKNOWN = 'Not known yet: will today’s sources fill the openings?';
const picture = () => page.getByRole('table', { name: 'People a year at each step, by source' });

describe('a flow by keyboard alone', () => {
	test('from the empty page to an answer', async () => {
		await render(<Desk />);
		await expect.element(heading(UNKNOWN)).toBeVisible();
		await expect.element(page.getByText('Name the job.')).toBeVisible();
		await job().click();
		await userEvent.keyboard('Machinists{Tab}80{Tab}');
		while (document.activeElement !== cell('Source', 'row 1').element()) await userEvent.tab();
		await userEvent.keyboard('Valley College{Tab}{ArrowDown}{Tab}90{Tab}60{Tab}24{Tab}20{Tab}40{Tab}50{Tab}');
		await expect.element(heading('Today’s sources would fill 30 of 80 openings a year')).toBeVisible();
		expect(saved.slice.occupations.map(({ title }) => title)).toEqual(['Machinists']);
		expect(saved.slice.providers.map(({ name }) => name)).toEqual(['Valley College']);
		expect(saved.slice.jobs).toHaveLength(1);
		expect(saved.slice.jobs[0]?.sources[0]).toMatchObject({ applicants: 90, completers: 40, capacity: 50 });
	});

	test('Enter goes on to a second source', async () => {
		await render(<Desk />);
		await cell('Source', 'row 1').click();
		await userEvent.keyboard('Valley College{Enter}');
		await expect.element(cell('Source', 'row 2')).toHaveFocus();
		expect(saved.slice.jobs[0]?.sources).toHaveLength(2);
	});
});

describe('jobs', () => {
	test('are shown one at a time, added and removed', async () => {
		await render(<Desk slice={example('northfield')} />);
		await expect.element(job()).toHaveValue('Machinists');
		await page.getByRole('combobox', { name: 'Job shown' }).selectOptions('Industrial machinery mechanics');
		await expect.element(heading('Today’s sources would fill all 30 openings a year')).toBeVisible();
		await page.getByRole('button', { name: 'Add a job' }).click();
		await expect.element(job()).toHaveValue('');
		expect(saved.slice.jobs).toHaveLength(3);
		await page.getByRole('button', { name: 'Remove this job' }).click();
		await expect.element(job()).toHaveValue('Machinists');
		expect(saved.slice.jobs).toHaveLength(2);
	});

	test('take their openings from the demand planner where it has them, and say so', async () => {
		const { occupations, ...rest } = example('northfield');
		const demand = [1, 2, 3].map(
			(employer): EmployerDemand => ({
				...{ id: testId(employer), employer: testId(employer + 10), occupation: occupations[0]?.id ?? null },
				...{ current: null, newPositions: 30, replacementPositions: 0, growthPercent: null, separationPercent: null },
				...{ years: 2, leadMonths: null, confidence: null },
			}),
		);
		await render(<Desk slice={{ ...rest, occupations, demand }} />);
		await page.getByRole('radio', { name: 'The demand planner: 45 a year' }).click();
		await expect.element(page.getByText(/^Openings as 3 employers report them/)).toBeVisible();
		await expect.element(heading('Today’s sources would fill all 45 openings a year')).toBeVisible();
		await page.getByRole('radio', { name: 'A number I type' }).click();
		await expect.element(page.getByRole('textbox', { name: 'Openings a year' })).toHaveValue('80');
	});
});

describe('what is shown', () => {
	test('the picture is a table: exact numbers, shares, and a gap in words', async () => {
		await render(<Desk slice={example('consumers-energy')} />);
		await expect.element(picture().getByText('4,000', { exact: true })).toBeVisible();
		await expect.element(picture().getByText('1.25%')).toBeVisible();
		expect(picture().getByText('not known').elements()).toHaveLength(2);
		const [applied, qualified] = [...document.querySelectorAll('.flow-step')].map((step) =>
			Number(step.getAttribute('height')),
		);
		expect((applied ?? 0) / (qualified ?? 1)).toBeCloseTo(80);
		expect(document.querySelectorAll('.flow-gap')).toHaveLength(2);
	});

	test('figures that cannot be get a sentence, and nothing is blocked', async () => {
		await render(<Desk slice={example('consumers-energy')} />);
		await cell('Hired', 'All applicants, 2015 search').fill('60');
		await expect.element(page.getByText(/More people were hired than were qualified/)).toBeVisible();
		expect(saved.slice.jobs[0]?.sources[0]?.hired).toBe(60);
		await cell('Hired', 'All applicants, 2015 search').fill('sixty');
		await userEvent.tab();
		await expect
			.element(cell('Hired', 'All applicants, 2015 search'))
			.toHaveAccessibleDescription(/We kept what you typed/);
		expect(saved.slice.jobs[0]?.sources[0]?.hired).toBeNull();
	});

	test('a job that was sent is read, not changed', async () => {
		await render(
			<Desk slice={tool.shareable({ ...example('northfield'), jobs: example('northfield').jobs.slice(0, 1) })} />,
		);
		await expect.element(page.getByText(/^This job was sent to you/)).toBeVisible();
		await expect.element(heading('Today’s sources would fill at least 50 of 80 openings a year')).toBeVisible();
		expect(document.querySelectorAll('.flow-sources')).toHaveLength(0);
		await expect.element(picture().getByText('not told').first()).toBeVisible();
		await page.getByRole('button', { name: 'Copy the summary' }).click();
		expect(handedOut).toEqual(['summary copy']);
	});
});

describe('on paper, which is handed out', () => {
	test('a job with small numbers stands without them', async () => {
		await render(<Desk slice={example('northfield')} />);
		await expect.element(heading('Today’s sources would fill at least 50 of 80 openings a year')).toBeVisible();
		expect(onPaper()).toContain('at least 50 of 80 openings a yearMachinists. Openings as typed here.');
		expect(onPaper()).toMatch(/Hollow River Career Center \(invented\)Tier 1, direct6030(?!10)/);
		expect(document.querySelector('.flow-sources')?.closest('.no-print')).not.toBeNull();
		expect(document.querySelector('.flow-facts')?.closest('.no-print')).not.toBeNull();
	});

	test('a job without any stands as it was typed', async () => {
		await render(<Desk slice={{ ...example('northfield'), jobs: example('northfield').jobs.slice(1) }} />);
		expect(document.querySelectorAll('.no-print .flow-sources, .flow-printed')).toHaveLength(0);
		expect(onPaper()).toContain('Northfield Community College (invented)');
	});
});

test('a thousand sources are pasted and typed in', async () => {
	await render(<Desk />);
	await cell('Source', 'row 1').click();
	const rows = Array.from({ length: 1000 }, (_, at) => `Source ${at}\tTier 1, direct\t90\t60\t24\t20\t40\t50`);
	const data = new DataTransfer();
	data.setData('text/plain', rows.join('\n'));
	document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
	await expect.element(page.getByText('975 more sources are not drawn.')).toBeVisible();
	expect(saved.slice.providers).toHaveLength(1000);
	const field = cell('Hired', 'Source 0');
	await field.click();
	await userEvent.keyboard('{Backspace}0');
	await expect.element(picture().getByText('23,996', { exact: true })).toBeVisible();
});
