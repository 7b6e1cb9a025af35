/** Nothing on the site pretends: no placeholder, no promise of what is not there yet, no trace of the workshop. */
import { test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { readSite } from './built-site.ts';

const placeholders =
	/coming soon|lorem|\bTODO\b|\bFIXME\b|\bTBD\b|under construction|placeholder text|replace this with|\[object Object\]/;
const spilled = />\s*(undefined|NaN|null)\s*</;

test('no placeholder in any page', () => {
	const found = readSite().pages.flatMap((page) => {
		const text = page.document.querySelector('body')?.innerHTML ?? '';
		const words = placeholders.exec(text) ?? placeholders.exec(text.toLowerCase()) ?? spilled.exec(text);
		return words ? [`${page.address}: ${words[0].trim()}`] : [];
	});
	expectNone(found);
});
