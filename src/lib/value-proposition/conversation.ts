/**
 * One conversation as it is being written: the draft, and the shared pain points and measures it works on. Every change
 * gives back a new one. Ids of what is added are arguments.
 */
import type { Measure as MeasureEntry } from '../content/schemas.ts';
import type { Benefit, Draft } from './draft.ts';
import type { Measure, PainPoint } from './material.ts';

export interface Conversation {
	painPoints: PainPoint[];
	measures: Measure[];
	draft: Draft;
	/** Ids of records that came into the workspace here; only these may be removed again. */
	made: string[];
}

const withDraft = (talk: Conversation, change: Partial<Draft>): Conversation => ({
	...talk,
	draft: { ...talk.draft, ...change },
});

/** Speaks of one more pain point: a known one, or a new one under this id. */
export function choosePainPoint(talk: Conversation, id: string): Conversation {
	const chosen = talk.draft.painPoints.includes(id) ? talk.draft.painPoints : [...talk.draft.painPoints, id];
	const used = withDraft(talk, { painPoints: chosen });
	if (talk.painPoints.some((point) => point.id === id)) return used;
	return { ...used, painPoints: [...talk.painPoints, { id, name: '', detail: null }], made: [...talk.made, id] };
}

/** Changes a pain point; one that is not there yet is made first. */
export function changePainPoint(
	talk: Conversation,
	id: string,
	change: Partial<Pick<PainPoint, 'name' | 'detail'>>,
): Conversation {
	const used = choosePainPoint(talk, id);
	return { ...used, painPoints: used.painPoints.map((point) => (point.id === id ? { ...point, ...change } : point)) };
}

/** Speaks of it no longer. One that was made here goes altogether; any other stays in the workspace. */
export function leaveOutPainPoint(talk: Conversation, id: string): Conversation {
	const { [id]: _kind, ...kinds } = talk.draft.kinds;
	const left = withDraft(talk, {
		painPoints: talk.draft.painPoints.filter((each) => each !== id),
		benefits: talk.draft.benefits.map((benefit) =>
			benefit.painPoint === id ? { ...benefit, painPoint: null } : benefit,
		),
		kinds,
	});
	if (!talk.made.includes(id)) return left;
	return {
		...left,
		made: talk.made.filter((each) => each !== id),
		painPoints: talk.painPoints.filter((point) => point.id !== id),
		measures: talk.measures.map((measure) => ({
			...measure,
			painPoints: measure.painPoints.filter((each) => each !== id),
		})),
	};
}

/** Ties measures to the pain points their benefits name. A tie made elsewhere stays; one made here goes with its benefit. */
function tied(talk: Conversation): Conversation {
	const measures = talk.measures.map((measure) => {
		const now = talk.draft.benefits.flatMap(({ measure: id, painPoint }) =>
			id === measure.id && painPoint !== null ? [painPoint] : [],
		);
		const before = talk.made.includes(measure.id) ? [] : measure.painPoints;
		const painPoints = [...new Set([...before, ...now])];
		return painPoints.join() === measure.painPoints.join() ? measure : { ...measure, painPoints };
	});
	const isUsed = ({ id }: Measure) => talk.draft.benefits.some(({ measure }) => measure === id);
	const kept = measures.filter((measure) => isUsed(measure) || !talk.made.includes(measure.id));
	const gone = measures.filter((measure) => !kept.includes(measure)).map(({ id }) => id);
	return { ...talk, measures: kept, made: talk.made.filter((id) => !gone.includes(id)) };
}

/** Changes a benefit; one that is not there yet is added at the end. */
export function changeBenefit(talk: Conversation, id: string, change: Partial<Omit<Benefit, 'id'>>): Conversation {
	const { benefits } = talk.draft;
	const blank: Benefit = { id, text: '', painPoint: null, measure: null };
	const all = benefits.some((each) => each.id === id) ? benefits : [...benefits, blank];
	return tied(withDraft(talk, { benefits: all.map((each) => (each.id === id ? { ...each, ...change } : each)) }));
}

export function leaveOutBenefit(talk: Conversation, id: string): Conversation {
	return tied(withDraft(talk, { benefits: talk.draft.benefits.filter((each) => each.id !== id) }));
}

/** Watches a measure of the site's list for a benefit: the workspace's own of that name, or a new one under this id. */
export function watchFromList(
	talk: Conversation,
	benefit: string,
	[entryId, entry]: readonly [string, Pick<MeasureEntry, 'name' | 'unit' | 'better'>],
	newId: string,
): Conversation {
	const own = talk.measures.find(({ name }) => name === entry.name);
	if (own) return changeBenefit(talk, benefit, { measure: own.id });
	const better = entry.better === 'neither' ? null : entry.better;
	const made: Measure = { id: newId, name: entry.name, unit: entry.unit, better, painPoints: [] };
	const added = { ...talk, measures: [...talk.measures, made], made: [...talk.made, newId] };
	const measureFrom = { ...talk.draft.measureFrom, [newId]: entryId };
	return changeBenefit(withDraft(added, { measureFrom }), benefit, { measure: newId });
}

/** Watches a measure of one's own, to be named. */
export function watchOwn(talk: Conversation, benefit: string, newId: string): Conversation {
	const made: Measure = { id: newId, name: '', unit: null, better: null, painPoints: [] };
	const added = { ...talk, measures: [...talk.measures, made], made: [...talk.made, newId] };
	return changeBenefit(added, benefit, { measure: newId });
}

export function renameMeasure(talk: Conversation, id: string, name: string): Conversation {
	return { ...talk, measures: talk.measures.map((measure) => (measure.id === id ? { ...measure, name } : measure)) };
}

/** Keeps a passage as a person wrote it. `instead`: what the draft says there now. */
export function editPassage(talk: Conversation, key: string, text: string, instead: string): Conversation {
	return withDraft(talk, { edits: { ...talk.draft.edits, [key]: { text, instead } } });
}

/** Gives a passage back to the draft. */
export function backToDraft(talk: Conversation, key: string): Conversation {
	const { [key]: _gone, ...edits } = talk.draft.edits;
	return withDraft(talk, { edits });
}
