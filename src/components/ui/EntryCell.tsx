import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { Column } from '../../lib/entry-grid/columns.ts';
import { useTypedNumber } from './use-typed-number.ts';

interface EntryCellProps<Row> {
	column: Column<Row>;
	row: Row;
	/** Names the row in the label of its cells: "Openings a year, Machinists". */
	rowName: string;
	onChange(row: Row): void;
	onKeyDown(event: KeyboardEvent): void;
}

/** One labeled cell of an EntryGrid. The label is seen on a narrow page and heard on every page. */
export function EntryCell<Row>({ column, row, rowName, onChange, onKeyDown }: EntryCellProps<Row>) {
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
					list={column.suggestions?.length ? `${id}-list` : undefined}
					value={column.get(row) ?? ''}
					onChange={({ target }) => onChange(column.set(row, target.value === '' ? null : target.value))}
				/>
			)}
			{column.kind === 'name' && (
				<NameInput
					{...shared}
					value={column.get(row) ?? ''}
					maxLength={column.maxLength}
					list={`${id}-list`}
					onChange={(name) => onChange(column.set(row, name === '' ? null : name))}
				/>
			)}
			{(column.kind === 'text' || column.kind === 'name') && column.suggestions && column.suggestions.length > 0 && (
				<datalist id={`${id}-list`}>
					{column.suggestions.map((text) => (
						<option key={text} value={text} />
					))}
				</datalist>
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
	list: string;
	onChange(name: string): void;
	onKeyDown(event: KeyboardEvent): void;
}

function NameInput({ value, onChange, onKeyDown, ...rest }: NameInputProps) {
	const [typed, setTyped] = useState<string | null>(null);
	const take = () => {
		if (typed !== null && typed.trim() !== value) onChange(typed.trim());
		setTyped(null);
	};
	return (
		<input
			{...rest}
			className="input"
			type="text"
			autoComplete="off"
			value={typed ?? value}
			onChange={({ target }) => setTyped(target.value)}
			onBlur={take}
			onKeyDown={onKeyDown}
		/>
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
			<div role="status">
				{wrong && (
					<p className="error" id={`${id}-error`}>
						{wrong}
					</p>
				)}
			</div>
		</>
	);
}
