/** The discussion guide as someone with a keyboard uses it. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './quiet.ts';

/** Opens the tool and waits until it takes changes. */
export async function openDiscussion(page: Page): Promise<void> {
	await page.goto('/tools/discussion-guide/');
	await expect(page.locator('fieldset.tool-body:not([disabled])')).toBeVisible();
}

export const button = (page: Page, name: string | RegExp): Locator =>
	page.getByRole('button', { name, exact: typeof name === 'string' });

export const press = (page: Page, name: string | RegExp): Promise<void> => button(page, name).press('Enter');

export const part = (page: Page, name: 'Prepare' | 'Talk' | 'Tasks' | 'Minutes' | 'All meetings'): Locator =>
	page.getByRole('navigation', { name: 'Parts of the discussion guide' }).getByRole('button', { name, exact: true });

/** Types into a field that a keyboard came to. */
export async function type(field: Locator, text: string): Promise<void> {
	await field.focus();
	await field.page().keyboard.type(text);
}

/** From the empty page to a guide about how employers find people: three questions for educators. */
export async function startAsEducator(page: Page): Promise<void> {
	await press(page, /^Educator A career/);
	await expect(page.getByRole('heading', { name: 'What is the meeting for?' })).toBeFocused();
	await press(page, /^Make the guide, about 25 minutes for “Learn how employers/);
	await expect(page.getByRole('heading', { name: 'Agenda' })).toBeVisible();
}

/** Picks from the Export menu. */
export async function exported(page: Page, name: string | RegExp): Promise<void> {
	await press(page, 'Export');
	await press(page, name);
}
