import { useState } from 'react';
import { NumberField } from '../../components/ui/NumberField.tsx';
import { SelectField } from '../../components/ui/SelectField.tsx';
import { type Thresholds, thresholdPresets } from '../../lib/labor/thresholds.ts';

interface ThresholdFieldsProps {
	thresholds: Thresholds;
	onChange(thresholds: Thresholds): void;
}

/** Where a shortage and a surplus begin. Two numbers the wrong way round stay as typed, and count once they are in order. */
export function ThresholdFields({ thresholds, onChange }: ThresholdFieldsProps) {
	const [crossed, setCrossed] = useState<{ typed: Thresholds; over: Thresholds } | null>(null);
	const shown = crossed?.over === thresholds ? crossed.typed : thresholds;
	const isCrossed = shown !== thresholds;
	const preset = thresholdPresets.find(
		(one) => one.shortageBelow === thresholds.shortageBelow && one.surplusAbove === thresholds.surplusAbove,
	);
	const put = (typed: Thresholds) => {
		const isInOrder = typed.shortageBelow <= typed.surplusAbove;
		setCrossed(isInOrder ? null : { typed, over: thresholds });
		if (isInOrder) onChange(typed);
	};
	return (
		<fieldset>
			<legend>Thresholds</legend>
			<SelectField
				label="Preset"
				value={preset?.id ?? 'own'}
				options={[
					...thresholdPresets.map(({ id, name }): [string, string] => [id, name]),
					...(preset ? [] : [['own', 'Our own'] as [string, string]]),
				]}
				onChange={(id) => {
					const chosen = thresholdPresets.find((one) => one.id === id);
					if (chosen) put({ shortageBelow: chosen.shortageBelow, surplusAbove: chosen.surplusAbove });
				}}
			/>
			<div className="gap-pair">
				<NumberField
					label="Shortage below"
					limits={{ min: 0, max: 100 }}
					value={shown.shortageBelow}
					onChange={(value) => value !== null && put({ ...shown, shortageBelow: value })}
				/>
				<NumberField
					label="Surplus above"
					limits={{ min: 0, max: 100 }}
					value={shown.surplusAbove}
					onChange={(value) => value !== null && put({ ...shown, surplusAbove: value })}
				/>
			</div>
			<div role="status">
				{isCrossed && (
					<p className="error">
						A surplus cannot begin below a shortage. {thresholds.shortageBelow} and {thresholds.surplusAbove} still
						count. We kept what you typed: change the other number too.
					</p>
				)}
			</div>
			<p className="hint">
				People for each opening. {preset ? preset.from : 'Your own numbers: say in your report whose rule they are.'}
			</p>
		</fieldset>
	);
}
