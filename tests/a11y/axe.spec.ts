/** The check itself: what is broken on purpose is found, in every appearance it shows in. */
import { expect, test } from '../browser/quiet.ts';
import { appearances } from './appearances.ts';
import { faultsIn, isFull } from './axe.ts';

/** Runs in the page: text at 2.8:1 and at 5.7:1 on white, a picture without words, and something wider than a phone. */
function spoil(): void {
	const put = (tag: string, style: Partial<CSSStyleDeclaration>, text = '') => {
		const spoiled = document.createElement(tag);
		Object.assign(spoiled.style, style);
		spoiled.textContent = text;
		document.querySelector('main')?.append(spoiled);
	};
	put('p', { color: '#999999', background: '#ffffff' }, 'Too faint to be read by many people');
	put('p', { color: '#666666', background: '#ffffff' }, 'Not quite as strong as it should be');
	put('img', {});
	put('div', { width: '500px', height: '1px' });
}

test('what is broken on purpose is found', async ({ page }) => {
	await page.goto('/glossary/completer/');
	await page.evaluate(spoil);
	const found = await faultsIn(page, 'spoiled');
	const hasOne = (fault: RegExp) => (name: string) =>
		found.filter((told) => told.includes(` ${name}`) && fault.test(told)).length === 1;
	const foundIn = (fault: RegExp) => appearances.map(({ name }) => name).filter(hasOne(fault));
	const ownColors = ['light, desktop', 'dark, desktop', 'light, 320 px', 'dark, 320 px'];
	expect(foundIn(/color-contrast, .*Expected contrast ratio of 4.5:1/)).toEqual(ownColors);
	expect(foundIn(/color-contrast-enhanced, .*Expected contrast ratio of 7:1/)).toEqual(ownColors);
	const everyRule = appearances.filter(({ colorScheme }) => isFull || colorScheme === 'light').map(({ name }) => name);
	expect(foundIn(/image-alt/)).toEqual(everyRule);
	expect(foundIn(/500 px wide/)).toEqual(['light, 320 px', 'dark, 320 px']);
});
