/** The names file beside the index. Without it the search still finds pages; it only loses the straight way to one. */
import type { NamesFile } from '../../lib/search/names.ts';
import { href } from './address.ts';

let names: Promise<NamesFile> | null = null;

async function load(): Promise<NamesFile> {
	const response = await fetch(href('/search-words.json'));
	if (!response.ok) throw new Error('There is no names file.');
	return response.json();
}

/** What pages and sections are called; empty, and asked for again the next time, when the file cannot be had. */
export async function loadNames(): Promise<NamesFile> {
	names ??= load();
	try {
		return await names;
	} catch {
		names = null;
		return { pages: [], sections: {} };
	}
}
