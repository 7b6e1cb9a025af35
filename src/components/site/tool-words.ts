/** The content entry a tool works on, as plain data the page hands to the island. */
import { type CollectionKey, getEntry } from 'astro:content';

const tools = import.meta.glob<{ tool: { words?: string } }>('../../tools/*/tool.ts', { eager: true });

/** Throws when the tool names an entry that is not there: a fault of the tool, found at build. */
export async function toolWords(id: string): Promise<unknown> {
	const words = tools[`../../tools/${id}/tool.ts`]?.tool.words;
	if (!words) return null;
	const [collection, entryId] = words.split('/') as [CollectionKey, string];
	const entry = await getEntry(collection, entryId);
	if (!entry) throw new Error(`tools/${id}: the words ${words} are not there.`);
	return entry.data;
}
