/** The page as the browser handles it: printing, being hidden or left, keys. */

export function printPage(): void {
	print();
}

/** Calls back when the page may be gone the next moment. Returns how to stop. */
export function onLeaving(leaving: () => void): () => void {
	const hidden = () => {
		if (document.visibilityState === 'hidden') leaving();
	};
	document.addEventListener('visibilitychange', hidden);
	addEventListener('pagehide', leaving);
	return () => {
		document.removeEventListener('visibilitychange', hidden);
		removeEventListener('pagehide', leaving);
	};
}

/** The field being typed into, or null: what makes keystrokes one step of undo. */
export function fieldInUse(): Element | null {
	const focused = document.activeElement;
	return focused !== null && isTextField(focused) ? focused : null;
}

/** True for an element that has an undo of its own for what is typed into it. */
export function isTextField(element: Element): boolean {
	if (element instanceof HTMLTextAreaElement) return true;
	if (element instanceof HTMLInputElement) {
		return ['text', 'search', 'url', 'tel', 'email', 'password', 'number', 'date', 'month'].includes(element.type);
	}
	return element instanceof HTMLElement && element.isContentEditable;
}

/** Calls back for Ctrl/Cmd+Z and Shift with it (or Ctrl+Y) outside text fields and dialogs. Returns how to stop. */
export function onUndoKeys(pressed: (what: 'undo' | 'redo') => void): () => void {
	const onKey = (event: KeyboardEvent) => {
		const key = event.key.toLowerCase();
		if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
		const target = event.target;
		if (event.defaultPrevented || !(target instanceof Element)) return;
		if (isTextField(target) || target.closest('dialog[open]') !== null) return;
		event.preventDefault();
		pressed(key === 'y' || event.shiftKey ? 'redo' : 'undo');
	};
	document.addEventListener('keydown', onKey);
	return () => document.removeEventListener('keydown', onKey);
}
