import type { ReactNode } from 'react';
import { NumberField } from '../../components/ui/NumberField.tsx';
import { classNames } from '../../lib/labor/rule-words.ts';
import type { GapClass } from '../../lib/labor/thresholds.ts';
import { ClassMark } from './ClassMark.tsx';
import type { FilterProps } from './Filters.tsx';
import type { Shown } from './settings.ts';

const classes: GapClass[] = ['shortage', 'balanced', 'surplus'];

/** Which occupations are in the list. Nothing here changes a figure. */
export function ShowFilter({ settings: { look }, result: { counts, occupations }, changeLook }: FilterProps) {
	const toggle = (shown: Shown, isOn: boolean) =>
		changeLook({ show: isOn ? [...look.show, shown] : look.show.filter((one) => one !== shown) });
	const critical = occupations.filter((one) => one.critical).length;
	return (
		<fieldset>
			<legend>Show</legend>
			{classes.map((found) => (
				<Check
					key={found}
					isOn={look.show.includes(found)}
					count={counts[found]}
					onChange={(isOn) => toggle(found, isOn)}
				>
					<ClassMark of={found} /> {classNames[found]}
				</Check>
			))}
			{counts.none > 0 && (
				<Check isOn={look.show.includes('none')} count={counts.none} onChange={(isOn) => toggle('none', isOn)}>
					Without a result
				</Check>
			)}
			<Check
				isOn={look.onlyMethodDependent}
				count={counts.methodDependent}
				onChange={(onlyMethodDependent) => changeLook({ onlyMethodDependent })}
			>
				Only method-dependent
			</Check>
			{(critical > 0 || look.onlyCritical) && (
				<Check isOn={look.onlyCritical} count={critical} onChange={(onlyCritical) => changeLook({ onlyCritical })}>
					Only our critical jobs
				</Check>
			)}
			{occupations.length > 20 && (
				<NumberField
					label="At least this many openings a year"
					limits={{ min: 0 }}
					value={look.fewestOpenings || null}
					onChange={(fewest) => changeLook({ fewestOpenings: fewest ?? 0 })}
				/>
			)}
		</fieldset>
	);
}

interface CheckProps {
	isOn: boolean;
	count?: number;
	children: ReactNode;
	onChange(isOn: boolean): void;
}

/** A line with a box to tick, and how many it is about. */
export function Check({ isOn, count, children, onChange }: CheckProps) {
	return (
		<label className="gap-check">
			<input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
			<span>{children}</span>
			{count !== undefined && <span className="gap-check-count">{count.toLocaleString('en-US')}</span>}
		</label>
	);
}
