import { allChecks } from '../../lib/value-proposition/checks/all.ts';
import type { Check } from '../../lib/value-proposition/checks/check.ts';
import { type Flagged, flaggedWords } from '../../lib/value-proposition/checks/words.ts';
import { type Variant, variants } from '../../lib/value-proposition/draft.ts';
import { type Material, materialOf, type Words } from '../../lib/value-proposition/material.ts';
import { type Passage, passagesOf, textOfPassages } from '../../lib/value-proposition/passages.ts';
import { secondsToSay } from '../../lib/value-proposition/speaking-time.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';

export interface Result {
	words: Words;
	material: Material;
	passages: Record<Variant, Passage[]>;
	/** Seconds the talking script takes to say. */
	seconds: number;
	flagged: Flagged[];
	checks: Check[];
}

export function compute(slice: Slice, _settings: Settings, words: Words): Result {
	const material = materialOf(slice.draft, slice, words);
	const [script, email, page] = variants.map((variant) => passagesOf(variant, material));
	const passages = { script: script ?? [], email: email ?? [], page: page ?? [] };
	const flagged = flaggedWords(slice.draft, slice, words);
	return {
		words,
		material,
		passages,
		seconds: secondsToSay(textOfPassages(passages.script)),
		flagged,
		checks: allChecks(material, passages.script, flagged, slice, words),
	};
}
