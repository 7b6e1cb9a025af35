/** The full address of a path of this site, for documents that leave it: the host and the base it was built for. */
export function fullAddress(path: string): string {
	const { site, base } = built();
	return new URL(`${base.replace(/\/$/, '')}${path}`, site).href;
}

/** As astro.config.mjs has them. Each is read by its whole name, because the build puts its value in place of that. */
function built(): { site: string; base: string } {
	const local = 'http://localhost:4321';
	try {
		return { site: import.meta.env.SITE ?? local, base: import.meta.env.BASE_URL };
	} catch {
		// Rules also run in bare Node, which knows no build.
		return { site: local, base: '/' };
	}
}
