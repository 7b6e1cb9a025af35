import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesFile, readVocabulary, sectionOf, vocabularyFile } from './names.ts';
import type { SearchablePage } from './searchable-pages.ts';

const page = (fields: Partial<SearchablePage>): SearchablePage => ({
	...{ path: '/p/', title: 'Page', kind: 'Page', section: null, acronym: null, names: [], headings: [], text: '' },
	...fields,
});

describe('the names file', () => {
	const section = { path: '/guides/g/', name: 'Guide' };
	const file = namesFile([
		page({ path: '/glossary/t/', title: 'Term', kind: 'Term', acronym: 'TT', names: ['TT', 'word'], text: 'long' }),
		page({ path: '/guides/g/', title: 'The guide', kind: 'Guide' }),
		page({ path: '/guides/g/c/', title: 'Chapter', kind: 'Guide', section }),
	]);

	test('holds what people call a page, and nothing else', () => {
		expect(file).toEqual({
			pages: [
				{ path: '/glossary/t/', title: 'Term', kind: 'Term', names: ['TT', 'word'] },
				{ path: '/guides/g/', title: 'The guide', kind: 'Guide', names: [] },
			],
			sections: { '/guides/g/': 'Guide' },
		});
	});

	test('tells the guide of a chapter from its path', () => {
		expect(sectionOf('/guides/g/c/', file)).toBe('Guide');
		expect(sectionOf('/guides/g/', file)).toBeNull();
		expect(sectionOf('/glossary/t/', file)).toBeNull();
		expect(sectionOf('/', file)).toBeNull();
	});
});

describe('the vocabulary', () => {
	const pages = [
		page({
			title: 'Employer collaborative',
			names: ['CLNA', 'vo-tech'],
			headings: ['Shared employer needs'],
			text: 'A rare thing: things for learners.',
		}),
		page({ title: 'Second', headings: ['Shared work'], text: 'Learners, and shared things in 2020. Learners’ needs.' }),
		page({ title: 'Third', text: 'Things for employers and learners.' }),
	];

	test('puts each word in the first list it belongs to, folded and in order', () => {
		expect(vocabularyFile(pages)).toEqual({
			names: 'clna collaborative employer second tech third',
			headings: 'needs shared work',
			text: 'learners things',
		});
	});

	test('reads back with weights', () => {
		const vocabulary = readVocabulary(vocabularyFile(pages));
		expect(vocabulary.get('collaborative')).toBe(3);
		expect(vocabulary.get('shared')).toBe(2);
		expect(vocabulary.get('learners')).toBe(1);
		expect(vocabulary.has('rare')).toBe(false);
		expect(readVocabulary({ names: '', headings: '', text: '' }).size).toBe(0);
	});

	test('is bounded however much is written', () => {
		const many = Array.from(
			{ length: 5000 },
			(_, index) => `w${[...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}xx`,
		);
		const flood = [1, 2, 3].map(() => page({ text: many.join(' ') }));
		expect(readVocabulary(vocabularyFile(flood)).size).toBe(3001);
	});

	test('holds every word of every name of three letters and more', () => {
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^[A-Za-z]{3,9}( [a-z]{3,9})?$/), { minLength: 1 }), (names) => {
				const vocabulary = readVocabulary(vocabularyFile([page({ names })]));
				for (const word of names.join(' ').toLowerCase().split(' ')) expect(vocabulary.get(word)).toBe(3);
			}),
		);
	});
});
