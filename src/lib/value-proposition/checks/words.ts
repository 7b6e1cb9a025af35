import type { Draft } from '../draft.ts';
import type { Records, Words } from '../material.ts';
import type { Source } from '../pieces.ts';
import { placesOf } from '../places.ts';
import { capitalized } from '../sentences.ts';
import { type Flag, wordingSearch } from '../wording.ts';
import { type Check, check } from './check.ts';

const does: Readonly<Record<Words['wording'][string]['does'], string>> = {
	barrier: 'names a barrier',
	label: 'makes a label of a person',
	lack: 'says what is missing',
	favor: 'asks for a favor',
	doubt: 'plants a doubt',
};

export interface Flagged {
	source: Source;
	flag: Flag;
}

/**
 * Deficit wording in everything a person typed. What an employer misses is a pain point, so wording about something
 * missing is not looked for in move 1.
 */
export function flaggedWords(draft: Draft, records: Records, words: Words): Flagged[] {
	const search = wordingSearch(words.wording);
	return placesOf(draft, records).flatMap(({ source, text, move }) =>
		search(text)
			.filter(({ entry }) => !(move === 1 && words.wording[entry]?.does === 'lack'))
			.map((flag) => ({ source, flag })),
	);
}

const moveOfSource = (source: Source, draft: Draft, records: Records): number | null =>
	placesOf(draft, records).find((place) => place.source === source)?.move ?? null;

export function wordChecks(flagged: readonly Flagged[], draft: Draft, records: Records, words: Words): Check[] {
	return flagged.map(({ source, flag }) => {
		const entry = words.wording[flag.entry];
		const title = `“${capitalized(flag.words)}” ${entry ? does[entry.does] : ''}.`;
		const how = flag.fits ? `Try “${flag.say}.”` : `Write the sentence anew, perhaps with “${flag.say}.”`;
		const id = `words/${source}/${flag.start}`;
		const said = check(id, 'look', moveOfSource(source, draft, records), title, `${entry?.why ?? ''} ${how}`);
		return { ...said, fix: flag.fits ? { source, flag } : null };
	});
}
