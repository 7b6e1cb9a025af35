/** The programs of a calculation: one for each program code in the completions files, and each that a person typed. */
import { compare } from './newest.ts';
import type { AwardCells } from './supply.ts';
import type { TypedProgram } from './typed-rows.ts';

export interface Program {
	/** The code of official programs, the id of a typed one. */
	key: string;
	cip: string | null;
	title: string | null;
	typed: TypedProgram | null;
	/** Position of the code in the award cells; -1 for a typed program. */
	position: number;
	/** Of all institutions and levels counted, a year. Where some figures are unknown it is what is known. NaN: nothing is. */
	awards: number;
	/** Cells, or the typed program itself, whose awards are unknown. */
	unknown: number;
}

/** No award at all: every figure of it is known, and is 0. Beside a figure that is not known, 0 is "at least 0". */
export function givesNoAwards({ awards, unknown }: { awards: number | null; unknown: number }): boolean {
	return awards === 0 && unknown === 0;
}

/** Official programs by code, then typed ones by id. Official programs without any row for the filter are not there. */
export function programsOf(
	cells: AwardCells | null,
	typed: readonly TypedProgram[],
	titleOf: (cip: string) => string | null,
): Program[] {
	const official = (cells?.cips ?? []).flatMap((cip, position): Program[] => {
		const [from, to] = [cells?.start[position] ?? 0, cells?.start[position + 1] ?? 0];
		if (cells === null || from === to) return [];
		return [{ key: cip, cip, title: titleOf(cip), typed: null, position, ...summed(cells.awards.subarray(from, to)) }];
	});
	const own = typed
		.toSorted((a, b) => compare(a.id, b.id))
		.map((program): Program => {
			const unknown = program.awards === null;
			return {
				key: program.id,
				cip: program.cip,
				title: program.title,
				typed: program,
				position: -1,
				awards: program.awards ?? Number.NaN,
				unknown: unknown ? 1 : 0,
			};
		});
	return [...official, ...own];
}

function summed(awards: Float64Array): { awards: number; unknown: number } {
	let [sum, known] = [0, 0];
	for (const value of awards) {
		if (Number.isNaN(value)) continue;
		sum += value;
		known += 1;
	}
	return { awards: known === 0 ? Number.NaN : sum, unknown: awards.length - known };
}
