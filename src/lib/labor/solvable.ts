/**
 * Which hidden figures a reader can work out. Each equation says that its first figure is the sum of the others; what is
 * shown is known, so only hidden figures are unknowns. Gauss-Jordan elimination: an unknown is settled exactly when its
 * row holds no other unknown. Rows hold only what is not 0, so that a thousand short sums take milliseconds.
 */
export function solvable(equations: readonly (readonly string[])[], hidden: ReadonlySet<string>): string[] {
	const rows: Row[] = equations.map(
		(ids) => new Map(ids.flatMap((id, at) => (hidden.has(id) ? [[id, sign(at)]] : []))),
	);
	/** Rows that hold an unknown, so that no row is looked at in vain. */
	const holders = new Map<string, Set<Row>>();
	for (const row of rows) for (const id of row.keys()) holdersOf(holders, id).add(row);
	const free = new Set(rows);
	for (const [unknown, holding] of holders) {
		const pivot = shortest([...holding].filter((row) => free.has(row)));
		if (pivot === null) continue;
		free.delete(pivot);
		const scale = pivot.get(unknown) ?? 1;
		for (const row of [...holding]) {
			if (row !== pivot) subtract(row, pivot, (row.get(unknown) ?? 0) / scale, holders);
		}
	}
	return rows.flatMap((row) => (row.size === 1 ? [...row.keys()] : []));
}

/** Coefficients by unknown; what is not there is 0. */
type Row = Map<string, number>;

const sign = (at: number) => (at === 0 ? -1 : 1);

/** What elimination leaves where the exact answer is 0. */
const NOTHING = 1e-9;

function subtract(row: Row, pivot: Row, factor: number, holders: Map<string, Set<Row>>): void {
	for (const [id, value] of pivot) {
		const left = (row.get(id) ?? 0) - factor * value;
		if (Math.abs(left) > NOTHING) {
			row.set(id, left);
			holdersOf(holders, id).add(row);
		} else {
			row.delete(id);
			holders.get(id)?.delete(row);
		}
	}
}

function holdersOf(holders: Map<string, Set<Row>>, id: string): Set<Row> {
	const found = holders.get(id) ?? new Set();
	holders.set(id, found);
	return found;
}

function shortest(rows: readonly Row[]): Row | null {
	return rows.reduce<Row | null>((best, row) => (best === null || row.size < best.size ? row : best), null);
}
