/** The content entry a tool works on, read from its file as the page would hand it over. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { questions } from '../../src/lib/content/schemas.ts';

const schemas: Record<string, { parse(data: unknown): unknown }> = { questions };

/** Throws when the entry is missing or wrong. Null for a tool that names none. */
export function wordsOf(words: string | undefined): unknown {
	if (!words) return null;
	const schema = schemas[words.split('/')[0] ?? ''];
	if (!schema) throw new Error(`No schema is known here for the words ${words}.`);
	const file = join(import.meta.dirname, '../../src/content', `${words}.yaml`);
	return schema.parse(parse(readFileSync(file, 'utf8')));
}
