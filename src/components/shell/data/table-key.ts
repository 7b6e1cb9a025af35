import type { Dataset, DatasetAbout } from '../../../lib/labor/dataset.ts';

type Told = Pick<DatasetAbout, 'format' | 'part' | 'vintage' | 'fileName'>;

/** A table that has its key already. `key` may be of an older version of this site: keys are stored. */
export interface Keyed {
	about: Told;
	key: string;
}

/**
 * What makes two tables the same table at two times: read by the same reader, of the same years and the same areas. Neither
 * the name of the file nor the sheet counts, for a table is sent around as a workbook, as one sheet of it, in a zip and under
 * all sorts of names, and awards loaded twice would be counted twice. They do count for a person's own tables, and where
 * figures do not say which years they are of.
 *
 * Tables of institutions are cut by state and county: there it also counts which institutions they hold. A key says only the
 * lowest and the highest of their numbers and how many they are; `matcher` tells by the rows.
 */
export function tableKey(about: Told, data: Dataset): string {
	return keyOf(about, data, areasOf(data), isOwn(about) ? null : institutionsOf(data));
}

export interface Matcher {
	key: string;
	/** `rowsOf` is asked for the other's rows only where nothing else tells; null when they are gone. */
	isSame(other: Keyed, rowsOf: () => Dataset | null | Promise<Dataset | null>): Promise<boolean>;
}

/** Tells which of the tables there are is the same as this one. */
export function matcher(about: Told, data: Dataset): Matcher {
	const areas = areasOf(data);
	const ids = isOwn(about) ? null : institutionsOf(data);
	const [key, short] = [keyOf(about, data, areas, ids), keyOf(about, data, areas, null)];
	// From when all areas that nobody named had one name, and in Ohio's columns that of the state.
	const before = [NOT_NAMED, ...(about.format === 'ohio-projections' ? ['Ohio'] : [])].map((name) =>
		keyOf(about, data, withOneName(areas, name), null),
	);
	return {
		key,
		async isSame(other, rowsOf) {
			if (other.key === key) return true;
			if (ids !== null && placeless(other.key) === short) {
				const rows = await rowsOf();
				return shareMost(ids, (rows && institutionsOf(rows)) ?? new Set());
			}
			return before.includes(other.key) && other.about.fileName === about.fileName && other.about.part === about.part;
		},
	};
}

/** Whether a table that was built in steps back behind one loaded here, by their keys alone. */
export function stepsBack(builtIn: string, loaded: string): boolean {
	const [short, shortLoaded] = [placeless(builtIn), placeless(loaded)];
	// One of them is of an older version of this site.
	if (builtIn === short || loaded === shortLoaded) return short === shortLoaded;
	return builtIn.replace(COUNT, '') === loaded.replace(COUNT, '');
}

/** The key without the institutions: all there was to it before they counted. */
function placeless(key: string): string {
	return key.replace(INSTITUTIONS, ']');
}

const INSTITUTIONS = /,\[\d+,\d+,\d+\]\]$/;
/** A revision has a few institutions more or less. */
const COUNT = /,\d+\]\]$/;

function keyOf(
	{ format, part, vintage, fileName }: Told,
	data: Dataset,
	areas: readonly string[],
	ids: ReadonlySet<number> | null,
): string {
	const own = isOwn({ format });
	const isNamed = own || (vintage === null && !isList({ vintage }, data));
	const list = 'of' in data ? data.of : null;
	const fields = [format, list, vintage, areas, isNamed ? [fileName, own ? part : null] : null];
	if (ids === null) return JSON.stringify(fields);
	const sorted = [...ids].sort((a, b) => a - b);
	return JSON.stringify([...fields, [sorted[0] ?? 0, sorted.at(-1) ?? 0, sorted.length]]);
}

function withOneName(areas: readonly string[], name: string): string[] {
	return [...new Set(areas.map((area) => (area.startsWith(NOT_NAMED) ? name : area)))].sort();
}

const NOT_NAMED = 'Area not named';

function isOwn({ format }: Pick<Told, 'format'>): boolean {
	return format.startsWith('mapped');
}

/**
 * True of a list that does not say its edition: lists of codes and institutions are replaced by their next edition, figures of
 * two years stand beside each other.
 */
export function isList({ vintage }: Pick<Told, 'vintage'>, { kind }: Dataset): boolean {
	return vintage === null && kind !== 'completions' && kind !== 'projections' && kind !== 'wages';
}

function areasOf(data: Dataset): string[] {
	const areas = data.kind === 'projections' || data.kind === 'wages' ? data.rows.map(({ area }) => area) : [];
	return [...new Set(areas)].sort();
}

function institutionsOf(data: Dataset): Set<number> | null {
	if (data.kind === 'completions') return new Set(data.institution);
	return data.kind === 'institutions' ? new Set(data.rows.map(({ id }) => id)) : null;
}

/** A later edition or a revision gains and loses a few institutions; a cut for another state has others. */
function shareMost(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
	let shared = 0;
	for (const id of one) if (other.has(id)) shared += 1;
	return shared * 2 >= Math.max(one.size, other.size);
}
