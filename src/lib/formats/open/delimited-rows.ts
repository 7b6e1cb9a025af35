/** Rows of delimited text, pushed in pieces of any size. */
import type { Limits } from '../limits.ts';
import type { RawRow } from '../reader.ts';
import { type Delimiter, delimiterOf } from './delimiter.ts';
import { Refusal } from './refusal.ts';
import { splitRows } from './split-rows.ts';

/** Characters looked at to tell the delimiter. */
const HEAD = 16_384;

export class DelimitedRows {
	readonly #limits: Limits;
	readonly #take: (row: RawRow) => boolean;
	#delimiter: string | null;
	#begun = false;
	/** Text not yet split: the head until the delimiter is known, then the row that is not complete. */
	#rest = '';
	/** A line break may be cut between its two characters. */
	#heldReturn = false;
	#rows = 0;
	#enough = false;

	/** `take` gets each row and answers whether it wants more. Without a delimiter the text tells it. */
	constructor(limits: Limits, take: (row: RawRow) => boolean, delimiter: Delimiter | null = null) {
		this.#limits = limits;
		this.#take = take;
		this.#delimiter = delimiter;
	}

	/** False when no more rows are wanted. Throws a `Refusal` for a row without end. */
	push(text: string): boolean {
		this.#add(text, false);
		if (this.#begun || this.#rest.length >= HEAD) this.#split(false);
		return !this.#enough;
	}

	/** True when no line break stands behind the last row. */
	end(): boolean {
		this.#add('', true);
		const isOpen = this.#rest !== '' && !this.#rest.endsWith('\n');
		this.#split(true);
		return isOpen;
	}

	/** All line breaks become "\n", so that files with mixed ones, and old Mac ones, come apart alike. */
	#add(text: string, last: boolean): void {
		let whole = this.#heldReturn ? `\r${text}` : text;
		this.#heldReturn = !last && whole.endsWith('\r');
		if (this.#heldReturn) whole = whole.slice(0, -1);
		this.#rest += whole.includes('\r') ? whole.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : whole;
	}

	#split(last: boolean): void {
		if (this.#enough) return;
		const delimiter = this.#begun ? (this.#delimiter ?? ',') : this.#begin();
		const { columns, rowCharacters } = this.#limits;
		const take = (row: RawRow): boolean => {
			this.#rows++;
			return this.#take(row);
		};
		const { rest, ended } = splitRows(this.#rest, { delimiter, columns, last, take });
		this.#enough = ended === 'enough';
		this.#rest = last || this.#enough ? '' : this.#rest.slice(rest);
		if (ended === 'astray' || this.#rest.length > rowCharacters) throw endless(this.#rows + 1);
	}

	#begin(): string {
		this.#begun = true;
		const said = /^sep=(.)\n/i.exec(this.#rest);
		if (said) this.#rest = this.#rest.slice(said[0].length);
		this.#delimiter = said?.[1] ?? this.#delimiter ?? delimiterOf(this.#rest.slice(0, HEAD));
		return this.#delimiter;
	}
}

function endless(row: number): Refusal {
	const where = row.toLocaleString('en-US');
	return new Refusal(
		`Row ${where} of this file does not end. Look there for a quotation mark that is opened and never closed, or save the table as CSV again.`,
	);
}
