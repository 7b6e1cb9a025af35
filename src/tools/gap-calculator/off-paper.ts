/** What stays off paper, which is handed out. The screen shows it: it is the screen of the person who typed it. */
import type { Confidential } from '../../lib/labor/confidential.ts';

/** Flat, so that a row of the list is drawn again only when one of them changes. */
export interface OffPaperParts {
	/** The openings the gap is measured against: too few employers reported them. */
	needOff: boolean;
	reportedOff: boolean;
	supplyOff: boolean;
	gapOff: boolean;
}

export function offPaper(
	key: string,
	{ reported, supply, gap }: Confidential,
	against: 'official' | 'employers',
): OffPaperParts {
	return {
		needOff: against === 'employers' && reported.has(key),
		reportedOff: reported.has(key),
		supplyOff: supply.has(key),
		gapOff: gap.has(key),
	};
}
