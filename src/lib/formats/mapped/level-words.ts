/** Award levels as schools and states write them, to IPEDS codes. */
import { awardLevel } from '../../labor/award-levels.ts';
import { headerWords, readNumber } from '../cells.ts';
import type { RawCell } from '../reader.ts';

/** Order matters: "post-master's" before "master's", "12 weeks to 1 year" before "under 1 year". */
const WORDS: readonly (readonly [RegExp, number])[] = [
	[/post-?\s?bac/, 6],
	[/after a bachelor/, 6],
	[/post-?\s?master|after a master/, 8],
	[/associate|^a\.?a\.?s?\.?$|^a\.?s\.?$/, 3],
	[/bachelor|baccalaureate|^b\.?[as]\.?$/, 5],
	[/master|^m\.?[as]\.?$/, 7],
	[/doctor.*research/, 17],
	[/doctor.*profession/, 18],
	[/doctor.*other/, 19],
	[/12 weeks\s*(?:to|-|but)/, 21],
	[/at least 12 weeks/, 21],
	[/(?:less than|under|<|below)\s*12 weeks/, 20],
	[/(?:^|\D)1\s*(?:-|to|but (?:less|fewer) than|year to)\s*(?:less than |under )?2/, 2],
	[/(?:^|\D)2\s*(?:-|to|but (?:less|fewer) than|years? to)\s*(?:less than |under )?4/, 4],
	[/(?:less than|under|<|below)\s*(?:1|one)[\s-]*(?:academic )?year/, 1],
];

/**
 * The IPEDS code of a cell: a code itself (3, "3"), or words that leave no doubt ("Associate's degree", "1 to 2 years").
 * Null for an empty cell and for words that fit several levels, such as "Certificate" or "Doctorate": ask.
 */
export function readLevel(cell: RawCell): number | null {
	const code = readNumber(cell);
	if (code !== null) return awardLevel(code)?.code ?? null;
	const words = headerWords(cell);
	return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
