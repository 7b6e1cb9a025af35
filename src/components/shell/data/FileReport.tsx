import { useEffect, useRef } from 'react';
import { sizeInWords } from '../outgoing.ts';
import type { DataDesk, DeskFile, ReportedTable } from './data-desk.ts';
import type { TableReport } from './messages.ts';
import { TableOutcome } from './TableOutcome.tsx';

/** One file a person added: how far it is read, then what became of every table in it. */
export function FileReport({ file, desk }: { file: DeskFile; desk: DataDesk }) {
	const { key, name, size, state, share, tables, message } = file;
	const heading = useRef<HTMLHeadingElement>(null);
	const settled = tables.filter(({ report }) => report.state === 'read').length;
	const before = useRef(settled);
	useEffect(() => {
		// A form was answered and is gone, and focus with it: it goes to the file, whose report follows.
		if (settled > before.current && document.activeElement === document.body) heading.current?.focus();
		before.current = settled;
	}, [settled]);
	const isUnderWay = state === 'waiting' || state === 'reading';
	// A workbook with an official sheet has others beside it: they are offered, not pressed.
	const isAlone = tables.filter(({ report }) => report.state !== 'ignored').length === 1;
	const ignored = tables.flatMap(({ report }) => (report.state === 'ignored' ? [report] : []));
	const notes = ignored.filter(({ isHidden }) => !isHidden).map(({ part }) => part ?? name);
	const hidden = ignored.filter(({ isHidden }) => isHidden).map(({ part }) => part ?? name);
	return (
		<li className="shelf-entry file-report">
			<div className="shelf-entry-head">
				<h3 ref={heading} tabIndex={-1}>
					{name}
				</h3>
				<span className="hint">{sizeInWords(size)}</span>
				<button type="button" className="button-tool" onClick={() => desk.dismiss(key)}>
					{isUnderWay ? 'Stop' : 'Close'}
					<span className="visually-hidden">{isUnderWay ? ` reading ${name}` : ` the report about ${name}`}</span>
				</button>
			</div>
			{state === 'waiting' && <p className="hint">Waits for the files before it.</p>}
			{state === 'reading' && (
				<p className="file-progress">
					<progress value={share} max={1} aria-label={`${name}, share read`} />
					<span>{Math.floor(share * 100)}% read</span>
				</p>
			)}
			{message !== null && <p className="error">{message}</p>}
			{inOrder(tables).map(({ table, index }) => (
				<TableOutcome
					key={index}
					fileName={name}
					table={table}
					isAlone={isAlone}
					onAnswer={(question, choice) => void desk.answer(key, index, question, choice)}
					onMap={(mapping) => void desk.map(key, index, mapping)}
					onUndo={() => void desk.undoReplace(key, index)}
				/>
			))}
			{notes.length > 0 && <p className="hint">Not needed, and left out: {notes.join(', ')}.</p>}
			{hidden.length > 0 && (
				<p className="hint">
					Hidden in the workbook, and left out: {hidden.join(', ')}. To have a sheet read, show it in Excel, save the
					file, then add it again.
				</p>
			)}
		</li>
	);
}

const ORDER: Record<TableReport['state'], number> = { asks: 0, read: 1, refused: 2, unknown: 3, ignored: 4 };

/** What asks for an answer first, tables nobody knows last; each with its place in the file, by which the desk knows it. */
function inOrder(tables: readonly ReportedTable[]): { table: ReportedTable; index: number }[] {
	const placed = tables.map((table, index) => ({ table, index }));
	return placed.sort((one, other) => ORDER[one.table.report.state] - ORDER[other.table.report.state]);
}
