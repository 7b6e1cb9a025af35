import type { ReactNode } from 'react';
import { Field } from '../../components/ui/Field.tsx';
import { RangeField } from '../../components/ui/RangeField.tsx';
import type { PartId } from '../../lib/returns/estimate.ts';
import { type InputId, inputs } from '../../lib/returns/inputs.ts';
import { isLeaverTyped } from '../../lib/returns/model.ts';
import type { ReturnResult } from '../../lib/returns/result.ts';
import { PartForm } from './PartForm.tsx';
import type { Slice } from './slice.ts';

interface FigureFormProps {
	slice: Slice;
	result: ReturnResult;
	onChange(slice: Slice): void;
}

/** Every figure, part by part. All start empty; each may be one figure or a range. */
export function FigureForm({ slice, result, onChange }: FigureFormProps) {
	const figure = (id: InputId, label: ReactNode, hint?: string) => (
		<div id={`re-${id}`}>
			<RangeField
				label={label}
				short={inputs[id].name}
				value={slice.figures[id]}
				unit={inputs[id].unit}
				limits={inputs[id].limits}
				hint={hint}
				onChange={(typed) => onChange({ ...slice, figures: { ...slice.figures, [id]: typed } })}
			/>
		</div>
	);
	const pair = (before: InputId, withIt: InputId) => (
		<div className="re-pair">
			{figure(before, 'Before')}
			{figure(withIt, 'With the pipeline')}
		</div>
	);
	const part = (id: PartId, title: string, lead: string, children: ReactNode) => (
		<PartForm
			title={title}
			lead={lead}
			result={result.parts.find((each) => each.id === id)}
			onCount={(isCounted) =>
				onChange({
					...slice,
					leftOut: isCounted ? slice.leftOut.filter((other) => other !== id) : [...slice.leftOut, id],
				})
			}
		>
			{children}
		</PartForm>
	);
	const savingOnly = (key: 'recruitingKnown' | 'onboardingKnown') => (
		<Check
			isChecked={slice[key] === 'saving'}
			onCheck={(isChecked) => onChange({ ...slice, [key]: isChecked ? 'saving' : 'both' })}
		>
			I only know what is saved on each hire
		</Check>
	);
	const mustType = isLeaverTyped({ ...slice, leaverKnown: 'worked-out' });

	return (
		<div className="re-form">
			<p className="re-note">
				All fields start empty. Type what you know. Where you are not sure, give a range: low, most likely, high.
			</p>
			<p className="re-to-result no-print">
				<a href="#re-result">Go to the result</a>
			</p>
			<section className="re-part">
				<h2>The jobs</h2>
				<Field
					label="Which jobs is it about? (optional)"
					value={slice.about}
					maxLength={200}
					onChange={(about) => onChange({ ...slice, about })}
				/>
				{figure(
					'jobs',
					'Jobs to fill a year',
					'Count a job once, even if you had to fill it twice because someone left in the first year.',
				)}
			</section>
			{part(
				'vacancy',
				'Empty jobs',
				'Days from opening a job until someone starts.',
				<>
					{pair('daysBefore', 'daysWith')}
					{figure(
						'vacancyPerDay',
						'Cost of an empty job per day',
						'Overtime, temporary help, lost orders. Take off the pay you save meanwhile.',
					)}
				</>,
			)}
			{part(
				'recruiting',
				'Recruiting, per hire',
				'Ads, agencies, events, and the hours of people who screen and interview.',
				<>
					{slice.recruitingKnown === 'saving'
						? figure('recruitingSaving', 'Saved on each hire')
						: pair('recruitingBefore', 'recruitingWith')}
					{savingOnly('recruitingKnown')}
				</>,
			)}
			{part(
				'onboarding',
				'Onboarding and training, per hire',
				'Courses, equipment, trainers’ hours, and pay until a person works alone.',
				<>
					{slice.onboardingKnown === 'saving'
						? figure('onboardingSaving', 'Saved on each hire')
						: pair('onboardingBefore', 'onboardingWith')}
					{savingOnly('onboardingKnown')}
				</>,
			)}
			{part(
				'turnover',
				'People who leave in the first year',
				'Of 100 people you hire, how many leave within 12 months?',
				<>
					{pair('turnoverBefore', 'turnoverWith')}
					{mustType ? (
						<p className="hint">
							The cost of a leaver cannot be worked out here: it takes the full costs of filling a job, before and with.
							Type it instead.
						</p>
					) : (
						<Check
							isChecked={slice.leaverKnown === 'typed'}
							onCheck={(isChecked) => onChange({ ...slice, leaverKnown: isChecked ? 'typed' : 'worked-out' })}
						>
							Type the cost of a leaver. Otherwise it is worked out: the job is filled again, at the costs above.
						</Check>
					)}
					{isLeaverTyped(slice) &&
						figure(
							'leaverCost',
							'Cost of one person who leaves in the first year',
							'All of it, filling the job again included. It then replaces the worked-out cost, so nothing counts twice.',
						)}
				</>,
			)}
			<section className="re-part">
				<h2>What the pipeline costs</h2>
				<p className="hint">Your own share, in money and in hours. Type 0 where there is no cost.</p>
				<div className="re-pair">
					{figure('oneTime', 'Once')}
					{figure('yearly', 'Every year')}
				</div>
			</section>
			<section className="re-part">
				<h2>Where the figures come from</h2>
				<Field
					label="Sources and dates (optional)"
					hint="A figure someone can check is worth more."
					value={slice.sources}
					maxLength={5000}
					long
					onChange={(sources) => onChange({ ...slice, sources })}
				/>
			</section>
		</div>
	);
}

interface CheckProps {
	isChecked: boolean;
	onCheck(isChecked: boolean): void;
	children: ReactNode;
}

function Check({ isChecked, onCheck, children }: CheckProps) {
	return (
		<label className="re-check no-print">
			<input type="checkbox" checked={isChecked} onChange={(event) => onCheck(event.target.checked)} />
			<span>{children}</span>
		</label>
	);
}
