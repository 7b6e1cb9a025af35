/** The address of the page: links to pages of this site, and what stands behind the `#`. */

/** A path of this site under the base it is built for. */
export function sitePath(path: string): string {
	return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** The full address of a tool with a fragment, for sending. */
export function toolAddress(tool: string, fragment: string): string {
	return `${location.origin}${sitePath(`/tools/${tool}/`)}${fragment}`;
}

export function currentFragment(): string {
	return location.hash;
}

/** Puts another fragment (or none) in place, without a step in the browser's history and without scrolling. */
export function replaceFragment(fragment: string): void {
	history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment}`);
}

/** Calls back when a link with another fragment is followed on this page. Returns how to stop. */
export function onFragment(changed: () => void): () => void {
	addEventListener('hashchange', changed);
	return () => removeEventListener('hashchange', changed);
}
