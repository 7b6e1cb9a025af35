import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { Column } from '../../lib/entry-grid/columns.ts';
import { useTypedNumber } from './use-typed-number.ts';

interface EntryCellProps<Row> {
	column: Column<Row>;
	row: Row;
	/** Names the row in the label of its cells: "Openings a year, Machinists". */
	rowName: string;
	/** The suggestions of the column, where it has any. */
	listId: string | undefined;
	onChange(row: Row): void;
	onKeyDown(event: KeyboardEvent): void;
}

/** One labeled cell of an EntryGrid. The label is seen on a narrow page and heard on every page. */
export function EntryCell<Row>({ column, row, rowName, listId, onChange, onKeyDown }: EntryCellProps<Row>) {
	const id = useId();
	const shared = { id, onKeyDown, 'data-column': column.key };
	return (
		<div className="entry-cell" data-kind={column.kind}>
			<label htmlFor={id}>
				{column.label}
				<span className="visually-hidden">, {rowName}</span>
			</label>
			{column.kind === 'number' && (
				<NumberInput
					{...shared}
					value={column.get(row)}
					{...{ unit: column.unit, limits: column.limits }}
					onChange={(value) => onChange(column.set(row, value))}
				/>
			)}
			{column.kind === 'text' && (
				<input
					{...shared}
					className="input"
					type="text"
					autoComplete="off"
					maxLength={column.maxLength}
					list={listId}
					value={column.get(row) ?? ''}
					onChange={({ target }) => onChange(column.set(row, target.value === '' ? null : target.value))}
				/>
			)}
			{column.kind === 'name' && (
				<NameInput
					{...shared}
					value={column.get(row) ?? ''}
					maxLength={column.maxLength}
					list={listId}
					check={(text) => column.check?.(text) ?? null}
					onChange={(name) => onChange(column.set(row, name === '' ? null : name))}
				/>
			)}
			{column.kind === 'choice' && (
				<select
					{...shared}
					className="input"
					value={column.get(row) ?? ''}
					onChange={({ target }) => onChange(column.set(row, target.value === '' ? null : target.value))}
				>
					<option value="">Not given</option>
					{column.choices.map(({ value, label }) => (
						<option key={value} value={value}>
							{label}
						</option>
					))}
				</select>
			)}
			<Paper>{onPaper(column, row)}</Paper>
		</div>
	);
}

/** On paper a cell is its text. */
function Paper({ children }: { children: ReactNode }) {
	return <p className="field-on-paper">{children}</p>;
}

function onPaper<Row>(column: Column<Row>, row: Row): string {
	if (column.kind === 'number') return column.get(row)?.toLocaleString('en-US') ?? '';
	const value = column.get(row);
	if (column.kind !== 'choice') return value ?? '';
	return column.choices.find((choice) => choice.value === value)?.label ?? '';
}

interface NameInputProps {
	id: string;
	'data-column': string;
	value: string;
	maxLength: number;
	list: string | undefined;
	check(text: string): string | null;
	onChange(name: string): void;
	onKeyDown(event: KeyboardEvent): void;
}

function NameInput({ id, value, check, onChange, ...rest }: NameInputProps) {
	// What is typed and not taken yet; it stays, with a sentence, when it cannot be taken.
	const [typed, setTyped] = useState<string | null>(null);
	const [why, setWhy] = useState<string | null>(null);
	const take = () => {
		const text = typed?.trim() ?? value;
		const wrong = text === '' ? null : check(text);
		setWhy(wrong);
		if (wrong !== null) return;
		setTyped(null);
		if (text !== value) onChange(text);
	};
	return (
		<>
			<input
				{...rest}
				id={id}
				className="input"
				type="text"
				autoComplete="off"
				value={typed ?? value}
				aria-describedby={why ? `${id}-error` : undefined}
				aria-invalid={why ? true : undefined}
				onChange={({ target }) => setTyped(target.value)}
				onBlur={take}
			/>
			<CellError id={id} why={why && `${why} We kept what you typed.`} />
		</>
	);
}

/** In the page while empty, so that it is announced when it comes. */
function CellError({ id, why }: { id: string; why: string | null }) {
	return (
		<div role="status">
			{why && (
				<p className="error" id={`${id}-error`}>
					{why}
				</p>
			)}
		</div>
	);
}

interface NumberInputProps {
	id: string;
	'data-column': string;
	value: number | null;
	unit: string | undefined;
	limits: Parameters<typeof useTypedNumber>[2];
	onChange(value: number | null): void;
	onKeyDown(event: KeyboardEvent): void;
}

function NumberInput({ value, unit = '', limits, onChange, id, ...rest }: NumberInputProps) {
	const { text, wrong, type, leave } = useTypedNumber(value, unit, limits, onChange);
	return (
		<>
			<input
				{...rest}
				id={id}
				className="input"
				type="text"
				inputMode={limits?.min === undefined || limits.min < 0 ? 'text' : 'decimal'}
				autoComplete="off"
				maxLength={60}
				value={text}
				aria-describedby={wrong ? `${id}-error` : undefined}
				aria-invalid={wrong ? true : undefined}
				onChange={({ target }) => type(target.value)}
				onBlur={leave}
			/>
			<CellError id={id} why={wrong} />
		</>
	);
}
