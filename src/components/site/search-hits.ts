/** Search results as elements. What comes from the index becomes text nodes, never markup. */
import type { ExcerptPart } from '../../lib/search/excerpt.ts';
import type { Answer, Hit } from './search-answer.ts';

/** An element with attributes and children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Record<string, string> = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children);
	return element;
}

const marked = (parts: ExcerptPart[]): (Node | string)[] =>
	parts.map(({ text, found }) => (found ? make('mark', {}, text) : text));

export interface HitStyle {
	/** Headings help to move through a page of results; in the dialog they would stand under none. */
	titleTag: 'h3' | 'p';
	/** Whether sections show their words, or only their headings. */
	sectionExcerpts: boolean;
}

let factsIds = 0;

function titleOf({ url, title, kind, within, best }: Hit, titleTag: HitStyle['titleTag']): HTMLElement[] {
	factsIds += 1;
	const id = `search-facts-${factsIds}`;
	const facts = make('p', { class: 'search-facts', id }, within ? `${kind}: ${within}` : kind);
	if (best) facts.append(make('span', { class: 'tag tag-spruce' }, 'Best match'));
	const link = make('a', { href: url, 'aria-describedby': id }, title);
	return [make(titleTag, { class: 'search-title' }, link), facts];
}

function sectionsOf({ sections }: Hit, withExcerpts: boolean): HTMLElement {
	const items = sections.map(({ title, url, excerpt }) => {
		const item = make('li', {}, make('a', { href: url }, title));
		if (withExcerpts) item.append(make('p', { class: 'search-excerpt' }, ...marked(excerpt)));
		return item;
	});
	return make('ul', { class: 'search-sections' }, ...items);
}

/** One found page: title, what it is, the words found, and the sections that hold them. */
export function hitItem(hit: Hit, { titleTag, sectionExcerpts }: HitStyle): HTMLLIElement {
	const item = make('li', { class: 'search-hit' }, ...titleOf(hit, titleTag));
	const saidBelow = sectionExcerpts && hit.sections.length > 0;
	// A term is told by its definition; a page whose sections speak for themselves, by what it is about.
	const text = hit.about && (hit.kind === 'Term' || hit.best || saidBelow) ? [hit.about] : marked(hit.excerpt);
	if (hit.via && !hit.title.includes(hit.via))
		item.append(make('p', { class: 'search-via' }, `People also say “${hit.via}”.`));
	if (text.length > 0) item.append(make('p', { class: 'search-excerpt' }, ...text));
	if (hit.sections.length > 0) item.append(sectionsOf(hit, sectionExcerpts));
	return item;
}

/** The suggestion stands in a line of its own with its button; aloud it belongs to the same breath as the result. */
export function sayAnswer(status: HTMLElement, { line, suggestion }: Answer): void {
	status.replaceChildren(line);
	if (suggestion) status.append(make('span', { class: 'visually-hidden' }, ` Did you mean “${suggestion}”?`));
}
