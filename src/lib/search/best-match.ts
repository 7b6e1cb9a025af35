/** A name typed in full, or begun, leads straight to its page, whatever the index thinks of it. */
import type { NamedPage } from './names.ts';
import { nameKey } from './text.ts';

export interface BestMatch {
	page: NamedPage;
	/** The alias or acronym that was typed, null when it was the title. */
	via: string | null;
	/** Whether the whole name was typed; otherwise it was begun. */
	whole: boolean;
}

/** A shorter beginning fits too many names to mean one of them. */
const SHORTEST_BEGINNING = 3;
const MOST_BEGUN_NAMES = 3;

/** How a query and a name fit, best first. */
type Fit = 'same' | 'begun' | 'name-and-more';
const fits: Fit[] = ['same', 'begun', 'name-and-more'];

/** True when the query goes on after the whole name: “clna deadlines”. One common word, “employer”, is not enough. */
function goesOnAfter(name: string, query: string): boolean {
	const distinct = /[\s-]/.test(name.trim()) || /^[A-Z0-9]{3,}$/.test(name);
	const words = query.split(/\s+/);
	return distinct && words.some((_, count) => count > 0 && nameKey(words.slice(0, count).join('')) === nameKey(name));
}

function fitOf(name: string, query: string): Fit | null {
	const key = nameKey(name);
	const typed = nameKey(query);
	if (!key || !typed) return null;
	if (key === typed) return 'same';
	if (typed.length >= SHORTEST_BEGINNING && key.startsWith(typed)) return 'begun';
	return goesOnAfter(name, query) ? 'name-and-more' : null;
}

interface Candidate extends BestMatch {
	fit: Fit;
	letters: number;
}

/** A closer fit first; a title before other names; then what leaves least over, of the name or of the query. */
function inOrder(a: Candidate, b: Candidate): number {
	const fit = fits.indexOf(a.fit) - fits.indexOf(b.fit);
	const title = Number(a.via !== null) - Number(b.via !== null);
	const left = a.fit === 'name-and-more' ? b.letters - a.letters : a.letters - b.letters;
	return (
		fit || (a.fit === 'name-and-more' ? left || title : title || left) || a.page.path.localeCompare(b.page.path, 'en')
	);
}

function candidateOf(page: NamedPage, query: string): Candidate[] {
	const named = [page.title, ...page.names].flatMap((name, index): Candidate[] => {
		const fit = fitOf(name, query);
		return fit
			? [{ page, via: index === 0 ? null : name, whole: fit !== 'begun', fit, letters: nameKey(name).length }]
			: [];
	});
	return named.sort(inOrder).slice(0, 1);
}

/**
 * Pages whose title, acronym or alias is the query; else up to three whose name begins with it; else the one with the
 * longest name that the query begins with. Best first, each page once; empty when no name fits.
 */
export function bestMatches(query: string, pages: readonly NamedPage[]): BestMatch[] {
	const found = pages.flatMap((page) => candidateOf(page, query)).sort(inOrder);
	const closest = found.filter(({ fit }) => fit === found[0]?.fit);
	const most = { same: closest.length, begun: MOST_BEGUN_NAMES, 'name-and-more': 1 }[found[0]?.fit ?? 'same'];
	return closest.slice(0, most).map(({ page, via, whole }) => ({ page, via, whole }));
}
