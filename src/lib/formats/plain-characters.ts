/** Everything but tab and line break below U+0020, and what Unicode keeps for itself: no file format here can hold it. */
const UNWRITABLE = /[^\P{Control}\t\n]|\p{Noncharacter_Code_Point}/gu;

/** A text that any file can hold: line breaks as `\n`, no control characters, no half characters. */
export function plainCharacters(text: string): string {
	return text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(UNWRITABLE, '');
}
