import { Field } from '../../components/ui/Field.tsx';
import { NumberField } from '../../components/ui/NumberField.tsx';
import { SelectField } from '../../components/ui/SelectField.tsx';
import { SiteLink } from '../../components/ui/SiteLink.tsx';
import { type Rule, rules } from '../../lib/labor/allocation.ts';
import { classNames, ruleNames } from '../../lib/labor/rule-words.ts';
import { type GapClass, thresholdPresets } from '../../lib/labor/thresholds.ts';
import { ClassMark } from './ClassMark.tsx';
import { RegionFilters } from './RegionFilters.tsx';
import type { Look, Question, Shown } from './settings.ts';
import type { GapProps } from './View.tsx';

const classes: GapClass[] = ['shortage', 'balanced', 'surplus'];

export interface FilterProps extends GapProps {
	changeLook(change: Partial<Look>): void;
}

/** What to look at, and every choice that changes a figure. */
export function Filters(props: FilterProps) {
	const { settings, result, changeLook, onSettings } = props;
	const { look } = settings;
	const ask = (change: Partial<Question>) => onSettings({ ...settings, ...change });
	const toggle = (shown: Shown, isOn: boolean) =>
		changeLook({ show: isOn ? [...look.show, shown] : look.show.filter((one) => one !== shown) });
	const counts: Record<Shown, number> = result.counts;
	return (
		<form
			className="gap-filters"
			aria-label="What to show and how to count"
			onSubmit={(event) => event.preventDefault()}
		>
			<Field
				label="Find an occupation"
				value={look.search}
				maxLength={200}
				onChange={(search) => changeLook({ search })}
			/>
			<fieldset>
				<legend>Show</legend>
				{classes.map((found) => (
					<label key={found} className="gap-check">
						<input
							type="checkbox"
							checked={look.show.includes(found)}
							onChange={({ target }) => toggle(found, target.checked)}
						/>
						<ClassMark of={found} />
						{classNames[found]}
						<span className="gap-check-count">{counts[found].toLocaleString('en-US')}</span>
					</label>
				))}
				<label className="gap-check">
					<input
						type="checkbox"
						checked={look.show.includes('none')}
						onChange={({ target }) => toggle('none', target.checked)}
					/>
					Without a result
					<span className="gap-check-count">{counts.none.toLocaleString('en-US')}</span>
				</label>
				<label className="gap-check">
					<input
						type="checkbox"
						checked={look.onlyMethodDependent}
						onChange={({ target }) => changeLook({ onlyMethodDependent: target.checked })}
					/>
					Only method-dependent
					<span className="gap-check-count">{result.counts.methodDependent.toLocaleString('en-US')}</span>
				</label>
				<label className="gap-check">
					<input
						type="checkbox"
						checked={look.onlyCritical}
						onChange={({ target }) => changeLook({ onlyCritical: target.checked })}
					/>
					Only our critical jobs
				</label>
			</fieldset>
			<Thresholds {...props} ask={ask} />
			<fieldset>
				<legend>Share supply by</legend>
				{rules.map((rule: Rule) => (
					<label key={rule} className="gap-check">
						<input
							type="radio"
							name="gap-rule"
							checked={settings.headline === rule}
							onChange={() => ask({ headline: rule })}
						/>
						{ruleNames[rule]}
					</label>
				))}
			</fieldset>
			<NumberField
				label="Stay in the area and enter such a job"
				hint="Of those who finish. You state it; nothing is known here."
				unit="percent"
				limits={{ min: 0, max: 100 }}
				value={Number((settings.stays * 100).toFixed(6))}
				onChange={(percent) => percent !== null && ask({ stays: percent / 100 })}
			/>
			<SelectField
				label="Measure the gap against"
				value={settings.against}
				options={[
					['official', 'Government or typed openings'],
					['employers', 'What employers report'],
				]}
				onChange={(against) => ask({ against: against as Question['against'] })}
			/>
			<RegionFilters {...props} ask={ask} />
			<WhereFrom {...props} />
		</form>
	);
}

interface AskProps extends FilterProps {
	ask(change: Partial<Question>): void;
}

function Thresholds({ settings, ask }: AskProps) {
	const { thresholds } = settings;
	const { shortageBelow, surplusAbove } = thresholds;
	const preset = thresholdPresets.find(
		(one) => one.shortageBelow === shortageBelow && one.surplusAbove === surplusAbove,
	);
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
					if (chosen) ask({ thresholds: { shortageBelow: chosen.shortageBelow, surplusAbove: chosen.surplusAbove } });
				}}
			/>
			<div className="gap-pair">
				<NumberField
					label="Shortage below"
					limits={{ min: 0, max: surplusAbove }}
					value={shortageBelow}
					onChange={(value) => value !== null && ask({ thresholds: { ...thresholds, shortageBelow: value } })}
				/>
				<NumberField
					label="Surplus above"
					limits={{ min: shortageBelow, max: 100 }}
					value={surplusAbove}
					onChange={(value) => value !== null && ask({ thresholds: { ...thresholds, surplusAbove: value } })}
				/>
			</div>
			<p className="hint">People per opening. {preset ? preset.from : 'Your own numbers: say whose rule they are.'}</p>
		</fieldset>
	);
}

function WhereFrom({ result }: FilterProps) {
	const { demand, supply, crosswalk } = result;
	return (
		<section className="gap-where" aria-labelledby="gap-where">
			<h3 id="gap-where">Where the numbers come from</h3>
			{demand ? (
				<p>
					Openings: {demand.from.join('; ')}. {demand.area}
					{demand.baseYear && demand.endYear ? `, ${demand.baseYear}–${demand.endYear}` : ''}.
				</p>
			) : (
				<p>Openings: typed by hand.</p>
			)}
			{supply ? <p>Supply: {supply.from.join('; ')}.</p> : <p>Supply: typed by hand.</p>}
			{crosswalk && <p>Pairs: {crosswalk}.</p>}
			<p>
				<SiteLink to="/data/">Files loaded in this browser</SiteLink>
			</p>
		</section>
	);
}
