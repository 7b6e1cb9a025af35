/**
 * `npm run readability`: the Flesch-Kincaid grade and the sentence length of every page's running text, the hardest ten
 * or, with --all, every page. Fails on a page above grade 10 or with sentences of 20 words on average; `npm test` runs it.
 */
import { readBody } from '../src/lib/content/body.ts';
import { readability } from '../src/lib/content/readability.ts';
import { contentEntries } from './content-entries.mjs';

const MOST_GRADE = 10;
const MOST_WORDS_A_SENTENCE = 20;
const kinds = new Set(['chapters', 'steps', 'stories', 'glossary', 'tools']);

const { entries } = await contentEntries();
const list = (value) => (Array.isArray(value) ? value : value ? [value] : []);

const rows = entries
	.filter(({ collection }) => kinds.has(collection))
	.map(({ collection, id, data, body }) => {
		const lists = ['lead', 'short', 'why', 'example', 'takeaways', 'doThis', 'ask', 'result'];
		const frontmatter = lists
			.filter((field) => field !== 'short' || collection === 'glossary')
			.flatMap((field) => list(data[field]));
		return { name: `${collection}/${id}`, ...readability([...frontmatter, ...readBody(body).prose]) };
	})
	.sort((a, b) => b.grade - a.grade);

const problems = rows.flatMap(({ name, grade, sentenceLength }) => [
	...(grade > MOST_GRADE ? [`${name}: grade ${grade.toFixed(1)} is above ${MOST_GRADE}.`] : []),
	...(sentenceLength >= MOST_WORDS_A_SENTENCE
		? [`${name}: ${sentenceLength.toFixed(1)} words a sentence on average.`]
		: []),
]);

const shown = process.argv.includes('--all') ? rows : rows.slice(0, 10);
for (const { name, words, grade, sentenceLength } of shown)
	console.log(
		`${name.padEnd(60)} grade ${grade.toFixed(1).padStart(4)}  ${sentenceLength.toFixed(1).padStart(4)} words a sentence  ${words} words`,
	);
const middle = rows[Math.floor(rows.length / 2)];
console.log(`${rows.length} pages; hardest above; median grade ${middle.grade.toFixed(1)}.`);
if (problems.length > 0) {
	console.error(problems.join('\n'));
	process.exitCode = 1;
}
