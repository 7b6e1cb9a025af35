/** The glossary in order, and by first letter. */
import { type CollectionEntry, getCollection } from 'astro:content';

export type Term = CollectionEntry<'glossary'>;

export async function termsInOrder(): Promise<Term[]> {
	return (await getCollection('glossary')).sort((a, b) => a.data.term.localeCompare(b.data.term, 'en'));
}

export const firstLetter = (term: Term): string => (term.data.term[0] ?? '').toUpperCase();

export function byLetter(terms: Term[]): Map<string, Term[]> {
	return Map.groupBy(terms, firstLetter);
}

/** Everything a person may call it: its name, its acronym, its aliases. */
export function namesOf({ data }: Term): string[] {
	return [data.term, data.acronym, ...data.aliases].filter((name) => name !== undefined);
}
