/** The printed index: every page under its first letter, and acronyms that send the reader on. */
import { fold } from './text.ts';

export interface IndexLine {
	/** What stands at the start of the line and gives it its place. */
	name: string;
	path: string;
	/** For an acronym: the title it stands for. */
	see: string | null;
	kind: string;
	/** The guide or framework it is read in. */
	within: string | null;
	/** Other words for it. */
	aliases: string[];
}

export interface IndexLetter {
	/** "A" to "Z", or "0–9" for what begins with none of them. */
	letter: string;
	/** Address of its heading: `letter-a`. */
	id: string;
	lines: IndexLine[];
}

/** Without the article, as a library files it. */
const filedAs = (name: string): string => fold(name).replace(/^(?:the|an?)\s+(?=\S)/, '');

interface Indexed {
	path: string;
	title: string;
	kind: string;
	section: { name: string } | null;
	acronym: string | null;
	names: string[];
}

function linesOf({ path, title, kind, section, acronym, names }: Indexed): IndexLine[] {
	const within = section?.name ?? null;
	const aliases = names.filter((name) => name !== acronym);
	const line: IndexLine = { name: title, path, see: null, kind, within, aliases };
	return acronym ? [line, { name: acronym, path, see: title, kind, within, aliases: [] }] : [line];
}

/** Letters that have entries, in order; lines in the order of the alphabet, then of their address. */
export function indexByLetter(pages: readonly Indexed[]): IndexLetter[] {
	const lines = pages.flatMap(linesOf);
	lines.sort(
		(a, b) => filedAs(a.name).localeCompare(filedAs(b.name), 'en', { numeric: true }) || (a.path < b.path ? -1 : 1),
	);
	const letterOf = ({ name }: IndexLine) => /^[a-z]/.exec(filedAs(name))?.[0].toUpperCase() ?? '0–9';
	return [...Map.groupBy(lines, letterOf)]
		.sort(([a], [b]) => a.localeCompare(b, 'en'))
		.map(([letter, lines]) => ({
			letter,
			id: letter === '0–9' ? 'letter-0-9' : `letter-${letter.toLowerCase()}`,
			lines,
		}));
}
