import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { turnoverTalk } from '../../lib/value-proposition/conversation.fixture.ts';
import { button, checks, Desk, draftPanel, field, handedOut, saved } from './desk.fixture.tsx';

beforeEach(() => {
	handedOut.length = 0;
});

/** Presses Tab until the element has the focus, as someone without a mouse would. */
async function tabTo(target: ReturnType<typeof button>) {
	for (let presses = 0; presses < 60 && document.activeElement !== target.element(); presses += 1) {
		await userEvent.tab();
	}
	await expect.element(target).toHaveFocus();
}

async function choose(name: RegExp, option: string) {
	await page.getByRole('combobox', { name }).selectOptions(option);
}

// Some sixty key presses, each drawn: it takes its time on a busy machine.
test('from empty to a handed-out script, by keyboard alone', async () => {
	await render(<Desk settings={{ setup: false }} />);
	await expect.element(draftPanel().getByText('Name the problem they want solved.', { exact: false })).toBeVisible();
	await tabTo(field(/What problem do they have/));
	await userEvent.keyboard('Turnover in the first weeks');
	await expect.element(draftPanel()).toMatchTextContent(/turnover in the first weeks\. We think/);
	expect(saved.slice.painPoints).toMatchObject([{ name: 'Turnover in the first weeks' }]);

	const done = page.getByRole('button', { name: 'Done with this move' });
	await tabTo(done);
	await userEvent.keyboard('{Enter}');
	await expect.element(button(/^2 Thank them/)).toHaveFocus();
	await userEvent.tab();
	await userEvent.keyboard('You hired two graduates.');
	await tabTo(done);
	await userEvent.keyboard('{Enter}');
	await tabTo(field(/What is it, and what/));
	await userEvent.keyboard('Join us.');
	await tabTo(done);
	await userEvent.keyboard('{Enter}');
	await tabTo(button(/A year from now, what would tell you this worked/));
	await userEvent.keyboard('{Enter}');
	expect(saved.slice.draft.question).toBe('A year from now, what would tell you this worked?');
	await tabTo(done);
	await userEvent.keyboard('{Enter}');
	await tabTo(field(/What gets better/));
	await userEvent.keyboard('Each has a coach.');
	await choose(/Which pain point/, 'Turnover in the first weeks');
	await choose(/How will you both know/, 'Percentage of hires retained in first year of employment');
	await expect.element(draftPanel()).toMatchTextContent(/Let us count together how many of the people hired/);
	await tabTo(done);
	await userEvent.keyboard('{Enter}');
	await page.getByLabelText('Day', { exact: true }).fill('2099-03-12');
	await expect.element(draftPanel()).toMatchTextContent(/Could we meet on Thursday, March 12/);
	await expect.element(checks()).toMatchTextContent(/All in order/);

	await tabTo(button('Word file'));
	await userEvent.keyboard('{Enter}');
	await tabTo(button('Calendar file'));
	await userEvent.keyboard('{Enter}');
	expect(handedOut).toEqual(['script docx', 'meeting ics']);
	expect(saved.slice.measures).toMatchObject([
		{ name: 'Percentage of hires retained in first year of employment', painPoints: [saved.slice.painPoints[0]?.id] },
	]);
});

describe('moves', () => {
	test('open one at a time and keep their first line when closed', async () => {
		await render(<Desk slice={turnoverTalk()} settings={{ move: 2 }} />);
		await expect.element(button(/^2 Thank/)).toHaveAttribute('aria-expanded', 'true');
		await button(/^5 Show/).click();
		await expect.element(button(/^2 Thank/)).toHaveAttribute('aria-expanded', 'false');
		// The line under its heading comes before the form that holds the same words.
		await expect.element(page.getByText('You hired two graduates', { exact: true }).first()).toBeVisible();
		await expect.element(field(/What do they do already/)).not.toBeInTheDocument();
	});

	test('can be reached from the empty place in the draft', async () => {
		await render(<Desk settings={{ move: 0 }} />);
		await button(/Ask for the first meeting. Name one day/).click();
		await expect.element(button(/^6 Ask/)).toHaveFocus();
		expect(saved.settings.move).toBe(6);
	});

	test('typing the first letter of a second pain point keeps the focus in its field', async () => {
		await render(<Desk slice={turnoverTalk()} settings={{ move: 1 }} />);
		await button('Add another pain point').click();
		const second = page.getByRole('group', { name: 'Pain point 2' }).getByRole('textbox', { name: /What problem/ });
		await expect.element(second).toHaveFocus();
		await userEvent.keyboard('Open jobs');
		await expect.element(second).toHaveValue('Open jobs');
		expect(saved.slice.painPoints.map(({ name }) => name)).toEqual(['Turnover in the first 90 days', 'Open jobs']);
	});

	test('a measure of one’s own is asked for by name', async () => {
		await render(<Desk slice={turnoverTalk()} settings={{ move: 5 }} />);
		await choose(/How will you both know/, 'A measure of your own');
		await field(/^Your measure/).fill('How many stay a year');
		await expect.element(draftPanel()).toMatchTextContent(/Let us count together how many stay a year\./);
	});

	test('leaving out and choosing an idea keep the keyboard in the move', async () => {
		await render(<Desk slice={turnoverTalk()} settings={{ move: 1 }} />);
		await button(/^Leave out “Turnover/).click();
		await expect.element(button(/^1 Name/)).toHaveFocus();
		await render(<Desk settings={{ move: 4 }} />);
		await button(/A year from now, what would tell you this worked/).click();
		await expect.element(field(/What will you ask/)).toHaveFocus();
	});

	test('a full field says so and keeps what fits', async () => {
		await render(<Desk settings={{ move: 2 }} />);
		const done = field(/What do they do already/);
		await done.fill('x'.repeat(2000));
		await expect.element(done).toHaveAccessibleDescription(/full at 2,000 characters/);
		await expect.element(done).toHaveAttribute('aria-invalid', 'true');
	});
});

