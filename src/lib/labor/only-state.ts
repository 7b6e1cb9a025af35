import type { Completions, Institutions } from './dataset.ts';

/** The institutions in one state. `state` has two capital letters. */
export function institutionsOfState(institutions: Institutions, state: string): Institutions {
	return { ...institutions, rows: institutions.rows.filter((row) => row.state === state) };
}

/** The awards of some institutions, by IPEDS unit id; programs nobody is left in leave the list of codes. */
export function awardsOf(completions: Completions, institutions: ReadonlySet<number>): Completions {
	const { institution, cips, cip, level, major, awards } = completions;
	const rows = [...institution.keys()].filter((row) => institutions.has(institution[row] ?? Number.NaN));
	const codes = new Map<string, number>();
	const positions = rows.map((row) => {
		const code = cips[cip[row] ?? -1] ?? '';
		const position = codes.get(code) ?? codes.size;
		codes.set(code, position);
		return position;
	});
	return {
		...completions,
		institution: institution.filter((id) => institutions.has(id)),
		cips: [...codes.keys()],
		cip: Uint16Array.from(positions),
		level: Uint8Array.from(rows, (row) => level[row] ?? 0),
		major: Uint8Array.from(rows, (row) => major[row] ?? 0),
		awards: Float64Array.from(rows, (row) => awards[row] ?? Number.NaN),
	};
}
