/** Rows of records that people type in, as a spreadsheet has them: what a column is, and what a cell takes. */
import type { NumberLimits, NumberUnit } from '../numbers/typed-number.ts';

interface ColumnOf<Row, Value> {
	key: string;
	label: string;
	get(row: Row): Value | null;
	/** The row with the value in this column; null empties it. Other columns stay. */
	set(row: Row, value: Value | null): Row;
}

export interface TextColumn<Row> extends ColumnOf<Row, string> {
	kind: 'text';
	maxLength: number;
	/** What to offer while typing. */
	suggestions?: readonly string[];
}

/** A name that stands for a record of another list. Taken when the cell is left, so that half a name makes no record. */
export interface NameColumn<Row> extends ColumnOf<Row, string> {
	kind: 'name';
	maxLength: number;
	/** Names there are. */
	suggestions: readonly string[];
	/** What is wrong with a text that cannot be taken; null when it can. */
	check?(text: string): string | null;
}

export interface NumberColumn<Row> extends ColumnOf<Row, number> {
	kind: 'number';
	unit?: NumberUnit;
	limits?: NumberLimits;
}

export interface ChoiceColumn<Row> extends ColumnOf<Row, string> {
	kind: 'choice';
	choices: readonly { value: string; label: string }[];
}

export type Column<Row> = TextColumn<Row> | NameColumn<Row> | NumberColumn<Row> | ChoiceColumn<Row>;
