import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import { classOfHeadline } from './headline.ts';
import type { Look, SortKey } from './settings.ts';

type Listed = Omit<Look, 'panel' | 'selected'>;

/** Made once: comparing anew each time takes ten times as long. */
const alphabet = new Intl.Collator('en');

/** The occupations of the list, filtered and sorted as a person looks at them. Unknown comes last either way. */
export function shownOccupations(occupations: readonly OccupationGap[], look: Listed): OccupationGap[] {
	const words = look.search.trim().toLowerCase().split(/\s+/).filter(Boolean);
	const shown = occupations.filter((one) => {
		const found = `${one.soc ?? ''} ${one.title}`.toLowerCase();
		if (!words.every((word) => found.includes(word))) return false;
		if (!look.show.includes(classOfHeadline(one) ?? 'none')) return false;
		if (look.onlyMethodDependent && one.robustness?.robust !== false) return false;
		if (look.onlyCritical && !one.critical) return false;
		return look.fewestOpenings === 0 || (one.needed ?? 0) >= look.fewestOpenings;
	});
	const { by, descending } = look.sort;
	if (by === 'title') return shown.sort((a, b) => alphabet.compare(a.title, b.title) * (descending ? -1 : 1));
	return shown.sort((a, b) => {
		const [x, y] = [figureOf(a, by), figureOf(b, by)];
		if (x === null || y === null) return Number(x === null) - Number(y === null);
		return descending ? y - x : x - y;
	});
}

function figureOf({ needed, byRule, headline }: OccupationGap, by: Exclude<SortKey, 'title'>): number | null {
	return by === 'openings' ? needed : (byRule[headline]?.[by] ?? null);
}
