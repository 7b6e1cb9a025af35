/** The references of a built site that lead nowhere, under whatever base it was built for. */
import { type BuiltPage, type BuiltSite, readable } from './built-site.ts';
import { ownOrigin, referencesOf, resolveOn, styleReferences } from './references.ts';

export interface BuiltFor {
	/** `/` or `/x/`. */
	base: string;
	origin: string;
}

function fault(site: BuiltSite, page: BuiltPage, url: string, { base, origin }: BuiltFor): string | null {
	const target = resolveOn(page, url, base, origin);
	if (target.origin !== origin) return null;
	if (!target.pathname.startsWith(base)) return `is outside ${base}`;
	const path = decodeURI(`/${target.pathname.slice(base.length)}`);
	if (!site.answers(path)) return 'is not there';
	const id = decodeURIComponent(target.hash.slice(1));
	const ids = site.at(path)?.ids;
	if (id && ids && !ids.has(id)) return 'has no such heading or id';
	return null;
}

/** One sentence for each reference in HTML and CSS that resolves to nothing. References to other sites are not followed. */
export function brokenReferences(site: BuiltSite, builtFor: BuiltFor = { base: '/', origin: ownOrigin }): string[] {
	const inPages = readable(site).flatMap((page) =>
		referencesOf(page)
			.filter(({ url }) => !/^(mailto|tel|data|blob):/.test(url))
			.flatMap(({ url, where }) => {
				const wrong = fault(site, page, url, builtFor);
				return wrong ? [`${page.address}: ${where} ${url} ${wrong}`] : [];
			}),
	);
	const inStyles = site.files('.css').flatMap((path) =>
		styleReferences(site.read(path).toString()).flatMap((url) => {
			if (url.startsWith('data:') || url.startsWith('#')) return [];
			const target = new URL(url, `${builtFor.origin}${builtFor.base.replace(/\/$/, '')}${path}`);
			const inside = target.origin === builtFor.origin && target.pathname.startsWith(builtFor.base);
			const there = inside && site.answers(`/${target.pathname.slice(builtFor.base.length)}`);
			return there ? [] : [`${path}: url(${url}) is not there`];
		}),
	);
	return [...inPages, ...inStyles];
}
