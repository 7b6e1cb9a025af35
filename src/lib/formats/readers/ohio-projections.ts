/**
 * State projections with openings and their parts per year, as Ohio exports them. Column names vary in case, spaces and
 * underscores. Other states use the same words, so the file itself must say whose it is and which place it is about.
 */
import type { Projections } from '../../labor/dataset.ts';
import type { RawRow, Surroundings, TableReader } from '../reader.ts';
import { mayBeArea } from './areas.ts';
import { columnsOf, headerRow, label } from './columns.ts';
import { ProjectionSink } from './projection-sink.ts';
import type { ProjectionTable } from './projection-table.ts';

const NONE = /(?!)/;
const names = {
	soc: /^(?:soc|soc code|occ code|occupation(?:al)? code|standard occupational classification(?: code)?)$/,
	title: /^(?:soc title|occ title|occupation(?:al)?(?: title| name)?|title)$/,
	area: /^(?:area|area name|region|region name|jobsohio ?region|geography|county|msa)$/,
	period: /^(?:period|projection period)$/,
	baseYear: /^base ?year$/,
	endYear: /^proj(?:ected|ection)? ?year$/,
	// "Base year" alone is a year.
	base: /^base(?:(?: year)? employment)?$/,
	end: /^proj(?:ected|ection)?(?:(?: year)? employment)?$/,
	change: /^(?:employment |net |numeric )*change(?: in employment)?(?:,? numeric)?(?: \d{4}-\d{2,4})?$/,
	percent: /^(?:percent|%) ?change|change,? percent/,
	openings: /^(?:annual )?total (?:annual )?openings$|^annual openings(?: total)?$/,
	growth: /^(?:annual )?openings?(?: due to| from)? growth$|^growth(?: openings)?$/,
	exits: /^(?:annual )?(?:openings )?(?:labor force )?exits$/,
	transfers: /^(?:annual )?(?:openings )?(?:occupational )?transfers$/,
	wage: /^(?:median annual|annual median) wage$/,
	education: /^(?:typical |entry[ -]level )?education(?: level)?$/,
	level: NONE,
};
const EMPLOYMENT = /^(?:employment,? ((?:19|20)\d{2})|((?:19|20)\d{2}) (?:annual )?(?:projected )?employment)$/;

const table: Omit<ProjectionTable, 'name'> = {
	columns: (header) => {
		const columns = columnsOf(header, names);
		const byYear = employmentColumns(header);
		const orElse = (found: number, other: number | undefined) => (found >= 0 ? found : (other ?? -1));
		return { ...columns, base: orElse(columns.base, byYear[0]), end: orElse(columns.end, byYear[1]) };
	},
	isOccupation: () => true,
	published: 'persons',
	area: (surroundings) => (isOfAllOhio(surroundings) ? 'Ohio' : null),
};

export const ohioProjectionsReader: TableReader<Projections> = {
	id: 'ohio-projections',
	title: 'State projections with openings, exits and transfers (Ohio)',
	recognize: (first) => headerRow(first, [names.soc, names.openings, names.growth, names.exits, names.transfers]),
	start: (header, surroundings) => {
		const name = saysOhio(header, surroundings) ? 'Ohio employment projections' : 'State projections';
		return new ProjectionSink({ ...table, name }, header, surroundings);
	},
};

function saysOhio(header: RawRow, { fileName, part, preamble }: Surroundings): boolean {
	return /(?<![a-z])(?:jobs)?ohio/.test([fileName, part, ...preamble.flat(), ...header].map(label).join(' '));
}

/** A line says only "Ohio", or a title names no other place, and nothing around it does. */
function isOfAllOhio({ fileName, part, preamble }: Surroundings): boolean {
	const lines = preamble.flat().map(label);
	if (lines.some((line) => /^(?:state of )?ohio$/.test(line))) return true;
	const isTitle = (line: string) => /projections/.test(line) && line.replaceAll(TITLE_WORDS, ' ').trim() === 'ohio';
	const namesPart = [fileName, part, ...lines].some((text) => PART_OF_STATE.test(label(text)));
	return lines.some(isTitle) && !namesPart && !lines.some(mayBeArea);
}

/** Years, and words that name no place. */
const TITLE_WORDS =
	/(?:19|20)\d{2}(?: ?- ?\d{2})?(?!\d)|[-–—:,()]|\b(?:state of|statewide|for|to|long|short|term|occupational|occupations?|employment|jobs?|projections)\b/g;
const PART_OF_STATE = /(?<![a-z])(?:jobsohio|regions?|county|counties|metro|msa|central|north|south|east|west)/;

/** Columns such as "2020 employment" and "employment_2030", the earlier year first. */
function employmentColumns(header: RawRow): number[] {
	const found = header.flatMap((cell, at) => {
		const match = EMPLOYMENT.exec(label(cell));
		return match ? [{ at, year: Number(match[1] ?? match[2]) }] : [];
	});
	return found.sort((a, b) => a.year - b.year).map(({ at }) => at);
}
