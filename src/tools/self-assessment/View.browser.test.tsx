import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { answers, Desk, group, panel, saved, words } from './desk.fixture.tsx';
import { tool } from './tool.ts';

const line = /agency partners in with the stated purpose/;

describe('answering', () => {
	test('the first rating, by mouse, starts a pass and is said in words', async () => {
		await render(<Desk />);
		await group(line).getByRole('radio', { name: '4 Mostly in place' }).click();
		await expect.element(group(line).getByText('4, mostly in place')).toBeVisible();
		await expect.element(page.getByText('1 of 19 rated')).toBeVisible();
		expect(saved.slice.assessments).toHaveLength(1);
		expect(saved.slice.assessments[0]).toMatchObject({ title: 'Pass 1', instrumentVersion: words.version });
		expect(answers()?.lines).toEqual({ 'agency-partners-engaged': 4 });
	});

	test('by keyboard alone: Tab into the group, Space to choose, arrows to change', async () => {
		await render(<Desk settings={{ section: 'working-across-agencies' }} />);
		const first = group(line).getByRole('radio', { name: '1 Not started' });
		while (document.activeElement !== first.element()) await userEvent.tab();
		await userEvent.keyboard(' ');
		expect(answers()?.lines).toEqual({ 'agency-partners-engaged': 1 });
		await userEvent.keyboard('{ArrowRight}{ArrowRight}');
		await expect.element(group(line).getByRole('radio', { name: '3 Under way' })).toHaveFocus();
		expect(answers()?.lines).toEqual({ 'agency-partners-engaged': 3 });
		await userEvent.keyboard('{ArrowLeft}');
		expect(answers()?.lines).toEqual({ 'agency-partners-engaged': 2 });
	});

	test('"don’t know" answers a line without rating it', async () => {
		await render(<Desk />);
		await group(line).getByRole('radio', { name: 'Don’t know' }).click();
		await expect.element(group(line).getByText('Don’t know, left out of the average')).toBeVisible();
		await expect.element(page.getByText('0 of 19 rated')).toBeVisible();
		await expect.element(page.getByText('1 don’t know. 18 to go.')).toBeVisible();
	});

	test('a rating can be cleared, and the keyboard stays in the group', async () => {
		await render(<Desk example="alone" settings={{ panel: 'answer' }} />);
		await group(line).getByRole('button', { name: 'Clear the rating of 1.1' }).click();
		await expect.element(group(line).getByText('Not rated yet')).toBeVisible();
		expect(answers()?.lines).not.toHaveProperty('agency-partners-engaged');
		expect(group(line).element().contains(document.activeElement)).toBe(true);
	});

	test('a note opens under the keyboard and is kept', async () => {
		await render(<Desk />);
		await group(line).getByRole('button', { name: 'Add a note to 1.1' }).click();
		const note = page.getByRole('textbox', { name: 'Note to 1.1 (optional)' });
		await expect.element(note).toHaveFocus();
		await userEvent.keyboard('Six agencies');
		expect(answers()?.lineNotes).toEqual({ 'agency-partners-engaged': 'Six agencies' });
		await expect.element(note).toHaveValue('Six agencies');
		expect(saved.slice.assessments).toHaveLength(1);
	});

	test('a note that was written before is open', async () => {
		await render(<Desk example="alone" settings={{ panel: 'answer', section: 'employers-at-the-table' }} />);
		await expect
			.element(page.getByRole('textbox', { name: 'Note to 2.2 (optional)' }))
			.toHaveValue('Six shops came in March. None from the north county yet.');
		await expect.element(page.getByRole('textbox', { name: /Note to 2.1/ })).not.toBeInTheDocument();
	});

	test('the parts of the fifth design indicator are rated one by one', async () => {
		await render(<Desk settings={{ section: 'designing-programs' }} />);
		await group(/^3\.5b/)
			.getByRole('radio', { name: '2 Exploring' })
			.click();
		await group(/^3\.5d/)
			.getByRole('radio', { name: '5 In place and kept up' })
			.click();
		expect(answers()?.lines).toEqual({ 'flexible-delivery': 2, 'work-based-learning': 5 });
		await expect.element(page.getByText('Your indicators average 3.5.', { exact: false })).toBeVisible();
	});

	test('the overall rating stands beside the average of the indicators and is one’s own', async () => {
		await render(<Desk example="alone" settings={{ panel: 'answer', section: 'funding-policy-measures' }} />);
		await expect.element(page.getByText('Your indicators average 1.8.', { exact: false })).toBeVisible();
		await group(/Overall rating/)
			.getByRole('radio', { name: '3 Under way' })
			.click();
		await page.getByRole('textbox', { name: 'Where and how could this be stronger?' }).fill('Ask the board');
		expect(answers()?.sections['funding-policy-measures']).toEqual({ rating: 3, note: 'Ask the board' });
	});

	test('going on shows the next section only, and reading goes on at its heading', async () => {
		await render(<Desk />);
		await page.getByRole('button', { name: 'Next: Employers at the table' }).click();
		const heading = page.getByRole('heading', { name: 'Employers at the table' });
		await expect.element(heading).toHaveFocus();
		await expect.element(page.getByRole('heading', { name: 'Working across agencies' })).not.toBeInTheDocument();
		expect(saved.settings.section).toBe('employers-at-the-table');
		expect(saved.slice.assessments).toHaveLength(0);
	});

	test('the trail goes anywhere and says where one is', async () => {
		await render(<Desk example="alone" settings={{ panel: 'answer' }} />);
		const trail = page.getByRole('navigation', { name: 'Sections of the form' });
		await trail.getByRole('button', { name: /Designing programs.*8 of 8.*overall 3.*done/ }).click();
		await expect.element(page.getByRole('heading', { name: 'Designing programs' })).toHaveFocus();
		await expect.element(trail.getByRole('button', { name: /Designing/ })).toHaveAttribute('aria-current', 'step');
	});

	test('targets are at least 44 pixels', async () => {
		await render(<Desk />);
		for (const node of document.querySelectorAll('.sa-section:not([data-away]) :is(label:has(input), button)')) {
			const { width, height } = node.getBoundingClientRect();
			expect(Math.min(width, height), node.textContent).toBeGreaterThanOrEqual(44);
		}
	});

	test('a team member sees the form and nothing else', async () => {
		await render(<Desk member settings={{ panel: 'results' }} />);
		await expect.element(page.getByRole('heading', { name: 'Working across agencies' })).toBeVisible();
		await expect.element(page.getByRole('navigation', { name: /Parts/ })).not.toBeInTheDocument();
		await expect.element(page.getByRole('button', { name: /results/i })).not.toBeInTheDocument();
		await group(line).getByRole('radio', { name: '2 Exploring' }).click();
		expect(tool.round?.answersOf(saved.slice).lines).toEqual({ 'agency-partners-engaged': 2 });
	});

	test('a pass through another version of the form is not written into', async () => {
		await render(
			<Desk example="alone" settings={{ panel: 'answer' }} words={{ ...words, version: words.version + 1 }} />,
		);
		await expect.element(page.getByText('This pass answers another version of the form')).toBeVisible();
		await expect.element(page.getByRole('radio').first()).not.toBeInTheDocument();
		await page.getByRole('button', { name: 'Start a new pass' }).click();
		await expect.element(group(line)).toBeVisible();
		expect(saved.slice.assessments).toHaveLength(2);
		expect(answers()?.lines).toEqual({});
	});
});

