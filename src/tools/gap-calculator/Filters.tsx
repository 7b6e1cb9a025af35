import { useState } from 'react';
import { Field } from '../../components/ui/Field.tsx';
import { NumberField } from '../../components/ui/NumberField.tsx';
import { SelectField } from '../../components/ui/SelectField.tsx';
import { rules } from '../../lib/labor/allocation.ts';
import { ruleNames } from '../../lib/labor/rule-words.ts';
import { AreaField } from './AreaField.tsx';
import { sortChoices, sortOf, sortValue } from './list-words.ts';
import { RegionFilters } from './RegionFilters.tsx';
import { ShowFilter } from './ShowFilter.tsx';
import type { Look, Question } from './settings.ts';
import { ThresholdFields } from './ThresholdFields.tsx';
import type { GapProps } from './View.tsx';
import { WhereFrom } from './WhereFrom.tsx';

export interface FilterProps extends GapProps {
	changeLook(change: Partial<Look>): void;
	ask(change: Partial<Question>): void;
}

const FORM = 'gap-filters';

/** What to look at, and every choice that changes a figure. Folded on a narrow page, beside the list on a wide one. */
export function Filters(props: FilterProps) {
	const { settings, changeLook, ask } = props;
	const { look } = settings;
	const [isOpen, setOpen] = useState(false);
	return (
		<div className="gap-side" data-open={isOpen || undefined}>
			<div className="gap-side-bar">
				<button
					type="button"
					className="button-tool"
					aria-expanded={isOpen}
					aria-controls={FORM}
					onClick={() => setOpen(!isOpen)}
				>
					Filter and count
				</button>
				<div className="gap-sort-by">
					<SelectField
						label="Sort by"
						value={sortValue(look.sort)}
						options={sortOptions(look.sort)}
						onChange={(value) => changeLook({ sort: sortOf(value) })}
					/>
				</div>
			</div>
			<form
				id={FORM}
				className="gap-filters"
				aria-label="What to show and how to count"
				onSubmit={(event) => event.preventDefault()}
			>
				<Field
					label="Find an occupation"
					hint="Part of a title or a code"
					value={look.search}
					maxLength={200}
					onChange={(search) => changeLook({ search })}
				/>
				<ShowFilter {...props} />
				<AreaField {...props} />
				<ThresholdFields thresholds={settings.thresholds} onChange={(thresholds) => ask({ thresholds })} />
				<fieldset>
					<legend>Share supply by</legend>
					{rules.map((rule) => (
						<label key={rule} className="gap-check">
							<input
								type="radio"
								name="gap-rule"
								checked={settings.headline === rule}
								onChange={() => ask({ headline: rule })}
							/>
							<span>{ruleNames[rule]}</span>
						</label>
					))}
				</fieldset>
				<NumberField
					label="Stay in the area and enter such a job"
					hint="Of those who finish. You state it: no file knows it."
					unit="percent"
					limits={{ min: 0, max: 100 }}
					value={Number((settings.stays * 100).toFixed(6))}
					onChange={(percent) => percent !== null && ask({ stays: percent / 100 })}
				/>
				<SelectField
					label="Openings the gap is measured against"
					value={settings.against}
					options={[
						['official', 'Government or typed'],
						['employers', 'Reported by employers'],
					]}
					onChange={(against) => ask({ against: against as Question['against'] })}
				/>
				<RegionFilters {...props} />
				<WhereFrom {...props} />
			</form>
		</div>
	);
}

/** An order made with the heads of the table may be none of the usual ones; it is then named too. */
function sortOptions(sort: Look['sort']): readonly (readonly [string, string])[] {
	const value = sortValue(sort);
	return sortChoices.some(([each]) => each === value) ? sortChoices : [...sortChoices, [value, 'As in the table']];
}
