/** Whether this reader has ever ticked a step: asked on every step page, so it must not cost the storage code. */
const KEY = 'field-guide:ticked';

export function hasTicked(): boolean {
	try {
		return localStorage.getItem(KEY) !== null;
	} catch {
		return false;
	}
}

export function rememberTicked(): void {
	try {
		localStorage.setItem(KEY, '1');
	} catch {
		// The tick itself is kept elsewhere or refused in words; only the next page will not look for it by itself.
	}
}
