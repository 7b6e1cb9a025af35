/** The elements of the search page that its script fills, by their `data-search` names. */

/** Throws when the template lost one. */
function part<Kind extends HTMLElement>(name: string): Kind {
	const element = document.querySelector<Kind>(`[data-search="${name}"]`);
	if (!element) throw new Error(`The search page has no ${name}.`);
	return element;
}

export function pageParts() {
	const form = part<HTMLFormElement>('form');
	return {
		form,
		input: part<HTMLInputElement>('input'),
		boxes: [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')],
		filters: part<HTMLDetailsElement>('filters'),
		/** Says on the closed filters how many are chosen. */
		chosen: part('chosen'),
		clear: part<HTMLButtonElement>('clear'),
		heading: part('heading'),
		status: part('status'),
		suggestion: part('suggestion'),
		suggested: part<HTMLButtonElement>('suggested'),
		again: part<HTMLButtonElement>('again'),
		hits: part('hits'),
		more: part<HTMLButtonElement>('more'),
	};
}

export type PageParts = ReturnType<typeof pageParts>;
