/**
 * Awards per year by program, level and institution, from one or more completions files.
 *
 * - A completions file is a census: an institution that is in a year's file and shows no row for a program gave no award in
 *   it that year, so that year counts as 0. An institution that is not in a year's file at all is unknown for that year, so
 *   it is averaged over the years it is in.
 * - Where two files hold the same institution for the same year, the newer file speaks alone: figures are revised, not added.
 * - A table of the person's own is no census: it speaks for the rows it holds and for nothing else (`own-tables.ts`).
 * - A cell with an unknown figure in any row counted is unknown as a whole.
 * - Awards are not people: one person can take several. First majors only is the usual remedy, with averages over years.
 */
import type { Completions, Loaded } from './dataset.ts';
import { compare, newestFirst } from './newest.ts';
import { isOwnTable, joinShortCertificates, OwnCells } from './own-tables.ts';
import { OwnSums, type SmallAwards } from './small-awards.ts';

export interface SupplyFilter {
	/** Null for every year there is. */
	years: readonly (number | null)[] | null;
	/** IPEDS award levels; null for all. */
	levels: readonly number[] | null;
	majors: 'first' | 'all';
	/** Whether an institution counts, by IPEDS unit id. */
	counts: (institution: number) => boolean;
}

/** One cell for each program, level and institution, in that order; `level`, `place` and `awards` run alongside. */
export interface AwardCells {
	/** Program codes, sorted. */
	cips: string[];
	/** By program, and one more: its cells are those from `start[p]` up to `start[p + 1]`. */
	start: Int32Array;
	level: Uint8Array;
	/** Position in `institutions`. */
	place: Int32Array;
	/** Awards a year; NaN unknown. */
	awards: Float64Array;
	/** IPEDS unit ids of the institutions counted, and of those left out, sorted. Below 0: see `Completions.providerNames`. */
	institutions: number[];
	others: number[];
	/** The years averaged over, earliest first. */
	years: (number | null)[];
	/** Institutions counted that official files hold: they name every program these gave an award in. */
	official: number;
	/** Those of them that are not in every year's official file. */
	partYears: number;
	/** Rows with a figure that are left out because another file holds the same awards. */
	superseded: number;
	/** Of the rows of own tables that count. */
	small: SmallAwards;
	/** Codes of programs with awards here at levels that are left out. */
	otherLevels: string[];
}

/** Two, four or six digits. 99 is the total of all programs. */
const PROGRAM = /^(?!99)\d\d(\.\d\d(\d\d)?)?$/;

export function awardsPerYear(loaded: readonly Loaded<Completions>[], filter: SupplyFilter): AwardCells {
	const files = newestFirst(loaded)
		.map(({ data }) => data)
		.filter(({ year }) => filter.years === null || filter.years.includes(year));
	const years = [...new Set(files.map(({ year }) => year))].sort((a, b) => (a ?? 0) - (b ?? 0));
	const places = institutionsOf(files, filter.counts);
	const claims = claimYears(files, years, places);
	const cips = [...new Set(files.flatMap((file) => file.cips))].filter((cip) => PROGRAM.test(cip)).sort(compare);
	const { rows, superseded, otherLevels, small } = countedRows(files, { cips, claims, filter, places });
	const officialYears = claims.byYear.filter((claimed) => claimed !== null).length;
	const reported = claims.reported.filter((count) => count > 0);
	return {
		...cellsOf(rows, cips.length, places.ids.length),
		cips,
		years,
		institutions: places.ids,
		others: places.others,
		official: reported.length,
		partYears: reported.filter((count) => count < officialYears).length,
		superseded: claims.superseded + superseded,
		small,
		otherLevels: [...otherLevels].sort(compare).map((cip) => cips[cip] ?? ''),
	};
}

interface Places {
	/** Unit ids that count, sorted. */
	ids: number[];
	others: number[];
	/** Position among `ids`, -1 for one that does not count; one array for each file, by row. */
	rows: Int32Array[];
}

function institutionsOf(files: readonly Completions[], counts: SupplyFilter['counts']): Places {
	const seen = new Set<number>();
	for (const { institution } of files) {
		let last = Number.NaN;
		for (const id of institution) {
			if (id === last) continue;
			last = id;
			seen.add(id);
		}
	}
	const all = [...seen].sort(compare);
	const ids = all.filter(counts);
	const position = new Map(ids.map((id, index) => [id, index]));
	const rows = files.map(({ institution }) => {
		let [last, place] = [Number.NaN, -1];
		return institution.map((id) => {
			if (id !== last) [last, place] = [id, position.get(id) ?? -1];
			return place;
		});
	});
	return { ids, others: all.filter((id) => !position.has(id)), rows };
}

