/** Columns of numbers that grow as rows come: a nation's 300,000 rows without 300,000 objects. */
import type { Completions } from '../../labor/dataset.ts';

export type CompletionColumns = Pick<Completions, 'institution' | 'cip' | 'level' | 'major' | 'awards'>;

const empty = (size: number): CompletionColumns => ({
	institution: new Int32Array(size),
	cip: new Uint16Array(size),
	level: new Uint8Array(size),
	major: new Uint8Array(size),
	awards: new Float64Array(size),
});

export class GrowingColumns {
	length = 0;
	#columns = empty(4096);

	push(institution: number, cip: number, level: number, major: number, awards: number): void {
		if (this.length === this.#columns.cip.length) this.#grow();
		const at = this.length++;
		const columns = this.#columns;
		columns.institution[at] = institution;
		columns.cip[at] = cip;
		columns.level[at] = level;
		columns.major[at] = major;
		columns.awards[at] = awards;
	}

	/** A copy of what is filled. */
	columns(): CompletionColumns {
		const { institution, cip, level, major, awards } = this.#columns;
		const until = <A extends { slice(from: number, to: number): A }>(array: A): A => array.slice(0, this.length);
		return {
			institution: until(institution),
			cip: until(cip),
			level: until(level),
			major: until(major),
			awards: until(awards),
		};
	}

	#grow(): void {
		const larger = empty(this.length * 2);
		larger.institution.set(this.#columns.institution);
		larger.cip.set(this.#columns.cip);
		larger.level.set(this.#columns.level);
		larger.major.set(this.#columns.major);
		larger.awards.set(this.#columns.awards);
		this.#columns = larger;
	}
}
