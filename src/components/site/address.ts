/** A site path under the base the site is built for: `/glossary/` becomes `/x/glossary/` in a build at `/x/`. */
export function href(path: string): string {
	const base = import.meta.env.BASE_URL.replace(/\/$/, '');
	return path.startsWith('/') ? `${base}${path}` : path;
}

/** The whole address of a site path, host and base included: for what leaves the site. */
export function absolute(path: string): string {
	return new URL(href(path), import.meta.env.SITE).href;
}
