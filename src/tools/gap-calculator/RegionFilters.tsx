import { SelectField } from '../../components/ui/SelectField.tsx';
import { belowBachelors } from '../../lib/labor/award-levels.ts';
import type { FilterProps } from './Filters.tsx';
import { PlacePicker } from './PlacePicker.tsx';
import { levelsChosen, yearName, yearsChosen } from './region-words.ts';
import { Check } from './ShowFilter.tsx';
import type { Question } from './settings.ts';

type RegionKind = Question['region']['by'];

const kinds: [RegionKind, string][] = [
	['area', 'The state of the openings'],
	['state', 'States'],
	['county', 'Counties'],
	['cbsa', 'Metropolitan areas'],
	['institutions', 'Institutions'],
	['all', 'Every institution in the file'],
];

/** Choices that only official files offer: whose programs, which levels and years, which pairs. Not shown without them. */
export function RegionFilters(props: FilterProps) {
	const { loaded, settings, result, ask } = props;
	const { choices, supply } = result;
	const { region } = settings;
	const isUsed = settings.figures !== 'typed' && (supply !== null || choices.levels.length > 0);
	return (
		<>
			{loaded.length > 0 && (
				<SelectField
					label="Figures that count"
					value={settings.figures}
					options={[
						['both', 'Official and your own'],
						['official', 'Official files only'],
						['typed', 'Your own only'],
					]}
					onChange={(figures) => ask({ figures: figures as Question['figures'] })}
				/>
			)}
			{isUsed && (
				<>
					<SelectField
						label="Programs of"
						value={region.by}
						options={kinds}
						onChange={(by) => ask({ region: blankRegion(by as RegionKind) })}
					/>
					{region.by !== 'all' && region.by !== 'area' && (
						<PlacePicker region={region} places={choices.places} onChange={(next) => ask({ region: next })} />
					)}
					<Levels {...props} />
					<Years {...props} />
				</>
			)}
			{loaded.some(({ kind }) => kind === 'crosswalk') && (
				<fieldset>
					<legend className="visually-hidden">Pairs</legend>
					<Check isOn={settings.crosswalk} onChange={(crosswalk) => ask({ crosswalk })}>
						Use the official pairs
					</Check>
					{settings.crosswalk && (
						<Check isOn={settings.teachers} onChange={(teachers) => ask({ teachers })}>
							Count pairs with college teachers
						</Check>
					)}
				</fieldset>
			)}
		</>
	);
}

function Levels({ settings: { levels, majors }, result: { choices }, ask }: FilterProps) {
	const known = choices.levels.map(({ code }) => code);
	return (
		<details className="gap-fold">
			<summary>Award levels: {levelsChosen(levels, known)}</summary>
			<p className="gap-quick">
				<button type="button" className="button-link" onClick={() => ask({ levels: null })}>
					All
				</button>
				<button type="button" className="button-link" onClick={() => ask({ levels: [...belowBachelors] })}>
					Below a bachelor’s
				</button>
			</p>
			<fieldset>
				<legend className="visually-hidden">Award levels</legend>
				{choices.levels.map(({ code, label }) => (
					<Check
						key={code}
						isOn={levels === null || levels.includes(code)}
						onChange={(isOn) => {
							const now = levels ?? known;
							ask({ levels: isOn ? [...now, code] : now.filter((one) => one !== code) });
						}}
					>
						{label}
					</Check>
				))}
				<Check isOn={majors === 'first'} onChange={(isOn) => ask({ majors: isOn ? 'first' : 'all' })}>
					First majors only
				</Check>
			</fieldset>
		</details>
	);
}

function Years({ settings: { years }, result: { choices }, ask }: FilterProps) {
	if (choices.years.length < 2) return null;
	return (
		<details className="gap-fold">
			<summary>Years, averaged: {yearsChosen(years, choices.years)}</summary>
			<fieldset>
				<legend className="visually-hidden">Years, averaged</legend>
				{choices.years.map((year) => (
					<Check
						key={year ?? 'unknown'}
						isOn={years === null || years.includes(year)}
						onChange={(isOn) => {
							const now = years ?? choices.years;
							ask({ years: isOn ? [...now, year] : now.filter((one) => one !== year) });
						}}
					>
						{yearName(year)}
					</Check>
				))}
			</fieldset>
		</details>
	);
}

function blankRegion(by: RegionKind): Question['region'] {
	if (by === 'all' || by === 'area') return { by };
	return by === 'institutions' ? { by, ids: [] } : { by, codes: [] };
}
