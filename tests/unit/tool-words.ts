/** The content a tool works on, read from its files as the page would hand it over. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import * as schemas from '../../src/lib/content/schemas.ts';
import type { AnyTool, WordsSource } from '../../src/lib/tool/tool.ts';

const content = join(import.meta.dirname, '../../src/content');

/** The collections that tools take words from, and the schema of each. */
const collections: Record<string, { parse(data: unknown): unknown }> = {
	questions: schemas.questions,
	themes: schemas.themes,
	flows: schemas.flow,
	measures: schemas.measure,
	wording: schemas.wording,
};

/** Throws when an entry is missing or wrong. Null for a tool that names none. */
export function wordsOf(words: AnyTool['words']): unknown {
	if (words === undefined) return null;
	if (typeof words === 'string') return wordsFrom(words);
	return Object.fromEntries(Object.entries(words).map(([name, source]) => [name, wordsFrom(source)]));
}

function wordsFrom(source: WordsSource): unknown {
	const [collection = '', id = ''] = source.split('/');
	const schema = collections[collection];
	if (!schema) throw new Error(`No schema is known here for the words ${source}.`);
	const read = (file: string) => schema.parse(parse(readFileSync(join(content, collection, file), 'utf8')));
	if (id !== '*') return read(`${id}.yaml`);
	const files = readdirSync(join(content, collection)).toSorted();
	return Object.fromEntries(files.map((file) => [basename(file, '.yaml'), read(file)]));
}
