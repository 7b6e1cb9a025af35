import { describe, expect, it } from 'vitest';
import type { Page } from './graph.ts';
import { aboutOf, llmsText } from './llms.ts';

const page = (collection: Page['collection'], data: Record<string, unknown>): Page => ({
	...{ path: '/a/', collection, id: 'a', title: 'A', within: null },
	body: { links: [], headings: [], components: [], text: '', prose: [] },
	entry: collection === 'site' ? null : { collection, id: 'a', data, body: '' },
});

describe('llmsText', () => {
	it('has a title, a summary, and a line for each page, with whole addresses', () => {
		const lines = [{ title: 'Start here', url: 'https://example.org/x/guides/start-here/', about: 'Two\n  worlds.' }];
		const text = llmsText(
			'The guide',
			'What it is.',
			['A note.'],
			[
				{ title: 'Guides', lines },
				{ title: 'Tools', lines: [] },
			],
		);
		expect(text).toBe(
			'# The guide\n\n> What it is.\n\nA note.\n\n## Guides\n\n- [Start here](https://example.org/x/guides/start-here/): Two worlds.\n',
		);
	});
});

describe('aboutOf', () => {
	it('takes what each kind of entry says of itself', () => {
		const data = { lead: 'lead', short: 'short', summary: 'summary', why: 'why', promise: 'promise' };
		const kinds = ['chapters', 'guides', 'frameworks', 'steps', 'glossary', 'paths', 'tools', 'stories'] as const;
		expect(kinds.map((kind) => aboutOf(page(kind, data)))).toEqual([
			...['lead', 'summary', 'summary', 'why', 'short', 'promise', 'lead', 'lead'],
		]);
		expect(aboutOf(page('site', {}))).toBeNull();
	});
});
