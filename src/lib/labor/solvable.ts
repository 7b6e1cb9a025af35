/**
 * Which hidden figures a reader can work out. Each equation says that its first figure is the sum of the others; what is
 * shown is known, so only hidden figures are unknowns. Gauss-Jordan elimination: an unknown is settled exactly when its
 * row holds no other unknown.
 */
export function solvable(equations: readonly (readonly string[])[], hidden: ReadonlySet<string>): string[] {
	const unknowns = [...hidden];
	const sign = (at: number) => (at < 0 ? 0 : at === 0 ? -1 : 1);
	const rows = equations.map((ids) => unknowns.map((unknown): number => sign(ids.indexOf(unknown))));
	let rank = 0;
	for (let column = 0; column < unknowns.length; column += 1) {
		const found = rows.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > NOTHING);
		const pivot = rows[found];
		if (pivot === undefined) continue;
		const scale = pivot[column] ?? 1;
		const normal = pivot.map((value) => value / scale);
		rows.splice(found, 1);
		rows.forEach((row, index) => {
			const factor = row[column] ?? 0;
			if (factor !== 0) rows[index] = row.map((value, at) => value - factor * (normal[at] ?? 0));
		});
		rows.splice(rank, 0, normal);
		rank += 1;
	}
	return rows.flatMap((row) => {
		const held = unknowns.filter((_unknown, column) => Math.abs(row[column] ?? 0) > NOTHING);
		return held.length === 1 ? held : [];
	});
}

/** What elimination leaves where the exact answer is 0. */
const NOTHING = 1e-9;