describe('results', () => {
	test('say what there is to do while nothing is rated', async () => {
		await render(<Desk />);
		await panel('Results').click();
		await page.getByRole('button', { name: 'Start rating' }).click();
		await expect.element(group(line)).toBeVisible();
	});

	test('show the score in figure and words, each section, the ends, and what to do next', async () => {
		await render(<Desk example="alone" />);
		await expect.element(page.getByText('3.0 of 5')).toBeVisible();
		await expect.element(page.getByRole('heading', { name: 'Under way' })).toBeVisible();
		await expect
			.element(
				page.getByRole('img', { name: 'Funding, policy, measures: overall 2, exploring; mean of its indicators 1.8' }),
			)
			.toBeVisible();
		const row = page.getByRole('table', { name: 'Sections and overall score' }).getByRole('row', { name: /^Funding/ });
		await expect.element(row).toHaveTextContent('Funding, policy, measures21.8404');
		await expect.element(page.getByText('18 rated, 1 “don’t know”.')).toBeVisible();
		const link = page.getByRole('link', { name: 'Finish the plan' });
		await expect.element(link).toHaveAttribute('href', '/steps/career-pathways/finalize-the-plan/');
	});

	test('of a few ratings say how few', async () => {
		await render(<Desk />);
		await group(line).getByRole('radio', { name: '4 Mostly in place' }).click();
		await panel('Results').click();
		await expect.element(page.getByRole('heading', { name: 'No overall score yet' })).toBeVisible();
		await expect.element(page.getByText('1 rated, 0 “don’t know”.', { exact: false })).toBeVisible();
	});
});
