/** Moves the focus once what has just been asked for is drawn. */
export function focusSoon(selector: string): void {
	requestAnimationFrame(() => {
		const found = document.querySelector<HTMLElement>(selector);
		found?.focus({ preventScroll: true });
		found?.scrollIntoView({ block: 'nearest' });
	});
}
