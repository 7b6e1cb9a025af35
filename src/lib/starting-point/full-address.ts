/**
 * The full address of a path of this site, for documents that leave it: the host and the base it was built for. Where no
 * build is known, as in bare Node, the path alone: better half an address than a wrong one.
 */
export function fullAddress(path: string): string {
	try {
		// Each is read by its whole name, because the build puts its value in place of that.
		return new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`, import.meta.env.SITE).href;
	} catch {
		return path;
	}
}