/** For each year: which official file speaks for an institution. Files come newest first: the first to hold it claims it. */
function claimYears(files: readonly Completions[], years: readonly (number | null)[], places: Places) {
	const count = places.ids.length;
	const yearOf = files.map(({ year }) => years.indexOf(year));
	/** Null for a year without an official file. */
	const byYear: (Int32Array | null)[] = years.map(() => null);
	const reported = new Int32Array(count);
	let superseded = 0;
	files.forEach((file, index) => {
		if (isOwnTable(file)) return;
		const claimed = byYear[yearOf[index] ?? 0] ?? new Int32Array(count).fill(-1);
		byYear[yearOf[index] ?? 0] = claimed;
		const rows = places.rows[index] ?? new Int32Array();
		for (let row = 0; row < rows.length; row += 1) {
			const place = rows[row] ?? -1;
			if (place < 0) continue;
			if (claimed[place] === -1) {
				claimed[place] = index;
				reported[place] = (reported[place] ?? 0) + 1;
			} else if (claimed[place] !== index && !Number.isNaN(file.awards[row])) superseded += 1;
		}
	});
	return { byYear, yearOf, reported, superseded };
}

/** Rows that count, in buckets of one program and level; sorted by counting, since 300,000 rows must not wait. */
interface Rows {
	levels: number[];
	/** By bucket (program x level), and one more. */
	start: Int32Array;
	place: Int32Array;
	awards: Float64Array;
	/** Of the cell in own tables, -1 where none holds it; null where there is no such table. */
	slot: Int32Array | null;
	/** Over how many years the cell of a slot and a place is averaged. */
	yearsFor: (slot: number, place: number) => number;
}

function countedRows(
	files: readonly Completions[],
	given: { cips: string[]; claims: ReturnType<typeof claimYears>; filter: SupplyFilter; places: Places },
): { rows: Rows; superseded: number; otherLevels: Set<number>; small: SmallAwards } {
	const { cips, claims, filter, places } = given;
	const present = new Uint8Array(256);
	for (const { level } of files) for (const code of level) present[code] = 1;
	const levels = [...present.keys()].filter((code) => present[code] && (filter.levels?.includes(code) ?? true));
	const levelAt = new Int16Array(256).fill(-1);
	levels.forEach((code, index) => {
		levelAt[code] = index;
	});
	const position = new Map(cips.map((cip, index) => [cip, index]));
	const otherLevels = new Set<number>();
	const buckets = files.map((file, index) => {
		const cipAt = file.cips.map((cip) => position.get(cip) ?? -1);
		const place = places.rows[index] ?? new Int32Array();
		const speaks = isOwnTable(file) ? null : claims.byYear[claims.yearOf[index] ?? 0];
		return place.map((at, row) => {
			const cip = cipAt[file.cip[row] ?? 0] ?? -1;
			if (at < 0 || cip < 0 || (speaks && speaks[at] !== index)) return -1;
			if (filter.majors === 'first' && file.major[row] !== 1) return -1;
			const level = levelAt[file.level[row] ?? 0] ?? -1;
			if (level < 0 && file.awards[row] !== 0) otherLevels.add(cip);
			return level < 0 ? -1 : cip * levels.length + level;
		});
	});
	const joined = joinShortCertificates(files, { rows: buckets, levels, places: places.rows, count: places.ids.length });
	const own = withOwnTables(files, buckets, { claims, places });
	const start = new Int32Array(cips.length * levels.length + 1);
	for (const file of buckets)
		for (const bucket of file) if (bucket >= 0) start[bucket + 1] = (start[bucket + 1] ?? 0) + 1;
	for (let bucket = 1; bucket < start.length; bucket += 1)
		start[bucket] = (start[bucket] ?? 0) + (start[bucket - 1] ?? 0);
	const next = start.slice();
	const total = start.at(-1) ?? 0;
	const slot = own.slots && new Int32Array(total);
	const [place, awards] = [new Int32Array(total), new Float64Array(total)];
	const rows: Rows = { levels, start, place, awards, slot, yearsFor: own.yearsFor };
	const sums = new OwnSums();
	buckets.forEach((file, index) => {
		const data = files[index];
		const year = data && isOwnTable(data) ? claims.yearOf[index] : undefined;
		for (let row = 0; row < file.length; row += 1) {
			const bucket = file[row] ?? -1;
			if (bucket < 0) continue;
			const at = next[bucket] ?? 0;
			next[bucket] = at + 1;
			place[at] = places.rows[index]?.[row] ?? 0;
			if (slot) slot[at] = own.slots?.[index]?.[row] ?? -1;
			awards[at] = data?.awards[row] ?? Number.NaN;
			if (year !== undefined) {
				const program = Math.floor(bucket / levels.length);
				sums.add(program, slot?.[at] ?? -1, { year, awards: awards[at] ?? Number.NaN });
			}
		}
	});
	return { rows, superseded: own.superseded + joined, otherLevels, small: sums.small(cips) };
}

