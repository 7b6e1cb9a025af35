/** What a person can choose from, read off the loaded files. */
import { awardLevels } from '../../lib/labor/award-levels.ts';
import type { LoadedData } from '../../lib/labor/dataset.ts';
import { areasOf } from '../../lib/labor/demand.ts';
import { compare } from '../../lib/labor/newest.ts';
import { institutionList } from '../../lib/labor/region.ts';
import { titlesFrom } from '../../lib/labor/titles.ts';
import type { Settings } from './settings.ts';

export interface Choice {
	code: string;
	label: string;
}

export interface Choices {
	areas: string[];
	/** Academic years of the completions files, by their ending year, latest first. Null: a file that does not say. */
	years: (number | null)[];
	/** Award levels that stand in the completions files, shortest first. */
	levels: { code: number; label: string }[];
	/** Places by the kind of region that is set; empty for another. An institution's code is its unit id. */
	places: Choice[];
	/** For typing help, as "51-4041 Machinists". */
	occupations: string[];
	programs: string[];
}

export function choicesOf(data: LoadedData, { region }: Pick<Settings, 'region'>): Choices {
	const completions = (data.completions ?? []).map((one) => one.data);
	const present = new Uint8Array(256);
	for (const { level } of completions) for (const code of level) present[code] = 1;
	return {
		areas: areasOf(data.projections ?? []),
		years: [...new Set(completions.map(({ year }) => year))].sort((a, b) => (b ?? 0) - (a ?? 0)),
		levels: awardLevels.filter(({ code }) => present[code] === 1).map(({ code, label }) => ({ code, label })),
		places: placesOf(data, region.by),
		...codesOf(data),
	};
}

function placesOf(data: LoadedData, by: Settings['region']['by']): Choice[] {
	if (by === 'all' || by === 'area') return [];
	const found = new Map<string, string>();
	for (const { id, name, state, county, countyName, cbsa } of institutionList(data.institutions ?? []).values()) {
		if (by === 'institutions') found.set(String(id), state === null ? name : `${name}, ${state}`);
		else if (by === 'state' && state !== null) found.set(state, state);
		else if (by === 'cbsa' && cbsa !== null) found.set(cbsa, `Metropolitan area ${cbsa}`);
		else if (by === 'county' && county !== null) found.set(county, `${countyName ?? county}, ${state ?? ''}`);
	}
	return [...found].map(([code, label]) => ({ code, label })).sort((a, b) => compare(a.label, b.label));
}

function codesOf(data: LoadedData): Pick<Choices, 'occupations' | 'programs'> {
	const titles = titlesFrom(data);
	const socs = new Set<string>();
	const cips = new Set<string>();
	for (const { data: crosswalk } of data.crosswalk ?? []) {
		for (const { cip, soc } of crosswalk.pairs) {
			cips.add(cip);
			socs.add(soc);
		}
		for (const cip of crosswalk.unmatchedCips) cips.add(cip);
	}
	for (const { data: list } of data['code-list'] ?? [])
		for (const { code } of list.entries) (list.of === 'cip' ? cips : socs).add(code);
	const named = (codes: Set<string>, titleOf: (code: string) => string | null) =>
		[...codes].sort(compare).map((code) => `${code} ${titleOf(code) ?? ''}`.trim());
	return { occupations: named(socs, titles.soc), programs: named(cips, titles.cip) };
}
