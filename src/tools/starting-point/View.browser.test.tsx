import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { parse } from 'yaml';
import { viewDesk } from '../../../tests/support/view-desk.tsx';
import yaml from '../../content/flows/starting-point.yaml?raw';
import { flow as schema } from '../../lib/content/flow.ts';
import { tool } from './tool.ts';
import View from './View.tsx';
import './styles.css';

const flow = schema.parse(parse(yaml));
const { Desk, saved } = viewDesk({ tool, View, words: flow, empty: { answers: {} } });

/** By the first words of the answer: its hint belongs to its name as well. */
const radio = (name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) });
const choose = (name: string) => radio(name).click();
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const asks = (name: string) => expect.element(page.getByRole('heading', { name, level: 2 })).toBeVisible();
const change = (name: string) => page.getByRole('button', { name: `Change the answer to “${name}”` });
const result = (name: string) => page.getByRole('region', { name });

describe('answering', () => {
	test('goes from question to question, and choosing alone does not jump ahead', async () => {
		await render(<Desk />);
		await asks('Which of these is closest to you?');
		await choose('An employer');
		await asks('Which of these is closest to you?');
		await press('Next');
		await asks('What do you have today?');
		await expect.element(page.getByRole('heading', { name: 'What do you have today?' })).toHaveFocus();
		expect(saved.slice.answers).toEqual({ 'your-side': 'employer' });
	});

	test('by keyboard alone: arrows choose, Enter on Next goes on', async () => {
		await render(<Desk />);
		const first = page.getByRole('radio').first();
		while (document.activeElement !== first.element()) await userEvent.tab();
		await userEvent.keyboard(' {ArrowDown}');
		expect(saved.slice.answers).toEqual({ 'your-side': 'employer' });
		await userEvent.tab();
		await userEvent.keyboard('{Enter}');
		await asks('What do you have today?');
	});

	test('Next without an answer says so and goes to the choices', async () => {
		await render(<Desk />);
		await press('Next');
		await expect.element(page.getByText('Choose an answer first. “Not sure” is one too.')).toBeVisible();
		await expect.element(page.getByRole('radio').first()).toHaveFocus();
		await choose('An employer');
		await expect.element(page.getByText('Choose an answer first', { exact: false })).not.toBeInTheDocument();
	});

	test('the first result comes before the second part is asked, with the answer behind each reason', async () => {
		await render(<Desk />);
		await choose('An employer');
		await press('Next');
		await choose('A sector partnership that meets');
		await press('Next');
		await asks('Do several employers near you share a problem with their workforce?');
		const found = result('Start with step 5, in the partnership you have');
		await expect.element(found.getByText('What you have. You said: A sector partnership that meets')).toBeVisible();
		await expect
			.element(found.getByRole('link', { name: 'Step 5: Study critical occupations' }))
			.toHaveAttribute('href', '/steps/colorado/study-critical-occupations/');
		await expect
			.element(found.getByRole('link', { name: 'Hiring managers' }))
			.toHaveAttribute('href', '/roles/#hiring-managers');
	});

	test('“not sure” leads to a question that helps', async () => {
		await render(<Desk />);
		await choose('Several of these, or I am not sure');
		await press('Next');
		await choose('I am not sure');
		await press('Next');
		await asks('Do employers of one industry already meet with someone near you?');
	});
});

describe('going back', () => {
	test('keeps every later answer', async () => {
		await render(<Desk example="chamber" />);
		const before = saved.slice;
		await change('What you have').click();
		await asks('What do you have today?');
		await press('Back');
		await asks('Which of these is closest to you?');
		await press('Next');
		await expect.element(radio('A sector partnership that meets')).toBeChecked();
		expect(saved.slice).toEqual(before);
	});

	test('a changed answer keeps those that still apply and lays the others aside, visibly', async () => {
		await render(<Desk example="not-sure" />);
		await change('What you have').click();
		await choose('A group of employers for one career pathway');
		await expect.element(page.getByRole('heading', { name: 'Kept for later' })).toBeVisible();
		await expect.element(change('Who meets already')).toBeVisible();
		await expect.element(result('Start with step 2, and widen your group')).toBeVisible();
		await expect.element(result('Not now. Listen to employers first')).toBeVisible();
		await choose('I am not sure');
		await expect.element(page.getByRole('heading', { name: 'Kept for later' })).not.toBeInTheDocument();
		expect(saved.slice).toEqual(tool.examples.find(({ id }) => id === 'not-sure')?.slice);
	});

	test('a kept answer that is opened offers the way back and the question that waits', async () => {
		await render(<Desk />);
		await choose('A school');
		await press('Next');
		await choose('I am not sure');
		await press('Next');
		await choose('No, everyone');
		await change('What you have').click();
		await choose('A sector partnership that meets');
		await change('Who meets already').click();
		await asks('Do employers of one industry already meet with someone near you?');
		await expect.element(page.getByRole('button', { name: 'See the result' })).not.toBeInTheDocument();
		await press('Back');
		await asks('What do you have today?');
		await change('Who meets already').click();
		await press('Next');
		await asks('Do several employers near you share a problem with their workforce?');
	});
});

describe('the result', () => {
	test('weighs what speaks for TPM and what is open, and says what would have to be true', async () => {
		await render(<Desk example="advisory-group" />);
		const found = result('Prepare first, then decide');
		await expect.element(found.getByRole('heading', { name: 'Speaks for it' })).toBeVisible();
		await expect.element(found.getByRole('heading', { name: 'Still open' })).toBeVisible();
		await expect.element(found.getByRole('heading', { name: 'Speaks against it' })).not.toBeInTheDocument();
		await expect.element(found.getByRole('heading', { name: 'What would have to be true' })).toBeVisible();
		await expect.element(page.getByRole('heading', { name: 'Your starting point' })).toBeVisible();
	});

	test('targets are at least 44 pixels', async () => {
		await render(<Desk example="chamber" />);
		await change('Your side').click();
		for (const node of document.querySelectorAll('.sp :is(label:has(input), button, summary, a)')) {
			expect(node.getBoundingClientRect().height, node.textContent).toBeGreaterThanOrEqual(44);
		}
	});
});
