/** The link a tool makes, and what travels in it. */
import { inflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect } from './quiet.ts';

/** Opens the dialog by keyboard, takes the link and closes it. `says` is what the dialog must tell first. */
export async function shareLink(page: Page, says: RegExp): Promise<string> {
	await page.getByRole('button', { name: 'Share link' }).press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Share link' });
	await expect(dialog).toContainText(says);
	const link = await dialog.getByRole('textbox', { name: /^Link/ }).inputValue();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	return link;
}

/** Everything that is in the link, as text. */
export function contentsOf(link: string): string {
	const packed = /#w=\d+\.([\w-]+)$/.exec(link)?.[1] ?? '';
	return inflateRawSync(Buffer.from(packed, 'base64url')).toString('utf8');
}
