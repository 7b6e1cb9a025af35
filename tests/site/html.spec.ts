/** Every page is valid, accessible HTML by html-validate's standard and a11y rules (.htmlvalidate.mjs). */
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { readSite } from './built-site.ts';

test('html-validate finds no error and no warning on any page', async () => {
	const validator = new HtmlValidate(new StaticConfigLoader(config));
	const found: string[] = [];
	for (const page of readSite().pages) {
		const report = await validator.validateString(page.html, page.file);
		for (const { messages } of report.results)
			for (const { ruleId, message, line, column } of messages)
				found.push(`${page.address} ${line}:${column} ${ruleId}: ${message}`);
	}
	expect(found).toEqual([]);
});
