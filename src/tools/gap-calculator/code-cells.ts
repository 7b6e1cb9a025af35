/** Cells that take a code, alone or with the title a list offers beside it: "51-4041 Machinists". */
import type { CodeReading } from '../../lib/labor/codes.ts';

type Read = (text: string) => CodeReading;

const first = (text: string) => text.trim().split(/\s+/)[0] ?? '';

export function codeIn(text: string, read: Read): string | null {
	const found = read(first(text));
	return found !== null && 'code' in found ? found.code : null;
}

/** Why the text is no code; null when it is one. `kind` ends the sentence “x” is … */
export function codeTrouble(text: string, read: Read, kind: string): string | null {
	const found = read(first(text));
	if (found === null) return `“${text}” is ${kind}`;
	return 'mangled' in found ? found.mangled : null;
}

/** The title that stands beside a code in the list; empty where the list has none. */
export function titleBeside(text: string | null, codes: readonly string[]): string {
	if (text === null) return '';
	const code = first(text);
	return codes.find((one) => one.startsWith(`${code} `))?.slice(code.length + 1) ?? '';
}
