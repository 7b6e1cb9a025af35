/** Which year an IPEDS file is of, and whether NCES has revised it: its name says so, the rows do not. */
import type { Surroundings } from '../reader.ts';

export interface Release {
	/** The year the academic year ends in. */
	year: number | null;
	/** What to know of a release that will be revised; "" for a revised one. */
	warning: string;
}

/** NCES names files C2024_A.csv for 2023–24, and C2024_A_RV.csv once revised; the rows themselves say neither. */
export function releaseOf({ fileName, part, preamble }: Surroundings): Release {
	const words = `${part ?? ''} ${fileName}`;
	const year = /(?:^|[^a-z])c((?:19|20)\d{2})_?a/i.exec(words)?.[1];
	const notes = preamble.flat().join(' ');
	const warning = /_rv\b/i.test(words)
		? ''
		: /provisional/i.test(notes)
			? 'A provisional release: NCES revises it a year later.'
			: 'Probably a provisional release: NCES revises it a year later, and names the revised file with _RV.';
	return { year: year ? Number(year) : null, warning };
}
