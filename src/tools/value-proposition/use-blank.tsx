import { useState } from 'react';

/**
 * A form for something that is not there yet. It has its id before, so that the field keeps the focus when the first
 * letter makes it a record. Shown while there is nothing else, or when asked for.
 */
export function useBlank(ids: readonly string[], newId: () => string) {
	const [blank, setBlank] = useState(() => ({ id: newId(), isWanted: false }));
	const isShown = !ids.includes(blank.id) && (ids.length === 0 || blank.isWanted);
	return { blank: isShown ? blank.id : null, add: () => setBlank({ id: newId(), isWanted: true }) };
}
