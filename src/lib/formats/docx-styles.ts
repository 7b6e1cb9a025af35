/** How a document of ours looks in Word: its built-in styles, so that a person's own template can take over. */
import { AlignmentType, type IPropertiesOptions, LevelFormat } from 'docx';

const SERIF = 'Georgia';
const SANS = 'Arial';
const INK = '1B2320';
const QUIET = '474A42';

/** Half points; spacing in twentieths of a point. */
export const styles: IPropertiesOptions['styles'] = {
	default: {
		document: {
			run: { font: SERIF, size: 22, color: INK, language: { value: 'en-US' } },
			paragraph: { spacing: { after: 140, line: 288 } },
		},
		title: {
			run: { font: SERIF, size: 44, color: INK },
			paragraph: { keepNext: true, spacing: { after: 240, line: 240 } },
		},
		heading1: heading(32, 360),
		heading2: heading(26, 280),
		heading3: heading(22, 240),
		listParagraph: { paragraph: { spacing: { after: 60 } } },
		caption: {
			run: { font: SANS, size: 20, bold: true, italics: false, color: INK },
			paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
		},
	},
	paragraphStyles: [
		style('ListBullet', 'List Bullet', {}, { after: 60 }, 'ListParagraph'),
		style('ListNumber', 'List Number', {}, { after: 60 }, 'ListParagraph'),
		style('Note', 'Note', { font: SANS, size: 18, color: QUIET }, { before: 80, after: 100, line: 260 }),
		style('TableHead', 'Table Head', { font: SANS, size: 18, bold: true }, { after: 0, line: 250 }),
		style('TableText', 'Table Text', { font: SANS, size: 19 }, { after: 0, line: 250 }),
		style('WriteIn', 'Write-in Line', {}, { before: 0, after: 0, line: 480 }),
		style('Footer', 'footer', { font: SANS, size: 17, color: QUIET }, { after: 0, line: 240 }),
	],
};

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

const hanging = { indent: { left: 360, hanging: 280 } };
export const numbering: IPropertiesOptions['numbering'] = {
	config: [
		{ reference: BULLETS, levels: [level(LevelFormat.BULLET, '•')] },
		{ reference: NUMBERS, levels: [level(LevelFormat.DECIMAL, '%1.')] },
	],
};

function level(format: 'bullet' | 'decimal', text: string) {
	return { level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: hanging } };
}

function heading(size: number, before: number) {
	const run = { font: SERIF, size, bold: true, italics: false, color: INK };
	return { run, paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 100, line: 260 } } };
}

function style(
	id: string,
	name: string,
	run: { font?: string; size?: number; bold?: boolean; color?: string },
	spacing: { before?: number; after: number; line?: number },
	basedOn = 'Normal',
) {
	return { id, name, basedOn, quickFormat: true, run, paragraph: { spacing } };
}
