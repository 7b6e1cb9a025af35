import type { Table } from '../../lib/tool/tool.ts';
import { number, text } from './columns.ts';
import { occupationsTable } from './occupations-table.ts';
import { nowhereTable, overlapsTable, programsTable } from './program-tables.ts';
import type { Result } from './result.ts';
import type { Slice } from './slice.ts';

/** The person's own pairs, with the names their codes and ids stand for. */
function pairsTable(slice: Slice, { programs, occupations, idlePairs }: Result): Table {
	const idle = new Set(idlePairs.map(({ program, occupation }) => `${program} ${occupation}`));
	const programName = (key: string) =>
		slice.programs.find(({ id }) => id === key)?.title ?? programs.find((one) => one.key === key)?.title ?? null;
	const occupationName = (key: string) =>
		slice.occupations.find(({ id }) => id === key)?.title ?? occupations.find((one) => one.key === key)?.title ?? null;
	const code = (key: string) => (key.length > 10 ? null : key);
	return {
		id: 'pairs',
		title: 'Your own pairs',
		columns: [
			text('cip', 'CIP'),
			text('program', 'Program'),
			text('soc', 'SOC'),
			text('occupation', 'Occupation'),
			number('share', 'Share', 3),
			text('note', 'Note'),
		],
		rows: slice.pairs.map(({ program, occupation, share }) => ({
			cip: code(program),
			program: programName(program),
			soc: code(occupation),
			occupation: occupationName(occupation),
			share,
			note: idle.has(`${program} ${occupation}`)
				? 'Not counted now: the program or the occupation is not among the figures.'
				: null,
		})),
	};
}

/** Findings that were kept. */
function findingsTable({ actions }: Slice): Table {
	return {
		id: 'findings',
		title: 'Findings you kept',
		columns: [
			text('finding', 'Finding'),
			text('action', 'Action'),
			text('owner', 'Owner'),
			text('due', 'Due'),
			text('measure', 'Measure'),
			text('status', 'Status'),
			text('vintage', 'Years of the figures'),
			text('kept', 'Kept on'),
		],
		rows: actions.map((one) => ({
			finding: one.finding,
			action: one.action === '' ? null : one.action,
			owner: one.owner,
			due: one.due,
			measure: one.measure,
			status: one.status.replace('-', ' '),
			vintage: one.from?.vintage ?? null,
			kept: one.from?.computedAt.slice(0, 10) ?? null,
		})),
	};
}

/** Only those with something in them. */
export function tables(slice: Slice, result: Result): Table[] {
	const all = [
		occupationsTable(result),
		programsTable(result),
		nowhereTable(result),
		overlapsTable(result),
		pairsTable(slice, result),
		findingsTable(slice),
	];
	return all.filter(({ rows }) => rows.length > 0);
}