/** Takes out of the buckets (sets to -1) the rows that tables of one's own replace. */
function withOwnTables(
	files: readonly Completions[],
	buckets: readonly Int32Array[],
	{ claims, places }: { claims: ReturnType<typeof claimYears>; places: Places },
): { superseded: number; slots: Int32Array[] | null; yearsFor: Rows['yearsFor'] } {
	const { byYear, yearOf, reported } = claims;
	const own = new OwnCells(byYear.length);
	const cellOf = (bucket: number, place: number) => bucket * places.ids.length + place;
	const eachRow = (isOwn: boolean, visit: (cell: number, file: number, row: number) => void) => {
		files.forEach((file, index) => {
			if (isOwnTable(file) !== isOwn) return;
			const [bucket, place] = [buckets[index] ?? new Int32Array(), places.rows[index] ?? new Int32Array()];
			for (let row = 0; row < bucket.length; row += 1) {
				if ((bucket[row] ?? -1) >= 0) visit(cellOf(bucket[row] ?? 0, place[row] ?? 0), index, row);
			}
		});
	};
	let superseded = 0;
	const leaveOut = (file: number, row: number) => {
		const rows = buckets[file];
		if (rows !== undefined) rows[row] = -1;
		// A blank holds nothing that another row could stand for.
		if (!Number.isNaN(files[file]?.awards[row])) superseded += 1;
	};
	const slots = files.some(isOwnTable) ? buckets.map((rows) => new Int32Array(rows.length).fill(-1)) : null;
	const keep = (file: number, row: number, slot: number) => {
		const kept = slots?.[file];
		if (kept !== undefined) kept[row] = slot;
		return slot;
	};
	if (slots !== null) {
		eachRow(true, (cell, file, row) => {
			const awards = files[file]?.awards[row] ?? Number.NaN;
			keep(file, row, own.claim(cell, yearOf[file] ?? 0, { file, awards }));
		});
		eachRow(false, (cell, file, row) => {
			if (own.replaces(keep(file, row, own.slotOf(cell)), yearOf[file] ?? 0)) leaveOut(file, row);
		});
		eachRow(true, (_cell, file, row) => {
			if (!own.counts(slots[file]?.[row] ?? -1, yearOf[file] ?? 0, file)) leaveOut(file, row);
		});
	}
	const yearsFor = (slot: number, place: number) =>
		own.yearsFor(slot, reported[place] ?? 0, (year) => (byYear[year]?.[place] ?? -1) >= 0);
	return { superseded, slots, yearsFor };
}

/** Rows of one program, level and institution become one cell, a year; cells of a bucket are ordered by institution. */
function cellsOf(rows: Rows, programs: number, institutions: number) {
	const most = rows.place.length;
	const start = new Int32Array(programs + 1);
	const level = new Uint8Array(most);
	const place = new Int32Array(most);
	const awards = new Float64Array(most);
	const sum = new Float64Array(institutions);
	const stamp = new Int32Array(institutions).fill(-1);
	/** By institution, of the bucket at hand: all rows of a cell have the same. */
	const slot = new Int32Array(institutions);
	let cells = 0;
	for (let bucket = 0; bucket < rows.start.length - 1; bucket += 1) {
		const first = cells;
		for (let row = rows.start[bucket] ?? 0; row < (rows.start[bucket + 1] ?? 0); row += 1) {
			const at = rows.place[row] ?? 0;
			if (stamp[at] !== bucket) {
				stamp[at] = bucket;
				sum[at] = 0;
				slot[at] = rows.slot?.[row] ?? -1;
				place[cells] = at;
				cells += 1;
			}
			sum[at] = (sum[at] ?? 0) + (rows.awards[row] ?? Number.NaN);
		}
		place.subarray(first, cells).sort();
		for (let cell = first; cell < cells; cell += 1) {
			level[cell] = rows.levels[bucket % rows.levels.length] ?? 0;
			const at = place[cell] ?? 0;
			awards[cell] = (sum[at] ?? Number.NaN) / rows.yearsFor(slot[at] ?? -1, at);
		}
		start[Math.floor(bucket / rows.levels.length) + 1] = cells;
	}
	return { start, level: level.slice(0, cells), place: place.slice(0, cells), awards: awards.slice(0, cells) };
}
