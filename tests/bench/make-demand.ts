/** A crosswalk of official size, and a projections table of a thousand occupations, in the shapes of NCES and BLS. */
import { writeFileSync } from 'node:fs';
import { occupations, programs, teachers } from './codes.ts';
import { Seeded } from './seeded.ts';

/** Of the crosswalk of 2020: 5,723 real pairs, 1,398 of them to college teachers; 194 programs and 180 occupations unpaired. */
const PAIRS = 5_723;
const TO_TEACHERS = 1_398;
const UNPAIRED_PROGRAMS = 194;
const UNPAIRED_OCCUPATIONS = 180;

export function makeCrosswalk(path: string): void {
	const chance = new Seeded(2020);
	const paired = programs.slice(0, -UNPAIRED_PROGRAMS);
	const reached = occupations.filter((soc) => !teachers.includes(soc)).slice(UNPAIRED_OCCUPATIONS);
	const pairs = new Set<string>();
	const add = (cip: string | undefined, soc: string | undefined) => pairs.add(`${cip} ${soc}`);
	for (const [index, cip] of paired.entries()) {
		if (index < TO_TEACHERS) add(cip, teachers[chance.below(teachers.length)]);
		else add(cip, reached[chance.below(reached.length)]);
	}
	while (pairs.size < PAIRS) add(paired[chance.below(paired.length)], reached[chance.below(reached.length)]);
	const rows = [...pairs]
		.sort()
		.map((pair) => pair.split(' '))
		.map(([cip, soc]) => `${cip},"Program ${cip}, General.",${soc},"Occupation ${soc}, All Kinds"`);
	const unpairedPrograms = programs.slice(-UNPAIRED_PROGRAMS).map((cip) => `${cip},Program ${cip}.,99-9999,NO MATCH`);
	const unpairedOccupations = occupations
		.filter((soc) => !teachers.includes(soc))
		.slice(0, UNPAIRED_OCCUPATIONS)
		.map((soc) => `99.9999,NO MATCH,${soc},Occupation ${soc}`);
	const header = 'CIP2020Code,CIP2020Title,SOC2018Code,SOC2018Title';
	const all = [header, ...rows, ...unpairedPrograms, ...unpairedOccupations];
	writeFileSync(path, `\uFEFF${all.join('\r\n')}\r\n`);
}

const TITLE = '"Table 1.10 Occupational separations and openings, projected 2024–34 (Employment in thousands)"';
/** The columns BLS prints, in their order. */
export const PROJECTION_COLUMNS = [
	'2024 National Employment Matrix title',
	'2024 National Employment Matrix code',
	'Occupation type',
	'Employment, 2024',
	'Employment, 2034',
	'Employment change, numeric, 2024–34',
	'Employment change, percent, 2024–34',
	'Labor force exit rate, 2024–34 annual average',
	'Occupational transfer rate, 2024–34 annual average',
	'Total occupational separations rate, 2024–34 annual average',
	'Labor force exits, 2024–34 annual average',
	'Occupational transfers, 2024–34 annual average',
	'Total occupational separations, 2024–34 annual average',
	'Occupational openings, 2024–34 annual average',
] as const;

/** Thousands with one decimal, as BLS prints. A few occupations have no openings published, a few have 0. */
export function makeProjections(path: string): void {
	const chance = new Seeded(2034);
	const rows = occupations.map((soc, index) => {
		const jobs = tenth(1 + 900 * chance.next() ** 5);
		const growth = tenth(jobs * (chance.next() * 0.3 - 0.08));
		const [exits, transfers] = [tenth(jobs * 0.04), tenth(jobs * 0.06)];
		const openings = tenth(growth / 10 + exits + transfers);
		const published = index % 97 === 13 ? '—' : index % 89 === 7 ? '0.0' : Math.max(0, openings).toFixed(1);
		const rates = '4.0,6.0,10.0';
		const percent = ((growth / jobs) * 100).toFixed(1);
		const change = `${jobs.toFixed(1)},${(jobs + growth).toFixed(1)},${growth.toFixed(1)},${percent}`;
		return `"Occupation ${soc}, all kinds",${soc},Line item,${change},${rates},${exits},${transfers},${tenth(exits + transfers)},${published}`;
	});
	const header = PROJECTION_COLUMNS.map((name) => `"${name}"`).join();
	const total =
		'"Total, all occupations",00-0000,Summary,169956.1,175167.9,5211.8,3.1,4.7,5.9,10.6,8155.0,10187.1,18342.1,18863.3';
	writeFileSync(path, `${[TITLE, header, total, ...rows, 'Footnotes: made for measuring.'].join('\r\n')}\r\n`);
}

function tenth(figure: number): number {
	return Math.round(figure * 10) / 10;
}
