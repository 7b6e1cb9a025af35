import { useCallback, useState } from 'react';

/**
 * A form for something that is not there yet. It has its id before, so that the field keeps the focus when the first
 * letter makes it a record. Shown while there is nothing else, or when asked for.
 */
export function useBlank(ids: readonly string[], newId: () => string) {
	const [blank, setBlank] = useState(() => ({ id: newId(), isWanted: false }));
	const isShown = !ids.includes(blank.id) && (ids.length === 0 || blank.isWanted);
	// The button that asked for it is gone by then, so the keyboard goes on in its first field.
	const focus = useCallback((field: HTMLElement | null) => field?.focus(), []);
	return {
		blank: isShown ? blank.id : null,
		field: isShown && blank.isWanted ? focus : undefined,
		add: () => setBlank({ id: newId(), isWanted: true }),
	};
}
