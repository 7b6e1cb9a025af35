/**
 * A large result crosses from worker to page in pieces. A browser unpacks a message in one go: a nation's 3.5 MB in one would
 * hold the page up for longer than a press may wait. Each piece is a task of its own, and what a person does comes between.
 */
export interface Piece {
	/** The list of the result it belongs to; pieces come in order. */
	key: string;
	items: readonly unknown[];
}

/** Items of a piece: some 300 KB of the largest. */
const MOST = 250;

/** Long lists of a result by pieces, and the result with these lists empty. Anything but a record stays whole. */
export function takenApart(result: unknown): { pieces: Piece[]; rest: unknown } {
	if (typeof result !== 'object' || result === null || Array.isArray(result)) return { pieces: [], rest: result };
	const pieces: Piece[] = [];
	const rest: Record<string, unknown> = { ...result };
	for (const [key, list] of Object.entries(result)) {
		if (!Array.isArray(list) || list.length <= MOST) continue;
		rest[key] = [];
		for (let at = 0; at < list.length; at += MOST) pieces.push({ key, items: list.slice(at, at + MOST) });
	}
	return { pieces, rest };
}

/** The result as it was. `rest` is used up. */
export function putTogether(rest: unknown, pieces: readonly Piece[]): unknown {
	const lists = rest as Record<string, unknown[]>;
	for (const { key, items } of pieces) lists[key]?.push(...items);
	return rest;
}
