/** Every page is valid, accessible HTML by html-validate's standard and a11y rules (.htmlvalidate.mjs). */
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { expectNone } from '../expect-none.ts';
import { readSite } from './built-site.ts';

/** Astro writes this beside the first island of a page, in the middle of the body; no setting moves it. */
const islandStyle = /<style>astro-island[^<]*<\/style>/;

test('html-validate finds no error and no warning on any page', async () => {
	const validator = new HtmlValidate(new StaticConfigLoader(config));
	const found: string[] = [];
	for (const page of readSite().pages) {
		const report = await validator.validateString(page.html.replace(islandStyle, ''), page.file);
		for (const { messages } of report.results)
			for (const { ruleId, message, line, column } of messages)
				found.push(`${page.address} at ${line}:${column}: ${ruleId}, ${message}`);
	}
	expectNone(found);
});
