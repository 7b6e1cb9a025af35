/** The self-assessment as someone with a keyboard uses it. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './quiet.ts';

export const ADDRESS = '/tools/self-assessment/';

/** Opens the tool and waits until it takes answers. */
export async function openAssessment(page: Page, fragment = ''): Promise<void> {
	await page.goto(ADDRESS + fragment);
	await ready(page);
}

/** Until what is stored has been read, nothing can be typed. */
export async function ready(page: Page): Promise<void> {
	await expect(page.locator('fieldset.tool-body:not([disabled])')).toBeVisible();
}

/** The lines of the form by their number, "2.1" or "3.5b". */
export const line = (page: Page, number: string): Locator =>
	page.getByRole('group', { name: new RegExp(`^${number.replace('.', '\\.')}(?![\\da-z])`) });

/** The overall rating of the section that is shown. */
export const overall = (page: Page): Locator => page.getByRole('group', { name: /^Overall rating for this section/ });

export const chosen = (group: Locator): Locator => group.getByRole('radio', { checked: true });

export async function dontKnow(group: Locator): Promise<void> {
	await group.getByRole('radio', { name: 'Don’t know' }).focus();
	await group.page().keyboard.press('Space');
	await expect(chosen(group)).toHaveAttribute('value', 'dont-know');
}

/** Rates with the arrow keys, from wherever the group's tab stop is. */
export async function rate(group: Locator, rating: 1 | 2 | 3 | 4 | 5): Promise<void> {
	const first = group.getByRole('radio').first();
	await first.focus();
	await first.press('Space');
	for (let at = 1; at < rating; at++) await group.page().keyboard.press('ArrowRight');
	await expect(chosen(group)).toHaveAttribute('value', String(rating));
}

export const sections = [
	{ title: 'Working across agencies', lines: ['1.1', '1.2', '1.3', '1.4'] },
	{ title: 'Employers at the table', lines: ['2.1', '2.2', '2.3'] },
	{ title: 'Designing programs', lines: ['3.1', '3.2', '3.3', '3.4', '3.5a', '3.5b', '3.5c', '3.5d'] },
	{ title: 'Funding, policy, measures', lines: ['4.1', '4.2', '4.3', '4.4'] },
];

/** Rates every line and every section with one number, section by section, by keyboard. */
export async function answerAll(page: Page, rating: 1 | 2 | 3 | 4 | 5): Promise<void> {
	for (const [index, { lines }] of sections.entries()) {
		for (const number of lines) await rate(line(page, number), rating);
		await rate(overall(page), rating);
		const next = sections[index + 1];
		if (!next) continue;
		await page.getByRole('button', { name: `Next: ${next.title}` }).press('Enter');
		await expect(page.getByRole('heading', { name: next.title, level: 2 })).toBeFocused();
	}
}

export async function saved(page: Page): Promise<void> {
	await expect(page.getByText(/^Saved in this browser/)).toBeVisible();
}

export const panel = (page: Page, name: 'Answer' | 'Results' | 'Team' | 'Over time'): Locator =>
	page.getByRole('navigation', { name: 'Parts of the self-assessment' }).getByRole('button', { name, exact: true });

export async function loadExample(page: Page, name: string): Promise<void> {
	await page
		.getByRole('button', { name: `Load example: ${name}` })
		.first()
		.click();
	await expect(page.getByText('Example', { exact: true }).first()).toBeVisible();
}
