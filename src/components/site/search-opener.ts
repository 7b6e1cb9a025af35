/** "/" and Ctrl or Cmd + K open the search; its code comes only then. Without script the link leads to the page. */
export function startSearchOpener(): void {
	/** What is typed between the key and the field being there; null while nothing is opening. */
	let typed: string | null = null;
	const open = async () => {
		if (typed !== null) return;
		typed = '';
		try {
			await (await import('./search-dialog.ts')).openSearch(() => typed ?? '');
		} catch {
			// Offline, or the file is gone: the search page says what can be done.
			const link = document.querySelector<HTMLAnchorElement>('a[data-search-open]');
			if (link) location.assign(link.href);
		} finally {
			typed = null;
		}
	};
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a[data-search-open]') : null;
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		open();
	});
	document.addEventListener('keydown', (event) => {
		if (typed !== null && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
			event.preventDefault();
			typed += event.key;
			return;
		}
		const typing =
			event.target instanceof HTMLElement &&
			(event.target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName));
		const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
		const commandK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
		if (!slash && !commandK) return;
		event.preventDefault();
		open();
	});
}
