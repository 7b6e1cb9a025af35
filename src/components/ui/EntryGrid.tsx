import { type ClipboardEvent, type KeyboardEvent, memo, useId, useRef, useState } from 'react';
import type { Column } from '../../lib/entry-grid/columns.ts';
import { copiedCells, isRange, pasteInto } from '../../lib/entry-grid/paste.ts';
import { EntryCell } from './EntryCell.tsx';
import { Status } from './Status.tsx';

/** Rows shown at a time: a thousand rows of fields would make every keystroke slow. */
const PAGE = 50;

interface EntryGridProps<Row extends { id: string }> {
	/** What the rows are: "Openings employers expect". */
	caption: string;
	/** Sets `--entry-columns`, the widths of the columns on a wide page. */
	className: string;
	columns: readonly Column<Row>[];
	rows: readonly Row[];
	/** Names a row for its buttons and fields; a row without a name yet is told by its number. */
	nameOf(row: Row): string;
	/** How rows are added; without it the rows are given, and none is added or removed here. */
	adding?: { label: string; newRow(): Row };
	onChange(rows: Row[]): void;
}

/**
 * Rows to type in: aligned like a spreadsheet on a wide page, one block a row on a phone. Enter goes down a column and adds a
 * row at its end; a range copied from a spreadsheet can be pasted into any cell.
 */
export function EntryGrid<Row extends { id: string }>(props: EntryGridProps<Row>) {
	const { caption, className, columns, rows, nameOf, adding, onChange } = props;
	const [page, setPage] = useState(0);
	const [said, setSaid] = useState<string[]>([]);
	const list = useRef<HTMLUListElement>(null);
	const id = useId();
	const pages = Math.max(1, Math.ceil(rows.length / PAGE));
	const shown = Math.min(page, pages - 1);
	const first = shown * PAGE;
	const nameAt = (row: Row, at: number) => nameOf(row).trim() || `row ${at + 1}`;

	/** Focus moves once the row is drawn. */
	const focusCell = (at: number, column: string | undefined) => {
		setPage(Math.floor(at / PAGE));
		requestAnimationFrame(() => {
			const row = list.current?.children[at % PAGE];
			row?.querySelector<HTMLElement>(column ? `[data-column="${column}"]` : '[data-column]')?.focus();
		});
	};
	const add = (column?: string) => {
		if (adding === undefined) return;
		onChange([...rows, adding.newRow()]);
		focusCell(rows.length, column);
	};
	const down = (event: KeyboardEvent, at: number, column: string) => {
		if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
		event.preventDefault();
		const next = at + (event.shiftKey ? -1 : 1);
		if (next >= 0 && next < rows.length) focusCell(next, column);
		else if (next === rows.length) add(column);
	};
	const paste = (event: ClipboardEvent) => {
		const text = event.clipboardData.getData('text/plain');
		const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null;
		const row = cell?.closest('li');
		if (!cell || !row || !isRange(text)) return;
		event.preventDefault();
		const from = {
			row: first + [...(list.current?.children ?? [])].indexOf(row),
			column: columns.findIndex(({ key }) => key === cell.dataset['column']),
		};
		const pasted = pasteInto(rows, columns, from, copiedCells(text), adding?.newRow ?? null);
		setSaid(pasted.refused);
		onChange(pasted.rows);
	};
	const remove = (at: number) => {
		onChange(rows.filter((_row, index) => index !== at));
		if (rows.length > 1) focusCell(Math.min(at, rows.length - 2), undefined);
	};

	return (
		<section className={`entry-grid ${className}`} data-adding={adding ? true : undefined} aria-label={caption}>
			<h3 className="entry-caption">{caption}</h3>
			<p className="hint">Enter goes down a column. You can paste rows from a spreadsheet into any cell.</p>
			<Status message={said.length === 0 ? null : refusedInWords(said)}>
				<button type="button" className="button-link" onClick={() => setSaid([])}>
					Dismiss
				</button>
			</Status>
			{rows.length > 0 && (
				<div className="entry-row entry-head" aria-hidden="true">
					{columns.map(({ key, label, kind }) => (
						<span key={key} data-kind={kind}>
							{label}
						</span>
					))}
					{adding && <span />}
				</div>
			)}
			<ul ref={list} onPaste={paste}>
				{rows.slice(first, first + PAGE).map((row, index) => {
					const at = first + index;
					return (
						<li key={row.id} className="entry-row">
							{columns.map((column) => (
								<EntryCell
									key={column.key}
									column={column}
									row={row}
									rowName={nameAt(row, at)}
									listId={suggestionsOf(column).length > 0 ? `${id}-${column.key}` : undefined}
									onChange={(next) => onChange(rows.with(at, next))}
									onKeyDown={(event) => down(event, at, column.key)}
								/>
							))}
							{adding && (
								<button type="button" className="button-link entry-remove" onClick={() => remove(at)}>
									Remove<span className="visually-hidden"> {nameAt(row, at)}</span>
								</button>
							)}
						</li>
					);
				})}
			</ul>
			{columns.map((column) => (
				<Suggestions key={column.key} id={`${id}-${column.key}`} texts={suggestionsOf(column)} />
			))}
			{pages > 1 && (
				<nav className="entry-pages" aria-label={`Rows of: ${caption}`}>
					<button type="button" className="button-tool" disabled={shown === 0} onClick={() => setPage(shown - 1)}>
						Earlier rows
					</button>
					<span>
						Rows {first + 1} to {Math.min(first + PAGE, rows.length)} of {rows.length.toLocaleString('en-US')}
					</span>
					<button
						type="button"
						className="button-tool"
						disabled={shown === pages - 1}
						onClick={() => setPage(shown + 1)}
					>
						Later rows
					</button>
				</nav>
			)}
			{adding && (
				<button type="button" className="button entry-add" onClick={() => add()}>
					{adding.label}
				</button>
			)}
		</section>
	);
}

function refusedInWords(refused: readonly string[]): string {
	const [one, ...more] = refused;
	const rest = more.length === 0 ? '' : ` ${more.length} more cells were not taken either.`;
	return `Pasted, but not everything fits. ${one}${rest} What stood there before is kept.`;
}

const none: readonly string[] = [];

function suggestionsOf<Row>(column: Column<Row>): readonly string[] {
	return column.kind === 'text' || column.kind === 'name' ? (column.suggestions ?? none) : none;
}

interface SuggestionsProps {
	id: string;
	texts: readonly string[];
}

/** A list of codes has thousands of entries: it is drawn again only when it holds others, not at every keystroke. */
const Suggestions = memo(
	function Suggestions({ id, texts }: SuggestionsProps) {
		return (
			<datalist id={id}>
				{[...new Set(texts)].map((text) => (
					<option key={text} value={text} />
				))}
			</datalist>
		);
	},
	(one, other) =>
		one.id === other.id &&
		one.texts.length === other.texts.length &&
		one.texts.every((text, at) => text === other.texts[at]),
);
