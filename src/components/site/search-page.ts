/** The search page: results and filters, kept in the address so that a search can be sent as a link. */
import type { FacetId } from '../../lib/search/facets.ts';
import {
	countFilters,
	emptyState,
	indexFilters,
	readState,
	type SearchState,
	writeState,
} from '../../lib/search/search-state.ts';
import { currentQuery, replaceQuery } from '../shell/ports/address-bar.ts';
import type { Answer, Hits } from './search-answer.ts';
import { asking } from './search-asking.ts';
import { countPages, type PageCounts } from './search-counts.ts';
import { type HitStyle, hitItem, sayAnswer } from './search-hits.ts';
import { type PageParts, pageParts } from './search-page-parts.ts';

const PAGES_AT_ONCE = 10;
const WIDE = '(min-width: 66rem)';
const style: HitStyle = { titleTag: 'h3', sectionExcerpts: true };

function stateOnPage({ input, boxes }: PageParts): SearchState {
	const params = new URLSearchParams({ q: input.value });
	for (const box of boxes) if (box.checked) params.append(box.name, box.value);
	return readState(params);
}

function showState({ input, boxes }: PageParts, { query, chosen }: SearchState): void {
	input.value = query;
	for (const box of boxes) box.checked = chosen[box.name as FacetId].includes(box.value);
}

function showHits(parts: PageParts, { hits, more }: Hits): HTMLElement | null {
	const items = hits.map((hit) => hitItem(hit, style));
	parts.hits.append(...items);
	parts.more.hidden = more === null;
	parts.more.onclick = async () => {
		const next = await more?.();
		// Whoever pressed the button goes on reading at the first of the new results.
		if (next) showHits(parts, next)?.querySelector('a')?.focus();
	};
	return items[0] ?? null;
}

function showCounts({ boxes }: PageParts, counts: PageCounts | null): void {
	for (const box of boxes) {
		const pages = counts?.get(box.name as FacetId)?.get(box.value);
		const label = box.closest('label');
		label?.classList.toggle('search-option-empty', pages === 0);
		const count = label?.querySelector('[data-count]');
		if (count) count.textContent = pages === undefined ? '' : String(pages);
	}
}

/** Filters stand beside the results where there is room, and nowhere when there is nothing to filter. */
function showFilters({ form, heading, filters }: PageParts, useful: boolean): void {
	if (useful && heading.hidden && matchMedia(WIDE).matches) filters.open = true;
	form.classList.toggle('search-form-filtered', useful);
	filters.hidden = !useful;
	heading.hidden = false;
}

function showAnswer(parts: PageParts, answer: Answer, filtered: boolean): void {
	showFilters(parts, filtered || answer.total > 0);
	sayAnswer(parts.status, answer);
	parts.again.hidden = true;
	parts.suggestion.hidden = answer.suggestion === null;
	parts.suggested.textContent = answer.suggestion;
	parts.hits.replaceChildren();
	showHits(parts, answer);
}

function showFailure(parts: PageParts, line: string): void {
	showFilters(parts, false);
	parts.status.textContent = line;
	parts.suggestion.hidden = true;
	parts.more.hidden = true;
	parts.hits.replaceChildren();
	parts.again.hidden = false;
}

/** Back to the page as it is without a question. */
function showNothing(parts: PageParts): void {
	parts.form.classList.remove('search-form-filtered');
	parts.filters.hidden = false;
	parts.filters.open = false;
	parts.status.textContent = '';
	for (const result of [parts.heading, parts.suggestion, parts.more, parts.again]) result.hidden = true;
	parts.hits.replaceChildren();
	showCounts(parts, null);
}

function start(): void {
	const parts = pageParts();
	let shown: Answer | null = null;

	const asked = asking(PAGES_AT_ONCE, {
		answer(answer) {
			const { chosen } = stateOnPage(parts);
			shown = answer;
			showAnswer(parts, answer, countFilters(chosen) > 0);
			if (answer.searched === null) return showCounts(parts, null);
			countPages(answer.searched, chosen).then(
				(counts) => shown === answer && showCounts(parts, counts),
				// The results stand; only the numbers beside the filters are missing.
				() => showCounts(parts, null),
			);
		},
		waiting() {
			parts.status.textContent = 'Searching …';
		},
		failed: (line) => showFailure(parts, line),
	});

	function search(soon = false): void {
		const state = stateOnPage(parts);
		const filters = countFilters(state.chosen);
		replaceQuery(writeState(state));
		parts.clear.hidden = filters === 0;
		parts.chosen.textContent = filters > 0 ? `${filters} chosen` : '';
		if (state.query || filters > 0) asked.ask({ query: state.query, filters: indexFilters(state.chosen) }, soon);
		else {
			asked.cancel();
			shown = null;
			showNothing(parts);
		}
	}

	parts.input.addEventListener('input', () => search(true));
	parts.form.addEventListener('change', (event) => {
		if (event.target !== parts.input) search();
	});
	parts.form.addEventListener('submit', (event) => {
		event.preventDefault();
		search();
		if (!parts.heading.hidden) parts.heading.focus();
	});
	parts.suggested.addEventListener('click', () => {
		parts.input.value = parts.suggested.textContent ?? '';
		parts.input.focus();
		search();
	});
	parts.clear.addEventListener('click', () => {
		showState(parts, { ...emptyState, query: parts.input.value });
		parts.filters.querySelector('summary')?.focus();
		search();
	});
	parts.again.addEventListener('click', () => search());

	showState(parts, readState(currentQuery()));
	search();
}

start();
