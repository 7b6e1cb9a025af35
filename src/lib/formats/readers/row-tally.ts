/** Counts what became of a table's rows, for its report. */
import type { CodeReading } from '../../labor/codes.ts';
import type { ReadReport } from '../../labor/dataset.ts';
import { readText } from '../cells.ts';
import type { RawRow } from '../reader.ts';

/** Why a row was left out, and the row as an example, or the sentence that says how to mend it. */
export interface LeftOut {
	why: string;
	example: string;
}

export class RowTally {
	rows = 0;
	readonly #dropped: Map<string, { count: number; example: string }>;

	constructor(rows = 0, dropped: ReadonlyMap<string, { count: number; example: string }> = new Map()) {
		this.rows = rows;
		this.#dropped = new Map([...dropped].map(([why, { count, example }]) => [why, { count, example }]));
	}

	/** Counts a row; null for one that was kept. */
	count(left: LeftOut | null): void {
		this.rows++;
		if (left) this.drop(left);
	}

	/** Leaves out a row that was counted before. The first example of each reason is kept. */
	drop({ why, example }: LeftOut): void {
		const known = this.#dropped.get(why);
		if (known) known.count++;
		else this.#dropped.set(why, { count: 1, example });
	}

	/** Why most rows were left out, as the end of a sentence that says none is left; "" where there were no rows. */
	mostly(): string {
		const [most] = [...this.#dropped].toSorted(([, one], [, other]) => other.count - one.count);
		if (!most) return '';
		const [why, { count, example }] = most;
		return ` What stands against ${counted(count, 'row')}: ${why.charAt(0).toLowerCase()}${why.slice(1)}. ${example.endsWith('.') ? example : `An example: “${example}”.`}`;
	}

	/** A tally to count on with, which leaves this one as it is. */
	copy(): RowTally {
		return new RowTally(this.rows, this.#dropped);
	}

	report(kept: number, units: string[], warnings: string[]): ReadReport {
		const dropped = [...this.#dropped].map(([why, { count, example }]) => ({ why, count, example }));
		return { rows: this.rows, kept, dropped, units, warnings };
	}
}

/** A row left out, with its first cells that say something as the example. */
export function leftOut(why: string, row: RawRow): LeftOut {
	const words: string[] = [];
	// IPEDS has 64 columns and 30,000 rows of totals, all left out.
	for (const cell of row) {
		if (words.length === 4) break;
		const text = readText(cell);
		if (text !== '') words.push(text);
	}
	const shown = words.join(' · ');
	return { why, example: shown.length > 120 ? `${shown.slice(0, 119)}…` : shown };
}

/** "1 row", "1,234 rows". */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

/** The code of a row, or why the row is left out for want of one. */
export function codeIn(reading: CodeReading, what: 'program' | 'occupation', row: RawRow): { code: string } | LeftOut {
	if (reading === null) return leftOut(`No ${what} code: notes, totals or a code we cannot read`, row);
	return 'code' in reading ? reading : { why: `The ${what} code was damaged by Excel`, example: reading.mangled };
}
