/** What the descriptions for machines need from the content: titles of sources, the publisher, whole addresses. */
import { getEntry } from 'astro:content';
import type { Citation } from '../../lib/content/schemas.ts';
import { article, type Named, termInSet, termSet } from '../../lib/content/structured.ts';
import { absolute } from './address.ts';
import { cardPath } from './cards.ts';
import type { Term } from './glossary.ts';
import { minutesFor } from './reading.ts';
import { pageAt } from './site-graph.ts';
import { siteName } from './site-name.ts';

const named = (name: string, path: string): Named => ({ name, url: absolute(path) });

interface ArticleWords {
	path: string;
	card: string;
	partOf: { title: string; path: string };
	data: { title: string; lead: string; sources: Citation[] };
}

/** A chapter or a story. */
export async function articleAt({ path, card, partOf, data }: ArticleWords) {
	const cited = await Promise.all(data.sources.map(({ source }) => getEntry('sources', source)));
	return article({
		headline: data.title,
		description: data.lead,
		url: absolute(path),
		image: absolute(cardPath(card)),
		minutes: minutesFor(await pageAt(path)),
		partOf: named(partOf.title, partOf.path),
		publisher: named(siteName, '/'),
		basedOn: cited.flatMap((source) => source?.data.title ?? []),
	});
}

const glossary = () => named(`Glossary of the ${siteName}`, '/glossary/');
const termPath = ({ id }: Term) => `/glossary/${id}/`;

export function describedTerm(term: Term) {
	const { data } = term;
	return termInSet(
		{ ...named(data.term, termPath(term)), description: data.short, code: data.acronym, aliases: data.aliases },
		glossary(),
	);
}

export const describedGlossary = (terms: Term[]) =>
	termSet(
		glossary(),
		terms.map((term) => named(term.data.term, termPath(term))),
	);
