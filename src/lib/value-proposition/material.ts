/** What a draft is made from, looked up once: the pain points and measures it names, in the order the audience needs. */
import { firstSentence } from '../content/first-sentence.ts';
import type { Measure as MeasureEntry, Wording } from '../content/schemas.ts';
import type { Workspace } from '../workspace/schema.ts';
import type { Benefit, Draft } from './draft.ts';
import { emphasis } from './emphasis.ts';
import { kindInWords, type PainKind } from './pain-kinds.ts';
import { withoutStop } from './sentences.ts';

export type PainPoint = Workspace['painPoints'][number];
export type Measure = Workspace['measures'][number];

/** The content the tool works on, by entry id. */
export interface Words {
	measures: Readonly<Record<string, MeasureEntry>>;
	wording: Readonly<Record<string, Wording>>;
}

export interface Records {
	painPoints: readonly PainPoint[];
	measures: readonly Measure[];
}

/** A pain point to speak of, and its kind: as the person sorted it, else as its words tell, else null. */
export interface Pain {
	id: string;
	name: string;
	detail: string;
	/** What it is called where it is spoken about: its name, or the first sentence of its detail while it has none. */
	called: string;
	kind: PainKind | null;
}

export interface WatchedMeasure {
	id: string;
	name: string;
	unit: string | null;
	better: 'higher' | 'lower' | null;
	/** The kinds of pain point it can answer, as our list says or else its words; null when that tells of none. */
	kinds: readonly PainKind[] | null;
	/** The entry it was taken from, while it still has its name. */
	entry: MeasureEntry | null;
}

export interface Gain {
	benefit: Benefit;
	pain: Pain | null;
	measure: WatchedMeasure | null;
}

export interface Material {
	draft: Draft;
	/** The pain points to speak of, those the audience cares for most first. */
	pains: Pain[];
	/** The benefits, in the order of the pain points they answer. */
	gains: Gain[];
}

export function kindOf(point: PainPoint, draft: Draft): PainKind | null {
	return draft.kinds[point.id] ?? kindInWords(point.name) ?? kindInWords(point.detail ?? '');
}

function watched(measure: Measure, draft: Draft, words: Words): WatchedMeasure {
	const from = words.measures[draft.measureFrom[measure.id] ?? ''];
	const entry =
		from?.name === measure.name
			? from
			: (Object.values(words.measures).find(({ name }) => name === measure.name) ?? null);
	const read = kindInWords(measure.name);
	const kinds = entry ? entry.painPoints : read === null ? [] : [read];
	return { ...measure, entry, kinds: kinds.length === 0 ? null : kinds };
}

/** Gathers what there is to say. Ids that lead nowhere are left out; nothing is made up for them. */
export function materialOf(draft: Draft, { painPoints, measures }: Records, words: Words): Material {
	const order: readonly (PainKind | null)[] = [...emphasis[draft.audience].kinds, null];
	const rank = (pain: Pain | null) => (pain === null ? order.length : order.indexOf(pain.kind));
	const pains = draft.painPoints
		.flatMap((id) => painPoints.find((point) => point.id === id) ?? [])
		.map((point): Pain => {
			const { id, name } = point;
			const detail = point.detail ?? '';
			const called = name.trim() || withoutStop(firstSentence(detail));
			return { id, name, detail, called, kind: kindOf(point, draft) };
		})
		.filter(({ name, detail }) => name.trim() !== '' || detail.trim() !== '')
		.sort((one, other) => rank(one) - rank(other));
	const gains = draft.benefits
		.map((benefit): Gain => {
			const measure = measures.find(({ id }) => id === benefit.measure);
			return {
				benefit,
				pain: pains.find(({ id }) => id === benefit.painPoint) ?? null,
				measure: measure && measure.name.trim() !== '' ? watched(measure, draft, words) : null,
			};
		})
		.sort((one, other) => rank(one.pain) - rank(other.pain));
	return { draft, pains, gains };
}
