/** Time and chance, which rules are handed and never take. */

/** Now, as ISO 8601. */
export function now(): string {
	return new Date().toISOString();
}

/** A version 4 UUID. `crypto.randomUUID` is missing on pages that are served without https. */
export function newId(): string {
	return typeof crypto.randomUUID === 'function' ? crypto.randomUUID() : uuidFromBytes();
}

/**
 * Gives such a page the function all the same. For libraries that take it for granted, as ical-generator does even when
 * it is handed an id.
 */
export function supplyRandomUuid(): void {
	if (typeof crypto.randomUUID === 'function') return;
	Object.defineProperty(crypto, 'randomUUID', { value: uuidFromBytes, configurable: true });
}

function uuidFromBytes(): ReturnType<typeof crypto.randomUUID> {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** "2:41 pm", in the reader's own time zone. */
export function clockTime(instant: string): string {
	const time = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' }).format(new Date(instant));
	return time.replace(/\s?([AP])M$/, (_all, half: string) => ` ${half.toLowerCase()}m`);
}

/** "November 20, 2026, 2:41 pm". */
export function dayAndTime(instant: string): string {
	const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(new Date(instant));
	return `${day}, ${clockTime(instant)}`;
}
