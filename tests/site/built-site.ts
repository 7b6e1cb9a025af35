/** Reads a built site from its folder: every page parsed, and every address a link may lead to. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

export interface BuiltPage {
	/** The address under the site's base: `/guides/`, `/404.html`. */
	address: string;
	file: string;
	html: string;
	document: HTMLElement;
	/** Ids a link may point at. */
	ids: Set<string>;
	/** True for the page a moved address leaves behind. */
	moved: boolean;
}

export interface BuiltSite {
	folder: string;
	pages: BuiltPage[];
	/** The page at an address, by its path without the base. */
	at(address: string): BuiltPage | undefined;
	/** True when a file or page answers at this path (without the base). */
	answers(path: string): boolean;
	/** All files with this ending, as paths under the site's root: `/_astro/x.css`. */
	files(ending: string): string[];
	read(path: string): Buffer;
}

const dist = join(import.meta.dirname, '../../dist');

function everyFile(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`);
}

function readPage(folder: string, path: string): BuiltPage {
	const file = join(folder, path);
	const html = readFileSync(file, 'utf8');
	const document = parse(html, { comment: true });
	return {
		address: path.replace(/index\.html$/, ''),
		file,
		html,
		document,
		ids: new Set(document.querySelectorAll('[id]').map((element) => element.getAttribute('id') ?? '')),
		moved: document.querySelector('meta[http-equiv="refresh"]') !== null,
	};
}

/** Throws when the folder holds no built site. */
export function readSite(folder: string = dist): BuiltSite {
	if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} holds no site: run "npm run build" first.`);
	const all = everyFile(folder);
	const pages = all
		.filter((path) => path.endsWith('.html') && !path.startsWith('/pagefind/'))
		.sort()
		.map((path) => readPage(folder, path));
	const byAddress = new Map(pages.map((page) => [page.address, page]));
	return {
		folder,
		pages,
		at: (address) => byAddress.get(address),
		answers: (path) =>
			byAddress.has(path) || statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() === true,
		files: (ending) => all.filter((path) => path.endsWith(ending)),
		read: (path) => readFileSync(join(folder, path)),
	};
}

/** The pages a reader reads: all but those left behind by a move. */
export const readable = (site: BuiltSite): BuiltPage[] => site.pages.filter((page) => !page.moved);

/** Every address and heading others may have printed or linked, one a line, as in docs/addresses.txt. */
export function addressesOf(site: BuiltSite): string[] {
	return readable(site).flatMap((page) => [
		page.address,
		...page.document
			.querySelectorAll('main h1[id], main h2[id], main h3[id], main h4[id]')
			.map((heading) => `${page.address}#${heading.getAttribute('id')}`),
	]);
}
