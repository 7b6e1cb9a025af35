/** The text a printed page may hold: all that is not kept off paper, with the values of fields, which print as text. */
export function onPaper(): string {
	const paper = document.body.cloneNode(true) as HTMLElement;
	for (const kept of paper.querySelectorAll('.no-print')) kept.remove();
	return (paper.textContent ?? '').replaceAll(/\s+/g, ' ');
}
