import { evidences, LIST_CAP } from '../../lib/value-proposition/draft.ts';
import { evidenceLabels, kindLabels } from '../../lib/value-proposition/labels.ts';
import { kindOf, type PainPoint } from '../../lib/value-proposition/material.ts';
import { painKinds } from '../../lib/value-proposition/pain-kinds.ts';
import type { Actions } from './actions.ts';
import { Choice, Text } from './Inputs.tsx';
import { moveButton } from './move-button.ts';
import type { Slice } from './slice.ts';
import { useBlank } from './use-blank.tsx';

interface PainFormProps {
	slice: Slice;
	actions: Actions;
}

/** Move 1: the pain points to speak of, which all tools share. */
export function PainForm({ slice, actions }: PainFormProps) {
	const { draft, painPoints } = slice;
	const chosen = draft.painPoints.flatMap((id) => painPoints.find((point) => point.id === id) ?? []);
	const others = painPoints.filter(({ id, name }) => !draft.painPoints.includes(id) && name.trim() !== '');
	const { blank, field, add } = useBlank(draft.painPoints, actions.newId);
	const choose = (known: string) => {
		actions.choosePain(known);
		document.getElementById(moveButton(1))?.focus();
	};
	const rows: { id: string; point: PainPoint | null }[] = [
		...chosen.map((point) => ({ id: point.id, point })),
		...(blank === null ? [] : [{ id: blank, point: null }]),
	];

	return (
		<>
			{rows.map((row, index) => (
				<PainFields
					key={row.id}
					{...row}
					which={rows.length > 1 ? ` ${index + 1}` : ''}
					field={row.point === null ? field : undefined}
					slice={slice}
					actions={actions}
				/>
			))}
			<div className="vp-more">
				{blank === null && chosen.length < LIST_CAP && (
					<button className="button-link" type="button" onClick={add}>
						Add another pain point
					</button>
				)}
				{others.map(({ id, name }) => (
					<button className="button-link" key={id} type="button" onClick={() => choose(id)}>
						Use “{name}” from your workspace
					</button>
				))}
			</div>
			<Choice
				label="How do you know?"
				value={draft.evidence}
				options={evidences.map((value) => ({ value, label: evidenceLabels[value] }))}
				onChange={(value) => actions.set({ evidence: evidences.find((each) => each === value) ?? draft.evidence })}
			/>
			<Text
				label="What do they say about it? (optional)"
				hint="One or two sentences, as they would say it."
				value={draft.heard}
				onChange={(heard) => actions.set({ heard })}
				long
			/>
		</>
	);
}

interface PainFieldsProps extends PainFormProps {
	id: string;
	/** Null until the first letter is typed. */
	point: PainPoint | null;
	/** " 2" where there are several. */
	which: string;
	/** Takes the first field as it appears. */
	field: ((field: HTMLElement | null) => void) | undefined;
}

function PainFields({ id, point, which, field, slice, actions }: PainFieldsProps) {
	const leaveOut = (gone: string) => {
		actions.leaveOutPain(gone);
		document.getElementById(moveButton(1))?.focus();
	};
	const seems = point === null ? null : kindOf(point, { ...slice.draft, kinds: {} });
	return (
		<fieldset className="vp-group">
			<legend className={which === '' ? 'visually-hidden' : 'vp-legend'}>Pain point{which}</legend>
			<Text
				label="What problem do they have?"
				hint="As it stands inside a sentence: turnover in the first 90 days."
				value={point?.name ?? ''}
				onChange={(name) => actions.changePain(id, { name })}
				inputRef={field}
			/>
			{point !== null && (
				<>
					<Text
						label="What does it cost them? (optional)"
						hint="In a sentence: each opening means a week of overtime."
						value={point.detail ?? ''}
						onChange={(detail) => actions.changePain(id, { detail: detail === '' ? null : detail })}
						long
					/>
					<Choice
						label="What kind of problem is it?"
						value={slice.draft.kinds[id] ?? ''}
						options={[
							{ value: '', label: seems === null ? 'Choose a kind' : `${kindLabels[seems]} (by its words)` },
							...painKinds.map((kind) => ({ value: kind, label: kindLabels[kind] })),
						]}
						onChange={(value) => actions.setKind(id, painKinds.find((kind) => kind === value) ?? null)}
					/>
					<button className="button-link vp-out" type="button" onClick={() => leaveOut(id)}>
						Leave out<span className="visually-hidden"> “{point.name}”</span>
					</button>
				</>
			)}
		</fieldset>
	);
}
