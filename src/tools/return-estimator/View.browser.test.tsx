import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { viewDesk } from '../../../tests/support/view-desk.tsx';
import { blankEstimate } from '../../lib/returns/estimate.ts';
import { tool } from './tool.ts';
import View from './View.tsx';
import './styles.css';

const { Desk, saved } = viewDesk({ tool, View, words: undefined, empty: blankEstimate });

const group = (name: string | RegExp) => page.getByRole('group', { name });
const figure = (part: string, name: string) =>
	group(part).getByRole('group', { name, exact: true }).getByRole('textbox').first();
const jobs = () => group('Jobs to fill a year').getByRole('textbox');
const said = (text: string | RegExp) =>
	expect.element(page.getByRole('heading', { level: 2, name: text })).toBeVisible();
const check = (name: string | RegExp) => page.getByRole('checkbox', { name });

async function fillRecruiting() {
	await figure('Recruiting, per hire', 'Before').fill('$1,500');
	await figure('Recruiting, per hire', 'With the pipeline').fill('1,300');
}

describe('typing figures', () => {
	test('each part says what it saves as soon as it can, per job first, then a year', async () => {
		await render(<Desk />);
		await said('Your result appears here');
		await fillRecruiting();
		await expect.element(page.getByText('The pipeline saves $200 per job.', { exact: true })).toBeVisible();
		await jobs().fill('20');
		await expect.element(page.getByText('The pipeline saves $4,000 a year.', { exact: true })).toBeVisible();
		await said('So far: recruiting. There the pipeline saves $4,000 a year.');
		expect(saved.slice.figures.recruitingBefore).toEqual({ low: null, likely: 1500, high: null });
	});

	test('what is missing is named and leads to its field', async () => {
		await render(<Desk />);
		await fillRecruiting();
		const missing = page.getByRole('link', { name: 'Yearly cost of the pipeline' });
		await expect.element(missing).toHaveAttribute('href', '#re-yearly');
		expect(document.querySelector('#re-yearly input')).not.toBeNull();
		await expect.element(page.getByRole('link', { name: 'Recruiting cost per hire, before' })).not.toBeInTheDocument();
	});

	test('leaving parts out completes the result with the rest, and brings them back with their figures', async () => {
		await render(<Desk />);
		await fillRecruiting();
		await jobs().fill('20');
		for (const part of ['Empty jobs', 'Onboarding and training, per hire', 'People who leave in the first year']) {
			await check(`Leave this part out (${part})`).click();
		}
		await said('Before its own cost, the pipeline saves $4,000 a year.');
		await group('Every year').getByRole('textbox').fill('1000');
		await said('The pipeline returns $3,000 a year.');
		await group('Once').getByRole('textbox').fill('0');
		await expect.element(page.getByText('There is no one-time cost to pay back.')).toBeVisible();
		await check('Leave this part out (Recruiting, per hire)').click();
		await expect.element(figure('Recruiting, per hire', 'Before')).not.toBeInTheDocument();
		await check('Leave this part out (Recruiting, per hire)').click();
		await expect.element(figure('Recruiting, per hire', 'Before')).toHaveValue('1,500');
	});

	test('a range shows in the result; out of order it is explained and not used', async () => {
		await render(<Desk example="six-shops" />);
		await said(/^The pipeline may bring anything from a loss of .* most likely a gain of \$25,167\.$/);
		const days = group('Empty jobs').getByRole('group', { name: 'With the pipeline', exact: true });
		await days.getByRole('textbox', { name: 'Low in days' }).fill('50');
		await userEvent.tab();
		await expect.element(page.getByText('Not used until it is mended')).toBeVisible();
		await expect.element(page.getByText('Still missing')).toBeVisible();
		await days.getByRole('textbox', { name: 'Low in days' }).fill('30');
		await said(/most likely a gain of \$25,167\.$/);
	});

	test('a saving per hire alone asks for the cost of a leaver', async () => {
		await render(<Desk example="consumers-energy" />);
		await said('So far: onboarding and training. There the pipeline saves $30,000 per job.');
		await expect.element(group('Cost of one person who leaves in the first year')).toBeVisible();
		await check('I only know what is saved on each hire').nth(1).click();
		await expect.element(check(/^Type the cost of a leaver/)).toBeVisible();
		expect(saved.slice.figures.onboardingSaving.likely).toBe(30_000);
	});
});

describe('the result', () => {
	test('draws before and with for each part, and has the same as a table', async () => {
		await render(<Desk example="six-shops" />);
		await expect
			.element(
				page.getByRole('img', {
					name: 'Recruiting: before $30,000; with the pipeline $26,000, from $24,000 to $30,000',
				}),
			)
			.toBeVisible();
		const row = page.getByRole('table', { name: /^Costs before and with/ }).getByRole('row', { name: /^Recruiting/ });
		await expect.element(row).toHaveTextContent('Recruiting30,00026,0004,000');
	});

	test('says which figure matters most and what was taken as certain', async () => {
		await render(<Desk example="six-shops" />);
		await expect.element(page.getByText(/matters most: from its low to its high figure/)).toBeVisible();
		await expect.element(page.getByText(/Single figures are taken as certain: .*Jobs to fill a year/)).toBeVisible();
	});

	test('targets are at least 44 pixels, fields 46', async () => {
		await render(<Desk example="six-shops" />);
		for (const node of document.querySelectorAll(
			'.re :is(label:has([type="checkbox"]), button, summary, .re-plain a)',
		)) {
			expect(node.getBoundingClientRect().height, node.textContent).toBeGreaterThanOrEqual(44);
		}
		for (const node of document.querySelectorAll('.re .number-box')) {
			expect(node.getBoundingClientRect().height).toBeGreaterThanOrEqual(46);
		}
	});
});
