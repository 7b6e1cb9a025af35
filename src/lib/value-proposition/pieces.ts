/**
 * The draft is made of pieces. Each knows whether it is our connecting words or what a person typed, and where that
 * stands, so that advice about a word can be shown in the draft and mended where it was typed.
 */
import { firstSentence } from '../content/first-sentence.ts';
import type { NameField, TextField, Variant } from './draft.ts';
import { hasEnd, isQuestion, sentenceStart, separators, withoutStop } from './sentences.ts';

/** Where typed words stand. */
export type Source =
	| TextField
	| NameField
	| `pain/${string}/${'name' | 'detail'}`
	| `benefit/${string}`
	| `measure/${string}`
	| `edit/${Variant}/${string}`;

export interface Piece {
	text: string;
	/** Null for connecting words. */
	source: Source | null;
	/** Where the piece begins in its source, in characters. */
	start: number;
}

/** One or more sentences; empty when there is nothing to say. */
export type Said = readonly Piece[];

export const frame = (text: string): Piece[] => (text === '' ? [] : [{ text, source: null, start: 0 }]);

/** What was typed, without the space around it. */
export function typed(text: string, source: Source): Piece[] {
	const start = text.length - text.trimStart().length;
	return text.trim() === '' ? [] : [{ text: text.trim(), source, start }];
}

/** A typed name as it stands inside a sentence: without the stops after it, and as `shape` makes it. */
export function typedName(text: string, source: Source, shape = (name: string): string => name): Piece[] {
	return typed(text, source)
		.map((piece) => ({ ...piece, text: shape(withoutStop(piece.text)) }))
		.filter((piece) => piece.text !== '');
}

/**
 * Typed words as a sentence: with a capital, and with a stop where there is none. `isShort`: only the first sentence.
 * `canAsk`: words that ask get a question mark.
 */
export function typedSentence(text: string, source: Source, { isShort = false, canAsk = false } = {}): Piece[] {
	const [words] = typed(text, source);
	if (words === undefined) return [];
	const said = { ...words, text: sentenceStart(isShort ? firstSentence(words.text) : words.text) };
	if (hasEnd(said.text)) return [said];
	return [said, ...frame(canAsk && isQuestion(said.text) ? '?' : '.')];
}

export const isQuoted = (pieces: Said): boolean => /^["“]/.test(textOf(pieces));

/** In the marks of a quotation; words that have them already stay. */
export function quoted(pieces: Said): Piece[] {
	return pieces.length === 0 || isQuoted(pieces) ? [...pieces] : [...frame('“'), ...pieces, ...frame('”')];
}

/** With a stop at the end, inside a closing quotation mark of ours. */
export function stopped(pieces: Said): Piece[] {
	const last = pieces.at(-1);
	if (last === undefined || hasEnd(textOf(pieces))) return [...pieces];
	return last.source === null && last.text === '”'
		? [...pieces.slice(0, -1), ...frame('.”')]
		: [...pieces, ...frame('.')];
}

/** Sentences after each other, with a space between those that say something. */
export function inOrder(...parts: readonly Said[]): Piece[] {
	return parts
		.filter((part) => part.length > 0)
		.flatMap((part, index) => (index === 0 ? [...part] : [...frame(' '), ...part]));
}

/** "a, b and c"; with `, and` before the last where one of them is a sentence of its own. */
export function listed(items: readonly Said[], and?: string): Piece[] {
	const between = separators(items.length, and);
	return items.flatMap((item, index) => [...frame(between[index] ?? ''), ...item]);
}

/** A template with its `{names}` filled in. A name that is not given leaves nothing. */
export function filled(template: string, values: Readonly<Record<string, Said>>): Piece[] {
	return template.split(/(\{[a-z]+\})/).flatMap((part) => {
		const name = /^\{([a-z]+)\}$/.exec(part)?.[1];
		return name === undefined ? frame(part) : [...(values[name] ?? [])];
	});
}

export const textOf = (pieces: Said): string => pieces.map(({ text }) => text).join('');
