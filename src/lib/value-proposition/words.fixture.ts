/** The content the tool works on, read from its files, in Node as in a browser. */
import { parse } from 'yaml';
import { measure, wording } from '../content/schemas.ts';
import type { Words } from './material.ts';

const measures = import.meta.glob<string>('../../content/measures/*.yaml', {
	eager: true,
	query: '?raw',
	import: 'default',
});
const wordings = import.meta.glob<string>('../../content/wording/*.yaml', {
	eager: true,
	query: '?raw',
	import: 'default',
});

function entries<T>(files: Record<string, string>, schema: { parse(data: unknown): T }): Record<string, T> {
	return Object.fromEntries(
		Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.yaml$/g, ''), schema.parse(parse(text))]),
	);
}

export const words: Words = { measures: entries(measures, measure), wording: entries(wordings, wording) };
