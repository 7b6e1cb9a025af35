import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, breadcrumbList, howTo, termInSet, termSet } from './structured.ts';

const at = (path: string) => `https://example.org/x${path}`;
const glossary = { name: 'Glossary', url: at('/glossary/') };

describe('breadcrumbList', () => {
	it('numbers the way down from 1 and ends with the page itself', () => {
		const list = breadcrumbList([
			{ name: 'Guides', url: at('/guides/') },
			{ name: 'Start here', url: at('/guides/start-here/') },
		]);
		expect(list).toEqual({
			'@context': 'https://schema.org',
			'@type': 'BreadcrumbList',
			itemListElement: [
				{ '@type': 'ListItem', position: 1, name: 'Guides', item: at('/guides/') },
				{ '@type': 'ListItem', position: 2, name: 'Start here', item: at('/guides/start-here/') },
			],
		});
	});
});

describe('article', () => {
	const chapter = {
		headline: 'Critical jobs',
		description: 'Which jobs matter most.',
		url: at('/guides/a/b/'),
		image: at('/cards/guides/a.png'),
		minutes: 7,
		partOf: { name: 'Employers, for educators', url: at('/guides/a/') },
		publisher: { name: 'Field guide', url: at('/') },
		basedOn: ['TPM Resource Guide', 'Career Pathways', 'TPM Resource Guide'],
	};

	it('gives the reading time as a duration and names each document once', () => {
		const described = article(chapter);
		expect(described.timeRequired).toBe('PT7M');
		expect(described.isBasedOn.map(({ name }) => name)).toEqual(['TPM Resource Guide', 'Career Pathways']);
		expect(described.isPartOf).toEqual({ '@type': 'CreativeWork', ...chapter.partOf });
	});
});

describe('howTo', () => {
	it('keeps the order of any steps, and only steps that are pages have an address', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (texts) => {
				const { step } = howTo({ name: 'n', description: 'd', url: at('/'), steps: texts.map((text) => ({ text })) });
				expect(step.map(({ text }) => text)).toEqual(texts);
				expect(step.map(({ position }) => position)).toEqual(texts.map((_, index) => index + 1));
				expect(step.some((one) => 'url' in one)).toBe(false);
			}),
		);
		const framework = {
			name: 'n',
			description: 'd',
			url: at('/'),
			steps: [{ text: 'why', name: 'One', url: at('/1/') }],
		};
		expect(howTo(framework).step[0]).toEqual({
			'@type': 'HowToStep',
			position: 1,
			text: 'why',
			name: 'One',
			url: at('/1/'),
		});
	});
});

describe('terms', () => {
	const facts = { name: 'Needs assessment', description: 'What it is.', url: at('/glossary/n/'), aliases: [] };

	it('leave out an acronym and aliases that are not there', () => {
		const bare = termInSet(facts, glossary);
		expect(Object.keys(bare)).not.toContain('termCode');
		expect(Object.keys(bare)).not.toContain('alternateName');
		const full = termInSet({ ...facts, code: 'CLNA', aliases: ['local needs'] }, glossary);
		expect(full).toMatchObject({ termCode: 'CLNA', alternateName: ['local needs'] });
		expect(full.inDefinedTermSet).toEqual({ '@type': 'DefinedTermSet', ...glossary });
	});

	it('stand in their set by name and address only', () => {
		expect(termSet(glossary, [facts]).hasDefinedTerm).toEqual([
			{ '@type': 'DefinedTerm', name: facts.name, url: facts.url },
		]);
	});
});
