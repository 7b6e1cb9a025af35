/**
 * The search that opens over any page. Made when it is first asked for. A list of links under a field, and arrow keys
 * that move the focus through it: what a screen reader already knows how to read, without a widget of our own.
 */

import { pagesFound } from '../../lib/search/messages.ts';
import searchStyles from '../../styles/search.css?url';
import { href } from './address.ts';
import type { Answer } from './search-answer.ts';
import { asking, type Question } from './search-asking.ts';
import { hitItem, make, sayAnswer } from './search-hits.ts';
import { loadIndex } from './search-index.ts';
import { loadNames } from './search-names.ts';

const PAGES_SHOWN = 3;
const searchPage = href('/search/');
const questionOf = (query: string): Question => ({ query: query.trim(), filters: {} });

/** The rules of the dialog come as a file of their own; it opens once they are there, or cannot be had. */
function loadStyles(): Promise<unknown> {
	const link = make('link', { rel: 'stylesheet', href: searchStyles });
	const ready = new Promise((resolve) => {
		link.onload = resolve;
		link.onerror = resolve;
	});
	document.head.append(link);
	return ready;
}

function keyHints(): HTMLElement {
	const keys = [
		['↑ ↓', 'move'],
		['Enter', 'open'],
		['Esc', 'close'],
	] as const;
	const hints = keys.map(([key, does]) => make('span', {}, make('kbd', {}, key), ` ${does}`));
	return make('p', { class: 'search-keys', 'aria-hidden': 'true' }, ...hints);
}

function build() {
	const input = make('input', {
		...{ class: 'input', id: 'search-dialog-q', name: 'q', type: 'text', maxlength: '200', enterkeyhint: 'search' },
		...{ autocomplete: 'off', autocapitalize: 'off', autofocus: '', placeholder: 'CLNA, vo-tech, pain point …' },
	});
	const close = make('button', { class: 'button-tool', type: 'button' }, 'Close');
	const form = make(
		'form',
		{ class: 'search-dialog-form', role: 'search', method: 'get', action: searchPage },
		make('label', { class: 'visually-hidden', for: input.id }, 'Search the field guide'),
		input,
		close,
	);
	const status = make('p', { class: 'search-status', role: 'status' });
	const found = make('div', { class: 'search-found' });
	const dialog = make('dialog', { class: 'search-dialog', 'aria-label': 'Search' }, form, status, found, keyHints());
	return { dialog, form, input, close, status, found };
}

type Parts = ReturnType<typeof build>;

/** What stands under an empty field. */
function showStart({ status, found }: Parts): void {
	status.textContent = 'Type a word, a name or an acronym.';
	found.replaceChildren(
		make('p', { class: 'search-all' }, make('a', { href: `${searchPage}#a-to-z` }, 'Everything, A to Z')),
	);
}

function suggestionLine(suggestion: string, take: () => void): HTMLElement {
	const button = make('button', { class: 'button-link', type: 'button' }, suggestion);
	button.addEventListener('click', take);
	return make('p', { class: 'search-suggestion' }, 'Did you mean ', button, '?');
}

function furtherLink({ hits, total, more }: Answer, query: string): HTMLElement {
	if (hits.length === 0) return make('a', { href: `${searchPage}#a-to-z` }, 'Look it up from A to Z');
	const words = more ? `See all results (${pagesFound(total)})` : 'Open on the search page';
	return make('a', { href: `${searchPage}?${new URLSearchParams({ q: query })}` }, words);
}

function showAnswer({ status, found }: Parts, answer: Answer, query: string, search: (query: string) => void): void {
	const { hits, suggestion } = answer;
	sayAnswer(status, answer);
	const parts: Node[] = [];
	if (suggestion) parts.push(suggestionLine(suggestion, () => search(suggestion)));
	if (hits.length > 0) {
		const items = hits.map((hit) => hitItem(hit, { titleTag: 'p', sectionExcerpts: false }));
		parts.push(make('ol', { class: 'search-hits' }, ...items));
	}
	parts.push(make('p', { class: 'search-all' }, furtherLink(answer, query)));
	found.replaceChildren(...parts);
	found.scrollTop = 0;
}

function showFailure({ status, found }: Parts, line: string, again: () => void): void {
	status.textContent = line;
	const button = make('button', { class: 'button', type: 'button' }, 'Try again');
	button.addEventListener('click', again);
	found.replaceChildren(make('p', {}, button));
}

/** Up and down move through the field and everything under it that can be followed or pressed. */
function moveFocus(event: KeyboardEvent, { input, found }: Parts): void {
	const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const stops: HTMLElement[] = [input, ...found.querySelectorAll<HTMLElement>('a, button')];
	const at = stops.indexOf(document.activeElement as HTMLElement);
	const next = stops[at + step];
	if (at < 0) return;
	event.preventDefault();
	next?.focus();
}

function wire(parts: Parts): (query: string) => void {
	const { dialog, form, input, close, found } = parts;
	const search = (query: string) => {
		input.value = query;
		input.focus();
		asked.ask(questionOf(query));
	};
	const asked = asking(PAGES_SHOWN, {
		answer: (answer, { query }) => showAnswer(parts, answer, query, search),
		waiting: () => {
			parts.status.textContent = 'Searching …';
		},
		failed: (line) => showFailure(parts, line, () => search(input.value)),
	});
	showStart(parts);
	input.addEventListener('input', () => {
		if (input.value.trim()) return asked.ask(questionOf(input.value), true);
		asked.cancel();
		showStart(parts);
	});
	form.addEventListener('submit', (event) => {
		if (!input.value.trim()) event.preventDefault();
	});
	close.addEventListener('click', () => dialog.close());
	dialog.addEventListener('keydown', (event) => moveFocus(event, parts));
	dialog.addEventListener('click', (event) => {
		if (event.target === dialog) dialog.close();
	});
	// A link to a section of this very page leaves the page, and the dialog, where they are.
	found.addEventListener('click', (event) => {
		if (event.target instanceof Element && event.target.closest('a')) dialog.close();
	});
	return search;
}

let parts: Parts | null = null;
let search: (query: string) => void = () => {};

/**
 * Opens the search, or goes to its field when it is open or is the page being read. Closing gives the focus back.
 * `typedMeanwhile` is asked for once the field is there, so that a quick writer loses no letter.
 */
export async function openSearch(typedMeanwhile: () => string): Promise<void> {
	const field = parts?.dialog.open
		? parts.input
		: document.querySelector<HTMLInputElement>('[data-search-page] [name="q"]');
	if (field) {
		field.focus();
		return field.select();
	}
	// Both are needed by the first answer. A failure shows when something is asked.
	loadIndex().catch(() => {});
	loadNames();
	if (!parts) {
		parts = build();
		search = wire(parts);
		document.body.append(parts.dialog);
		await loadStyles();
	}
	if (!parts.dialog.open) parts.dialog.showModal();
	parts.input.select();
	const typed = typedMeanwhile();
	if (typed) search(typed);
}
