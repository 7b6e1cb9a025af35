/** Every place of a draft where words were typed: reading them all, and writing one back. */
import { type Draft, type TextField, variants } from './draft.ts';
import type { Records } from './material.ts';
import type { Source } from './pieces.ts';

export interface Place {
	source: Source;
	text: string;
	/** The move it is typed in, from 1; null for names around the moves. */
	move: number | null;
}

const moveOfField: Readonly<Record<TextField, number>> = { heard: 1, done: 2, effort: 3, question: 4, ask: 6 };

/** The typed texts that a conversation uses, in the order of the moves; hand-edited passages last. */
export function placesOf(draft: Draft, { painPoints, measures }: Records): Place[] {
	const field = (name: TextField): Place => ({ source: name, text: draft[name], move: moveOfField[name] });
	const pains = draft.painPoints.flatMap((id) => painPoints.find((point) => point.id === id) ?? []);
	const watched = measures.filter(({ id }) => draft.benefits.some(({ measure }) => measure === id));
	const edits = Object.entries(draft.edits).map(([key, { text }]): Place => {
		const [variant = 'script', passage = ''] = key.split('/');
		const known = variants.find((each) => each === variant) ?? 'script';
		return { source: `edit/${known}/${passage}`, text, move: null };
	});
	const all: Place[] = [
		...pains.flatMap(({ id, name, detail }): Place[] => [
			{ source: `pain/${id}/name`, text: name, move: 1 },
			{ source: `pain/${id}/detail`, text: detail ?? '', move: 1 },
		]),
		...[field('heard'), field('done'), field('effort'), field('question')],
		{ source: 'people', text: draft.people, move: 5 },
		...draft.benefits.map(({ id, text }): Place => ({ source: `benefit/${id}`, text, move: 5 })),
		...watched.map(({ id, name }): Place => ({ source: `measure/${id}`, text: name, move: 5 })),
		field('ask'),
		...edits,
	];
	return all.filter(({ text }) => text.trim() !== '');
}

type State<S> = S & {
	draft: Draft;
	painPoints: Records['painPoints'][number][];
	measures: Records['measures'][number][];
};

/** The same state with another text in one place. A place that is gone changes nothing. */
export function withText<S>(state: State<S>, source: Source, text: string): State<S> {
	const { draft } = state;
	const [what = '', id = '', rest = ''] = source.split('/');
	const named = <T extends { id: string }>(all: T[], change: (one: T) => T) =>
		all.map((one) => (one.id === id ? change(one) : one));
	if (what === 'pain') {
		const painPoints = named(state.painPoints, (point) =>
			rest === 'name' ? { ...point, name: text } : { ...point, detail: text === '' ? null : text },
		);
		return { ...state, painPoints };
	}
	if (what === 'measure') return { ...state, measures: named(state.measures, (one) => ({ ...one, name: text })) };
	if (what === 'benefit') {
		return { ...state, draft: { ...draft, benefits: named(draft.benefits, (one) => ({ ...one, text })) } };
	}
	if (what === 'edit') {
		const key = `${id}/${rest}`;
		const edit = draft.edits[key];
		return edit ? { ...state, draft: { ...draft, edits: { ...draft.edits, [key]: { ...edit, text } } } } : state;
	}
	return { ...state, draft: { ...draft, [what]: text } };
}
