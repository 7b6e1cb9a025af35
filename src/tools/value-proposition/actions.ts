import type { ViewProps } from '../../lib/tool/tool.ts';
import * as talk from '../../lib/value-proposition/conversation.ts';
import type { Benefit, Draft, Variant } from '../../lib/value-proposition/draft.ts';
import type { PainPoint } from '../../lib/value-proposition/material.ts';
import type { PainKind } from '../../lib/value-proposition/pain-kinds.ts';
import { type Passage, passageKey } from '../../lib/value-proposition/passages.ts';
import type { Source } from '../../lib/value-proposition/pieces.ts';
import { withText } from '../../lib/value-proposition/places.ts';
import { type Flag, withSuggestion } from '../../lib/value-proposition/wording.ts';
import type { Result } from './result.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';

const newId = (): string => crypto.randomUUID();

/** The day it is for the person who presses, as an ISO date. */
function today(): string {
	const now = new Date();
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** What a person can do in the tool, each as one change of the slice or the settings. */
export function actionsFor({ slice, settings, result, onChange, onSettings }: ViewProps<Slice, Settings, Result>) {
	const { draft } = slice;
	const set = (change: Partial<Draft>) => onChange({ ...slice, draft: { ...draft, ...change } });

	return {
		newId,
		set,
		changePain: (id: string, change: Partial<Pick<PainPoint, 'name' | 'detail'>>) =>
			onChange(talk.changePainPoint(slice, id, change)),
		choosePain: (id: string) => onChange(talk.choosePainPoint(slice, id)),
		leaveOutPain: (id: string) => onChange(talk.leaveOutPainPoint(slice, id)),
		setKind(id: string, kind: PainKind | null) {
			const { [id]: _before, ...kinds } = draft.kinds;
			set({ kinds: kind === null ? kinds : { ...kinds, [id]: kind } });
		},
		changeBenefit: (id: string, change: Partial<Omit<Benefit, 'id'>>) =>
			onChange(talk.changeBenefit(slice, id, change)),
		leaveOutBenefit: (id: string) => onChange(talk.leaveOutBenefit(slice, id)),
		/** `choice`: a measure's id, `list/<entry>`, `own`, or blank for none. */
		watch(benefit: string, choice: string) {
			const entryId = choice.startsWith('list/') ? choice.slice(5) : null;
			const entry = entryId === null ? undefined : result.words.measures[entryId];
			if (entryId !== null && entry) return onChange(talk.watchFromList(slice, benefit, [entryId, entry], newId()));
			if (choice === 'own') return onChange(talk.watchOwn(slice, benefit, newId()));
			onChange(talk.changeBenefit(slice, benefit, { measure: choice === '' ? null : choice }));
		},
		renameMeasure: (id: string, name: string) => onChange(talk.renameMeasure(slice, id, name)),
		setDate(date: string) {
			if (date === '') return set({ date: null, chosenOn: null });
			set({ date, chosenOn: today(), meeting: draft.meeting ?? newId() });
		},
		editPassage: (variant: Variant, { id, drafted }: Passage, text: string) =>
			onChange(talk.editPassage(slice, passageKey(variant, id), text, drafted)),
		backToDraft: (variant: Variant, { id }: Passage) => onChange(talk.backToDraft(slice, passageKey(variant, id))),
		replaceWords(source: Source, flag: Flag, text: string) {
			onChange(withText(slice, source, withSuggestion(text, flag)));
		},
		openMove: (move: number) => onSettings({ ...settings, move }),
		showVariant: (variant: Variant) => onSettings({ ...settings, variant }),
		showSetup: (setup: boolean) => onSettings({ ...settings, setup }),
	};
}

export type Actions = ReturnType<typeof actionsFor>;
