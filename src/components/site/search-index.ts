/**
 * The Pagefind index, loaded when someone searches and not before. It runs on the page itself: a few hundred pages take
 * a few milliseconds, and its worker would cost another 11 KB and a script address that Trusted Types has to admit.
 */

import type { Failure } from '../../lib/search/messages.ts';
import type { IndexFilters } from '../../lib/search/search-state.ts';
import type { PageSection } from '../../lib/search/sections.ts';
import { href } from './address.ts';

interface FoundSection extends PageSection {
	title: string;
	url: string;
	excerpt: string;
}

/** What Pagefind tells of a found page. */
export interface FoundPage {
	url: string;
	content: string;
	excerpt: string;
	locations: number[];
	meta: Record<string, string>;
	filters: Record<string, string[]>;
	sub_results: FoundSection[];
}

export interface Found {
	results: { data(): Promise<FoundPage> }[];
	/** Pages per filter value among the results; empty until the filters were loaded. */
	filters: Record<string, Record<string, number>>;
}

interface PagefindIndex {
	init(): Promise<void>;
	search(term: string | null, options?: { filters: IndexFilters; sort?: { title: 'asc' } }): Promise<Found>;
	filters(): Promise<unknown>;
}

interface PagefindModule {
	createInstance(options: { basePath: string; noWorker: boolean; ranking: { pageLength: number } }): PagefindIndex;
}

export class SearchFailure extends Error {
	readonly failure: Failure;
	constructor() {
		super('The search index could not be loaded.');
		this.failure = navigator.onLine ? 'unreachable' : 'offline';
	}
}

/** Below Pagefind's 0.75, so that a chapter is not outranked by every short glossary page that says its word once. */
const ranking = { pageLength: 0.4 };

const folder = href('/pagefind/');
let index: Promise<PagefindIndex> | null = null;
let attempts = 0;

async function load(): Promise<PagefindIndex> {
	attempts += 1;
	// A browser may keep a failed import; another address makes it ask again.
	const again = attempts > 1 ? `?attempt=${attempts}` : '';
	const module: PagefindModule = await import(/* @vite-ignore */ `${folder}pagefind.js${again}`);
	const loaded = module.createInstance({ basePath: folder, noWorker: true, ranking });
	await loaded.init();
	// init() returns before the files are there; an empty search waits for them, and throws when they do not come.
	await loaded.search('');
	return loaded;
}

/** Starts loading, so that the first answer comes sooner. Rejects with a SearchFailure. */
export function loadIndex(): Promise<PagefindIndex> {
	index ??= load().catch(() => {
		index = null;
		throw new SearchFailure();
	});
	return index;
}

/** Pagefind only logs a part of the index it could not fetch, and finds nothing. So an empty answer is asked twice. */
async function checkReachable(): Promise<void> {
	const entry = await fetch(`${folder}pagefind-entry.json?ts=${Date.now()}`).catch(() => null);
	if (entry?.ok) return;
	index = null;
	throw new SearchFailure();
}

/**
 * Searches for words, or for every page that passes the filters, by title, when there are none. Rejects with a
 * SearchFailure.
 */
export async function searchIndex(query: string, filters: IndexFilters): Promise<Found> {
	const loaded = await loadIndex();
	const found = query
		? await loaded.search(query, { filters })
		: await loaded.search(null, { filters, sort: { title: 'asc' } });
	if (found.results.length === 0) await checkReachable();
	return found;
}

/** Loads what counting needs. Call before `searchIndex` when its `filters` are wanted. */
export async function loadFilters(): Promise<void> {
	await (await loadIndex()).filters();
}
