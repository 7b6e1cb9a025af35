/** The content a tool works on, as plain data the page hands to the island. */
import { type CollectionKey, getCollection, getEntry } from 'astro:content';
import type { WordsSource } from '../../lib/tool/tool.ts';
import { loadRules } from '../shell/tool-rules.ts';

/** Null for a tool that names none. Throws when an entry is not there: a fault of the tool, found at build. */
export async function toolWords(id: string): Promise<unknown> {
	const words = (await loadRules(id))?.words;
	if (words === undefined) return null;
	if (typeof words === 'string') return wordsFrom(words);
	const named = Object.entries(words).map(async ([name, source]) => [name, await wordsFrom(source)]);
	return Object.fromEntries(await Promise.all(named));
}

async function wordsFrom(source: WordsSource): Promise<unknown> {
	const [collection, entryId] = source.split('/') as [CollectionKey, string];
	if (entryId === '*') {
		const entries = (await getCollection(collection)).sort((one, other) => (one.id < other.id ? -1 : 1));
		return Object.fromEntries(entries.map(({ id, data }) => [id, data]));
	}
	const entry = await getEntry(collection, entryId);
	if (!entry) throw new Error(`The words ${source} are not there.`);
	return entry.data;
}
