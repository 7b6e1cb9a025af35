import type { ReactNode } from 'react';

/** A link to a path of this site, under the base the site is built for. */
export function SiteLink({ to, children }: { to: string; children: ReactNode }) {
	const base = import.meta.env.BASE_URL.replace(/\/$/, '');
	return <a href={`${base}${to}`}>{children}</a>;
}
