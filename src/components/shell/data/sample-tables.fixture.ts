/** Small tables for tests, in the shapes the readers give. */
import type { Completions, Dataset, DatasetAbout, Projections } from '../../../lib/labor/dataset.ts';

export const projections: Projections = {
	kind: 'projections',
	baseYear: 2023,
	endYear: 2033,
	rows: [
		{
			...{ area: 'California', soc: '51-4041', title: 'Machinists', employmentBase: 26_000, employmentEnd: null },
			...{ openings: 2335, growth: null, exits: null, transfers: null, medianWage: null, education: null },
		},
	],
};

export const completions: Completions = {
	kind: 'completions',
	year: 2024,
	institution: Int32Array.of(110_404, 110_404),
	cips: ['48.0501', '48.0508'],
	cip: Uint16Array.of(0, 1),
	level: Uint8Array.of(2, 3),
	major: Uint8Array.of(1, 1),
	awards: Float64Array.of(12, Number.NaN),
};

/** What is said about a table; `number` tells it from others. */
export function about(number: number, over: Partial<DatasetAbout> = {}): DatasetAbout {
	return {
		id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
		...{ kind: 'projections', format: 'edd-projections', title: 'California projections, 2023–33' },
		...{ fileName: 'edd.xlsx', part: null, vintage: '2023–33', loadedAt: `2026-11-20T10:00:0${number}.000Z` },
		...{ bundled: false, credit: null, report: { rows: 1, kept: 1, dropped: [], units: [], warnings: [] } },
		...over,
	};
}

export function withArea(area: string): Dataset {
	return { ...projections, rows: projections.rows.map((row) => ({ ...row, area })) };
}

/** Awards of these institutions, a row for each. */
export function withInstitutions(data: Completions, ids: readonly number[]): Completions {
	const each = ids.map(() => 1);
	return {
		...data,
		institution: Int32Array.from(ids),
		cip: Uint16Array.from(each, () => 0),
		level: Uint8Array.from(each),
		major: Uint8Array.from(each),
		awards: Float64Array.from(each),
	};
}
