import { advantages as allAdvantages, type Benefit, LIST_CAP } from '../../lib/value-proposition/draft.ts';
import { advantageLabels } from '../../lib/value-proposition/labels.ts';
import type { Actions } from './actions.ts';
import { Choice, Text } from './Inputs.tsx';
import { measureGroups } from './measure-choice.ts';
import { moveButton } from './move-button.ts';
import type { Result } from './result.ts';
import type { Slice } from './slice.ts';
import { useBlank } from './use-blank.tsx';

interface BenefitsFormProps {
	slice: Slice;
	result: Result;
	actions: Actions;
}

/** Move 5: what gets better, which pain point it answers, and how both sides will know. */
export function BenefitsForm({ slice, result, actions }: BenefitsFormProps) {
	const { draft } = slice;
	const { blank, field, add } = useBlank(
		draft.benefits.map(({ id }) => id),
		actions.newId,
	);
	const empty = (id: string): Benefit => ({ id, text: '', painPoint: null, measure: null });
	const rows = blank === null ? draft.benefits : [...draft.benefits, empty(blank)];
	return (
		<>
			{rows.map((benefit, index) => (
				<BenefitFields
					key={benefit.id}
					benefit={benefit}
					which={rows.length > 1 ? ` ${index + 1}` : ''}
					field={benefit.id === blank ? field : undefined}
					slice={slice}
					result={result}
					actions={actions}
				/>
			))}
			{blank === null && rows.length < LIST_CAP && (
				<button className="button-link" type="button" onClick={add}>
					{rows.length === 1 ? 'Add a second benefit' : 'Add another benefit'}
				</button>
			)}
			<details className="vp-fold">
				<summary>Six gains the guide names</summary>
				<fieldset className="vp-group vp-choices">
					<legend className="hint">Tick only what you can stand behind with these people and this employer.</legend>
					{allAdvantages.map((each) => (
						<label key={each}>
							<input
								type="checkbox"
								checked={draft.advantages.includes(each)}
								onChange={(event) =>
									actions.set({
										advantages: event.target.checked
											? [...draft.advantages, each]
											: draft.advantages.filter((other) => other !== each),
									})
								}
							/>
							{advantageLabels[each]}
						</label>
					))}
				</fieldset>
			</details>
		</>
	);
}

interface BenefitFieldsProps extends BenefitsFormProps {
	benefit: Benefit;
	/** " 2" where there are several. */
	which: string;
	/** Takes the first field as it appears. */
	field: ((field: HTMLElement | null) => void) | undefined;
}

function BenefitFields({ benefit, which, field, slice, result, actions }: BenefitFieldsProps) {
	const { draft } = slice;
	const change = (part: Partial<Omit<Benefit, 'id'>>) => actions.changeBenefit(benefit.id, part);
	const leaveOut = () => {
		actions.leaveOutBenefit(benefit.id);
		document.getElementById(moveButton(5))?.focus();
	};
	const measure = slice.measures.find(({ id }) => id === benefit.measure);
	const isOwn = measure !== undefined && slice.made.includes(measure.id) && draft.measureFrom[measure.id] === undefined;
	const isStored = draft.benefits.includes(benefit);
	return (
		<fieldset className="vp-group">
			<legend className={which === '' ? 'visually-hidden' : 'vp-legend'}>Benefit{which}</legend>
			<Text
				label="What gets better for them?"
				hint="Start from a strength of the people you speak for."
				value={benefit.text}
				onChange={(text) => change({ text })}
				inputRef={field}
				long
			/>
			<div className="vp-two">
				<Choice
					label="Which pain point does it answer?"
					value={benefit.painPoint ?? ''}
					options={[
						{ value: '', label: draft.painPoints.length === 0 ? 'None yet: see move 1' : 'Choose a pain point' },
						...slice.painPoints
							.filter(({ id }) => draft.painPoints.includes(id))
							.map(({ id, name }) => ({ value: id, label: name.trim() === '' ? 'Without a name' : name })),
					]}
					onChange={(value) => change({ painPoint: value === '' ? null : value })}
				/>
				<Choice
					label="How will you both know?"
					value={benefit.measure ?? ''}
					options={[
						{ value: '', label: 'Choose a measure' },
						{ value: 'own', label: 'A measure of your own' },
					]}
					groups={measureGroups(slice, result, benefit)}
					onChange={(value) => actions.watch(benefit.id, value)}
				/>
			</div>
			{isOwn && measure && (
				<Text
					label="Your measure"
					hint="As you would say it: how many new hires are still on the job at 12 months."
					value={measure.name}
					onChange={(name) => actions.renameMeasure(measure.id, name)}
				/>
			)}
			{isStored && (
				<button className="button-link vp-out" type="button" onClick={leaveOut}>
					Leave out<span className="visually-hidden"> benefit{which}</span>
				</button>
			)}
		</fieldset>
	);
}