describe('the audience', () => {
	test('changes the words around what was typed, and nothing that was typed', async () => {
		await render(<Desk slice={turnoverTalk()} settings={{ setup: true }} />);
		const before = saved.slice;
		await choose(/You speak to/, 'An executive');
		await expect.element(draftPanel()).toMatchTextContent(/what holds them back/);
		await expect.element(draftPanel()).toMatchTextContent(/You hired two graduates\./);
		expect(saved.slice).toEqual({ ...before, draft: { ...before.draft, audience: 'executive' } });
	});

	test('folds away, and the keyboard stays', async () => {
		await render(<Desk settings={{ setup: true }} />);
		await button('Done').first().click();
		await expect.element(button(/^Change/)).toHaveFocus();
		await expect.element(page.getByRole('combobox', { name: 'You speak to' })).not.toBeInTheDocument();
	});
});

describe('the draft', () => {
	test('has three variants as tabs, by arrow keys too', async () => {
		await render(<Desk example="opso" />);
		const tab = (name: string) => page.getByRole('tab', { name });
		(tab('Talking script').element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}');
		await expect.element(tab('E-mail')).toHaveFocus();
		await expect.element(tab('E-mail')).toHaveAttribute('aria-selected', 'true');
		await expect.element(draftPanel()).toMatchTextContent(/Subject: Turnover in the first 90 days on your team/);
		await userEvent.keyboard('{End}');
		await expect.element(draftPanel().getByRole('heading', { name: 'What we hear' })).toBeVisible();
		await expect.element(draftPanel().getByRole('table', { name: 'How we will both know' })).toBeVisible();
		await userEvent.keyboard('{ArrowRight}');
		await expect.element(tab('Talking script')).toHaveFocus();
	});

	test('can be rewritten by hand, is left alone then, and can be had back', async () => {
		await render(<Desk slice={turnoverTalk()} settings={{ move: 2 }} />);
		await button('Edit move 2').click();
		const own = field('Move 2 in your own words');
		await expect.element(own).toHaveFocus();
		await own.fill('Thanks for ');
		await userEvent.keyboard('everything.');
		await button('Done with move 2').click();
		await expect.element(button('Edit move 2')).toHaveFocus();
		await field(/What do they do already/).fill('You came to the fair.');
		await expect.element(draftPanel()).toMatchTextContent(/Thanks for everything\./);
		await expect.element(draftPanel()).not.toMatchTextContent(/You came to the fair/);
		await expect.element(draftPanel()).toMatchTextContent(/The draft has changed since/);
		await button('Back to the draft of move 2').click();
		await expect.element(draftPanel()).toMatchTextContent(/You came to the fair\./);
	});
});

describe('checks', () => {
	test('“Use this” replaces just those words, and reading goes on at the list', async () => {
		await render(<Desk example="opso" />);
		await expect.element(draftPanel().getByText('hard to place', { exact: false }).last()).toBeVisible();
		await button(/^Use this \(“easy to overlook”/).click();
		await expect.element(checks().getByRole('heading', { name: 'Gentle checks' })).toHaveFocus();
		expect(saved.slice.draft.benefits[0]?.text).toMatch(/Some were easy to overlook before\.$/);
		await expect.element(button(/^Use this/)).not.toBeInTheDocument();
		await expect.element(checks()).toMatchTextContent(/All in order/);
	});

	test('lead to the move they are about', async () => {
		await render(<Desk slice={turnoverTalk()} settings={{ move: 1 }} />);
		await button(/Go to move 6 \(No date/).click();
		await expect.element(button(/^6 Ask/)).toHaveFocus();
	});
});

test('targets are at least 44 pixels', async () => {
	await render(<Desk example="cte" settings={{ move: 5, setup: true, variant: 'script' }} />);
	const inLine = '.vp-checks p button';
	for (const node of document.querySelectorAll(
		`.vp :is(button, select, input:not([type="radio"], [type="checkbox"]), summary):not(${inLine})`,
	)) {
		if (!node.checkVisibility()) continue;
		const { width, height } = node.getBoundingClientRect();
		expect(height, node.textContent).toBeGreaterThanOrEqual(44);
		expect(width, node.textContent).toBeGreaterThanOrEqual(24);
	}
});
