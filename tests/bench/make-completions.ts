/** A completions file as large as the nation's, and the institutions it is of, in the shape NCES gives them. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { programs } from './codes.ts';
import { Seeded } from './seeded.ts';

const INSTITUTIONS = 6_000;
/** Twelve weeks to a doctorate; the longer the list names a level, the more often it comes. */
const LEVELS = [20, 21, 21, 2, 4, 3, 3, 3, 5, 5, 5, 5, 5, 6, 7, 7, 7, 8, 17, 18, 19];
const STATES = ['AL', 'CA', 'FL', 'GA', 'IL', 'MI', 'NY', 'OH', 'PA', 'TX', 'WA'];
const PEOPLE = ['TOTAL', 'AIAN', 'ASIA', 'BKAA', 'HISP', 'NHPI', 'WHIT', '2MOR', 'UNKN', 'NRAL'];
/** A column of flags stands before each column of figures: 64 columns in all, as in C2024_A. */
const FIGURES = PEOPLE.flatMap((people) => ['T', 'M', 'W'].map((sex) => `C${people}${sex}`));
const HEADER = ['UNITID', 'CIPCODE', 'MAJORNUM', 'AWLEVEL', ...FIGURES.flatMap((name) => [`X${name}`, name])].join();

/** Writes `rows` rows or one more, totals among them as NCES has them (CIPCODE 99). No program comes twice at a level and major. */
export function makeCompletions(path: string, rows: number): void {
	const chance = new Seeded(2024);
	const lines = [HEADER];
	const file = openSync(path, 'w');
	const perInstitution = Math.ceil(rows / INSTITUTIONS);
	for (let index = 0, left = rows; left > 0; index += 1) {
		const made = institutionRows(unitId(index), Math.min(left, perInstitution), chance);
		lines.push(...made);
		left -= made.length;
		if (lines.length > 5_000 || left <= 0) writeSync(file, `${lines.splice(0).join('\r\n')}\r\n`);
	}
	closeSync(file);
}

function institutionRows(id: number, atLeast: number, chance: Seeded): string[] {
	const seen = new Set<string>();
	const totals = new Map<string, number>();
	const rows: string[] = [];
	// Few institutions give every level there is.
	const from = chance.below(LEVELS.length);
	while (rows.length + totals.size < atLeast) {
		const cip = programs[Math.floor(programs.length * chance.next() ** 1.5)] ?? '';
		const major = chance.next() < 0.067 ? 2 : 1;
		const group = `${major},${LEVELS[(from + chance.below(4)) % LEVELS.length]}`;
		if (seen.has(`${cip},${group}`)) continue;
		seen.add(`${cip},${group}`);
		const awards = Math.floor(80 * chance.next() ** 4);
		totals.set(group, (totals.get(group) ?? 0) + awards);
		rows.push(row(id, cip, group, awards, chance));
	}
	return [...[...totals].map(([group, awards]) => row(id, '99', group, awards, chance)), ...rows];
}

function row(id: number, cip: string, group: string, awards: number, chance: Seeded): string {
	const figures: string[] = [];
	let left = awards;
	for (let people = 0; people < PEOPLE.length; people += 1) {
		const last = people === PEOPLE.length - 1;
		const many = people === 0 ? awards : last ? left : Math.min(left, chance.below(awards + 1) >> 1);
		if (people > 0) left -= many;
		const men = many >> 1;
		for (const one of [many, men, many - men]) figures.push(one === 0 ? '"Z",0' : `"R",${one}`);
	}
	return `${id},"${cip}",${group},${figures.join()}`;
}

function unitId(index: number): number {
	return 100_654 + index * 37;
}

/** The directory of the same institutions, with a byte order mark as the real one. */
export function makeInstitutions(path: string): void {
	const chance = new Seeded(2025);
	const header =
		'UNITID,INSTNM,CITY,STABBR,ZIP,FIPS,OBEREG,OPEID,SECTOR,ICLEVEL,CONTROL,HLOFFER,DEGGRANT,LOCALE,CYACTIVE,CBSA,CBSATYPE,CSA,COUNTYCD,COUNTYNM,CNGDSTCD,LONGITUD,LATITUDE';
	const rows = Array.from({ length: INSTITUTIONS }, (_, index) => {
		const state = STATES[chance.below(STATES.length)] ?? 'CA';
		const county = 1 + chance.below(60);
		const place = `Town ${county},${state},${10_000 + chance.below(80_000)},6,8,00${100_000 + index}00`;
		const kind = `${1 + chance.below(9)},${1 + chance.below(3)},1,9,1,11,1,${10_000 + county * 20},1,488`;
		return `${unitId(index)},Made-up College ${index + 1},${place},${kind},${6000 + county},County ${county},611,-100.5,40.25`;
	});
	const file = openSync(path, 'w');
	writeSync(file, `\uFEFF${[header, ...rows].join('\r\n')}\r\n`);
	closeSync(file);
}
