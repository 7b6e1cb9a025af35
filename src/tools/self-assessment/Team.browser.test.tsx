import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { answers, Desk, group, panel, saved } from './desk.fixture.tsx';

describe('the team', () => {
	test('without a round, says how one begins', async () => {
		await render(<Desk settings={{ panel: 'team' }} />);
		await expect.element(page.getByRole('heading', { name: 'Answer as a team' })).toBeVisible();
	});

	test('is drawn widest first, every row in words, with all figures in the table', async () => {
		await render(<Desk example="team" />);
		const drawn = page.getByRole('img').elements();
		expect(drawn.map((row) => row.getAttribute('aria-label'))).toEqual([
			'Employers at the table: A 5, B 4, C 3, D 2, E 2. Mean 3.2, range 3.',
			'Funding, policy, measures: A 1, B 3, C 2, D 2, E 3. Mean 2.2, range 2.',
			'Working across agencies: A 4, B 4, C 4, D 3, E 4. Mean 3.8, range 1.',
			'Designing programs: A 3, B 3, C 2, D 3, E 3. Mean 2.8, range 1.',
		]);
		const row = page
			.getByRole('table', { name: 'Section ratings of the team' })
			.getByRole('row', { name: /^Employers/ });
		await expect.element(row).toHaveTextContent('Employers at the table543223.2333');
		await expect.element(page.getByText('Talk first: spread of 3')).toBeVisible();
		await expect.element(page.getByText('Close: spread of 1').first()).toBeVisible();
	});

	test('records what was agreed and why, and goes on to the next section', async () => {
		await render(<Desk example="team" />);
		await expect.element(page.getByText('B and E say 3. A says 1. Ask each what they saw.')).toBeVisible();
		await group(/team’s rating of Funding/)
			.getByRole('radio', { name: '2 Exploring' })
			.click();
		await page.getByRole('textbox', { name: 'Why this number' }).fill('One grant carries it');
		expect(saved.slice.assessments[0]?.round?.consensus['funding-policy-measures']).toEqual({
			rating: 2,
			why: 'One grant carries it',
		});
		await expect.element(page.getByRole('heading', { name: '2 of 4 sections agreed' })).toBeVisible();
		await page.getByRole('button', { name: /Go on to Working across agencies/ }).click();
		await expect.element(page.getByRole('heading', { name: 'Working across agencies' })).toHaveFocus();
	});

	test('any section can be taken up, with what people wrote and questions to open with', async () => {
		await render(<Desk example="team" />);
		await page.getByRole('button', { name: 'Agreed: 3 for Employers at the table' }).click();
		await expect.element(page.getByText('No shop has visited us this year.')).toBeVisible();
		await expect.element(page.getByText('D, High school CTE, on 2.3')).toBeVisible();
		await expect.element(page.getByText('Which employers have we not heard from yet?').last()).toBeVisible();
		await group(/team’s rating of Employers/)
			.getByRole('button', { name: /^Clear/ })
			.click();
		expect(saved.slice.assessments[0]?.round?.consensus['employers-at-the-table']?.rating).toBeNull();
	});

	test('a person’s answers can be taken out, which is said', async () => {
		await render(<Desk example="team" />);
		await page.getByRole('button', { name: 'Remove the answers of College dean' }).click();
		await expect
			.element(page.getByRole('status'))
			.toHaveTextContent('The answers of “College dean” are out of the round. Undo brings them back.');
		await expect.element(page.getByRole('heading', { name: 'Who has answered' })).toHaveFocus();
		await expect
			.element(page.getByText('Four people rated four sections. One section', { exact: false }))
			.toBeVisible();
		expect(saved.slice.assessments[0]?.round?.responses).toHaveLength(4);
	});

	test('the facilitator’s own answers join once, and only with a role', async () => {
		await render(<Desk example="team" settings={{ panel: 'answer' }} />);
		await group(/Overall rating/)
			.getByRole('radio', { name: '1 Not started' })
			.click();
		await panel('Team').click();
		await page.getByRole('button', { name: 'Add my answers' }).click();
		await expect.element(page.getByText('Say your role first', { exact: false })).toBeVisible();
		await page.getByRole('textbox', { name: 'Your role' }).fill('Convener');
		await page.getByRole('button', { name: 'Add my answers' }).click();
		await page.getByRole('button', { name: 'Update my answers' }).click();
		expect(saved.slice.assessments[0]?.round?.responses.map(({ who }) => who)).toEqual([
			'College dean',
			'Workforce board',
			'Chamber',
			'High school CTE',
			'Employer',
			'Convener',
		]);
		await expect
			.element(page.getByRole('img', { name: /Working across agencies: .*F 1\. Mean 3\.3, range 3/ }))
			.toBeVisible();
	});
});

describe('over time', () => {
	test('passes stand beside each other with what moved', async () => {
		await render(<Desk example="over-time" />);
		await expect.element(page.getByRole('heading', { name: 'The overall score is up 1.5 points' })).toBeVisible();
		await expect
			.element(page.getByRole('img', { name: 'Employers at the table: Sep 2024 1, Sep 2025 3, Mar 2026 3' }))
			.toBeVisible();
		const row = page.getByRole('table', { name: 'Sections over time' }).getByRole('row', { name: /^Overall/ });
		await expect.element(row).toHaveTextContent('Overall score1.52.53.01.5');
	});

	test('a new pass begins blank, or from the answers before', async () => {
		await render(<Desk example="over-time" />);
		const before = answers();
		await page.getByRole('button', { name: 'Start a new pass' }).click();
		expect(answers()?.lines).toEqual({});
		await expect.element(page.getByText('0 of 19 rated')).toBeVisible();
		await page.getByRole('combobox', { name: 'Pass' }).selectOptions('This spring, March 10, 2026');
		await panel('Over time').click();
		await page.getByRole('button', { name: 'Start from the answers of “This spring”' }).click();
		expect(answers()).toEqual(before);
		expect(saved.slice.assessments.map(({ title }) => title)).toEqual([
			'First pass',
			'One year on',
			'This spring',
			'Pass 4',
			'Pass 5',
		]);
		await expect.element(page.getByText('18 of 19 rated')).toBeVisible();
	});

	test('a pass can be chosen, renamed and removed', async () => {
		await render(<Desk example="over-time" />);
		await page.getByRole('button', { name: 'Work on this First pass' }).click();
		expect(saved.settings.chosen?.pass).toBe(saved.slice.assessments[0]?.id);
		await page.getByRole('button', { name: 'Rename First pass' }).click();
		await page.getByRole('textbox', { name: 'Name of this pass' }).fill('Where we began');
		expect(saved.slice.assessments[0]?.title).toBe('Where we began');
		await page.getByRole('button', { name: 'Remove One year on' }).click();
		await expect.element(page.getByRole('status')).toHaveTextContent('“One year on” is removed. Undo brings it back.');
		expect(saved.slice.assessments.map(({ title }) => title)).toEqual(['Where we began', 'This spring']);
		await panel('Results').click();
		await expect.element(page.getByText('1.5 of 5')).toBeVisible();
	});

	test('with no pass or one, says what a second would show', async () => {
		await render(<Desk settings={{ panel: 'over-time' }} />);
		await expect.element(page.getByRole('heading', { name: 'No pass yet' })).toBeVisible();
		await page.getByRole('button', { name: 'Start a new pass' }).click();
		await panel('Over time').click();
		await expect.element(page.getByRole('heading', { name: 'One pass so far' })).toBeVisible();
	});
});
