/** Titles of codes, from the crosswalk and the code lists that are loaded. */
import type { LoadedData } from './dataset.ts';
import { newestFirst } from './newest.ts';

export interface Titles {
	cip: (code: string) => string | null;
	soc: (code: string) => string | null;
}

/** A code list speaks before the crosswalk, a newer file before an older one. */
export function titlesFrom(data: LoadedData): Titles {
	const found = { cip: new Map<string, string>(), soc: new Map<string, string>() };
	for (const { data: crosswalk } of newestFirst(data.crosswalk ?? []).toReversed()) {
		for (const [code, title] of Object.entries(crosswalk.cipTitles)) found.cip.set(code, title);
		for (const [code, title] of Object.entries(crosswalk.socTitles)) found.soc.set(code, title);
	}
	for (const { data: list } of newestFirst(data['code-list'] ?? []).toReversed()) {
		for (const { code, title } of list.entries) found[list.of].set(code, title);
	}
	return { cip: (code) => found.cip.get(code) ?? null, soc: (code) => found.soc.get(code) ?? null };
}
