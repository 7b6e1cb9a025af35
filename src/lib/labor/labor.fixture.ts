/** Small data by hand for the tests of the gap calculator. */
import type {
	Completions,
	Crosswalk,
	Dataset,
	DatasetKind,
	Institution,
	Loaded,
	LoadedData,
	ProjectionRow,
	Projections,
} from './dataset.ts';
import type { GapQuestion } from './gather.ts';
import { defaultThresholds } from './thresholds.ts';

/** As if the files were dropped one after the other, a minute apart. */
export function load(...datasets: readonly Dataset[]): LoadedData {
	return loadedAs(datasets.map((data, index) => ({ data, minute: index })));
}

export function loadedAs(datasets: readonly { data: Dataset; minute: number }[]): LoadedData {
	const byKind: Partial<Record<DatasetKind, Loaded[]>> = {};
	for (const { data, minute } of datasets) {
		const clock = String(minute).padStart(2, '0');
		const about = {
			id: `00000000-0000-4000-8000-0000000000${clock}`,
			kind: data.kind,
			format: 'by-hand',
			title: `${data.kind} ${minute}`,
			fileName: `${data.kind}.csv`,
			part: null,
			vintage: data.kind === 'completions' ? String(data.year) : null,
			loadedAt: `2026-11-20T10:${clock}:00.000Z`,
			bundled: false,
			credit: null,
			report: { rows: 0, kept: 0, dropped: [], units: [], warnings: [] },
		};
		byKind[data.kind] = [...(byKind[data.kind] ?? []), { about, data }];
	}
	return byKind as LoadedData;
}

export type AwardRow = [institution: number, cip: string, level: number, awards: number | null, major?: 1 | 2];

export function completions(year: number | null, rows: readonly AwardRow[]): Completions {
	const cips = [...new Set(rows.map(([, cip]) => cip))];
	return {
		kind: 'completions',
		year,
		cips,
		institution: Int32Array.from(rows, ([institution]) => institution),
		cip: Uint16Array.from(rows, ([, cip]) => cips.indexOf(cip)),
		level: Uint8Array.from(rows, ([, , level]) => level),
		awards: Float64Array.from(rows, ([, , , awards]) => awards ?? Number.NaN),
		major: Uint8Array.from(rows, ([, , , , major]) => major ?? 1),
	};
}

/** A table of the person's own, as the reader of mapped tables hands it over: not every program of its institutions. */
export function ownTable(year: number | null, rows: readonly AwardRow[]): Completions {
	return { ...completions(year, rows), providerNames: {} };
}

export function crosswalk(pairs: Readonly<Record<string, readonly string[]>>): Crosswalk {
	return {
		kind: 'crosswalk',
		pairs: Object.entries(pairs).flatMap(([cip, socs]) => socs.map((soc) => ({ cip, soc }))),
		cipTitles: Object.fromEntries(Object.keys(pairs).map((cip) => [cip, `Program ${cip}`])),
		socTitles: {},
		unmatchedCips: Object.keys(pairs).filter((cip) => pairs[cip]?.length === 0),
		unmatchedSocs: [],
	};
}

export function projectionRow(row: Partial<ProjectionRow> & Pick<ProjectionRow, 'soc'>): ProjectionRow {
	return {
		area: 'California',
		title: `Occupation ${row.soc}`,
		employmentBase: null,
		employmentEnd: null,
		openings: null,
		growth: null,
		exits: null,
		transfers: null,
		medianWage: null,
		education: null,
		...row,
	};
}

/** By code: openings a year and employment. */
export function projections(
	figures: Readonly<Record<string, readonly [openings: number | null, employment: number | null]>>,
	over: Partial<Projections> = {},
): Projections {
	const rows = Object.entries(figures).map(([soc, [openings, employmentBase]]) =>
		projectionRow({ soc, openings, employmentBase }),
	);
	return { kind: 'projections', baseYear: 2023, endYear: 2033, rows, ...over };
}

export function institution(id: number, over: Partial<Institution> = {}): Institution {
	return { id, name: `College ${id}`, state: 'CA', county: null, countyName: null, cbsa: null, ...over };
}

export const question: GapQuestion = {
	figures: 'both',
	area: null,
	region: { by: 'all' },
	years: null,
	levels: null,
	majors: 'first',
	crosswalk: true,
	teachers: true,
	stays: 1,
	against: 'official',
	thresholds: defaultThresholds,
	headline: 'openings',
	typed: { occupations: [], programs: [], pairs: [] },
	reported: [],
};
