import { TextRun } from 'docx';
import { plainCharacters } from './plain-characters.ts';

/** A text as runs; a line break someone typed stays one. */
export function lines(text: string): TextRun[] {
	return plainCharacters(text)
		.split('\n')
		.map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
}
