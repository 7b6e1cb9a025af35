import { numberOf } from '../../lib/assessment/answers.ts';
import { linesOf } from '../../lib/assessment/lines.ts';
import { spreadOf } from '../../lib/assessment/team.ts';
import type { Instrument } from '../../lib/content/schemas.ts';
import type { Cell, Table } from '../../lib/tool/tool.ts';
import type { Rating } from '../../lib/workspace/schema.ts';
import type { TeamResult } from './result.ts';

type Column = Table['columns'][number];

const spreadColumns: Column[] = [
	{ key: 'mean', label: 'Mean', kind: 'number', digits: 1 },
	{ key: 'median', label: 'Median', kind: 'number' },
	{ key: 'range', label: 'Range', kind: 'number', digits: 0 },
];
const note = 'Mean, median and range are of the numbers given. “Don’t know” and blank, both shown empty, are left out.';

/** A column for each person, headed by letter and name or role. */
function raterColumns({ raters }: TeamResult): Column[] {
	return raters.map(({ id, letter, who }) => ({ key: id, label: `${letter} ${who}`, kind: 'number', digits: 0 }));
}

function raterCells(team: TeamResult, ratings: readonly (Rating | null | undefined)[]): Record<string, Cell> {
	return Object.fromEntries(team.raters.map(({ id }, index) => [id, numberOf(ratings[index])]));
}

/** Section ratings of the team, widest disagreement first. */
export function teamTable(team: TeamResult): Table {
	return {
		id: 'team',
		title: 'Section ratings of the team',
		columns: [
			{ key: 'section', label: 'Section', kind: 'text' },
			...raterColumns(team),
			...spreadColumns,
			{ key: 'agreed', label: 'Agreed', kind: 'number', digits: 0 },
			{ key: 'why', label: 'Why', kind: 'text' },
		],
		rows: team.sections.map((section) => ({
			section: section.title,
			...raterCells(
				team,
				section.said.map(({ rating }) => rating),
			),
			mean: section.mean,
			median: section.median,
			range: section.range,
			agreed: section.consensus,
			why: section.why === '' ? null : section.why,
		})),
		notes: [note],
	};
}

/** Every line as each person rated it. */
export function teamLinesTable(instrument: Instrument, team: TeamResult): Table {
	return {
		id: 'team-lines',
		title: 'Ratings of the team, line by line',
		columns: [
			{ key: 'number', label: 'No.', kind: 'text' },
			{ key: 'line', label: 'Line', kind: 'text' },
			...raterColumns(team),
			...spreadColumns,
		],
		rows: linesOf(instrument).map((line) => {
			const ratings = team.round.responses.map((response) => response.answers.lines[line.id]);
			const { mean, median, range } = spreadOf(ratings);
			return { number: line.number, line: line.text, ...raterCells(team, ratings), mean, median, range };
		}),
		notes: [note],
	};
}
