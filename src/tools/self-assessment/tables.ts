import { numberOf } from '../../lib/assessment/answers.ts';
import { linesOf } from '../../lib/assessment/lines.ts';
import { ratingInWords } from '../../lib/assessment/score-words.ts';
import type { Table } from '../../lib/tool/tool.ts';
import { overTimeTable } from './over-time-table.ts';
import type { Result } from './result.ts';
import { teamLinesTable, teamTable } from './team-tables.ts';

export function ratingsTable({ instrument, answers }: Result): Table {
	return {
		id: 'ratings',
		title: 'Ratings, line by line',
		columns: [
			{ key: 'section', label: 'Section', kind: 'text' },
			{ key: 'number', label: 'No.', kind: 'text' },
			{ key: 'line', label: 'Line', kind: 'text' },
			{ key: 'rating', label: 'Rating', kind: 'number', digits: 0 },
			{ key: 'meaning', label: 'In words', kind: 'text' },
			{ key: 'note', label: 'Note', kind: 'text' },
		],
		rows: linesOf(instrument).map((line) => ({
			section: instrument.sections.find(({ id }) => id === line.section)?.title ?? null,
			number: line.number,
			line: line.text,
			rating: numberOf(answers.lines[line.id]),
			meaning: ratingInWords(answers.lines[line.id] ?? null, instrument.key),
			note: answers.lineNotes[line.id] ?? null,
		})),
		notes: [instrument.keyNote],
	};
}

export function sectionsTable({ instrument, sections, overall }: Result): Table {
	return {
		id: 'sections',
		title: 'Sections and overall score',
		columns: [
			{ key: 'section', label: 'Section', kind: 'text' },
			{ key: 'rating', label: 'Overall rating', kind: 'number' },
			{ key: 'meaning', label: 'In words', kind: 'text' },
			{ key: 'mean', label: 'Mean of its indicators', kind: 'number', digits: 1 },
			{ key: 'rated', label: 'Lines rated', kind: 'number', digits: 0 },
			{ key: 'dontKnow', label: 'Don’t know', kind: 'number', digits: 0 },
			{ key: 'lines', label: 'Lines', kind: 'number', digits: 0 },
			{ key: 'note', label: 'Where and how it could be stronger', kind: 'text' },
		],
		rows: sections.map((section) => ({
			section: section.title,
			rating: numberOf(section.rating),
			meaning: ratingInWords(section.rating, instrument.key),
			mean: section.mean,
			rated: section.completeness.rated,
			dontKnow: section.completeness.dontKnow,
			lines: section.completeness.lines,
			note: section.note === '' ? null : section.note,
		})),
		notes: [
			overall.score === null
				? 'Overall score: none yet. It is the mean of the sections’ overall ratings.'
				: `Overall score: ${Number(overall.score.toFixed(2))}. It is the mean of ${overall.from} of ${overall.of} overall ratings.`,
			'An indicator in parts counts once, with the mean of its rated parts. “Don’t know” and blank lines enter no mean.',
		],
	};
}

/** The tables of everything there is to show; those of a team or of time only where there is one. */
export function tables(_slice: unknown, result: Result): Table[] {
	return [
		ratingsTable(result),
		sectionsTable(result),
		...(result.team && result.team.raters.length > 0
			? [teamTable(result.team), teamLinesTable(result.instrument, result.team)]
			: []),
		...(result.history.points.length > 1 ? [overTimeTable(result)] : []),
	];
}
