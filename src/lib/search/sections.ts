/** Which parts of a found page to offer below it. */

/** The fields of a Pagefind sub-result that decide; `anchor` is missing for the part above the first heading. */
export interface PageSection {
	anchor?: { element: string };
	weighted_locations: { balanced_score: number }[];
}

/** The sections with most to say, in the order of the page. The page's own title is not a section. */
export function bestSections<Section extends PageSection>(sections: Section[], most: number): Section[] {
	const weight = (section: Section) => section.weighted_locations.reduce((sum, it) => sum + it.balanced_score, 0);
	const headed = sections.filter(({ anchor }) => anchor && anchor.element.toLowerCase() !== 'h1');
	const best = new Set([...headed].sort((a, b) => weight(b) - weight(a)).slice(0, most));
	return headed.filter((section) => best.has(section));
}
