import { SelectField } from '../../components/ui/SelectField.tsx';
import { belowBachelors } from '../../lib/labor/award-levels.ts';
import type { FilterProps } from './Filters.tsx';
import { PlacePicker } from './PlacePicker.tsx';
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

interface RegionFiltersProps extends FilterProps {
	ask(change: Partial<Question>): void;
}

/** Choices that only official files offer: area, institutions, award levels, years. Not shown without them. */
export function RegionFilters({ settings, result, ask }: RegionFiltersProps) {
	const { choices, supply } = result;
	const { levels, years, region } = settings;
	return (
		<>
			{choices.areas.length > 0 && (
				<SelectField
					label="Area of the openings"
					value={settings.area ?? result.demand?.area ?? ''}
					options={[['', 'Choose an area'], ...choices.areas.map((area): [string, string] => [area, area])]}
					onChange={(area) => ask({ area: area === '' ? null : area })}
				/>
			)}
			{(supply || choices.levels.length > 0) && (
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
					{supply?.needsList && (
						<p className="hint">
							To choose by place, load the institution list (IPEDS header file, HD) under Data. Until then every
							institution counts.
						</p>
					)}
					<fieldset>
						<legend>Award levels</legend>
						<p className="gap-quick">
							<button type="button" className="button-link" onClick={() => ask({ levels: null })}>
								All
							</button>
							<button type="button" className="button-link" onClick={() => ask({ levels: [...belowBachelors] })}>
								Below a bachelor’s
							</button>
						</p>
						{choices.levels.map(({ code, label }) => (
							<label key={code} className="gap-check">
								<input
									type="checkbox"
									checked={levels === null || levels.includes(code)}
									onChange={({ target }) => {
										const now = levels ?? choices.levels.map((one) => one.code);
										ask({ levels: target.checked ? [...now, code] : now.filter((one) => one !== code) });
									}}
								/>
								{label}
							</label>
						))}
					</fieldset>
					{choices.years.length > 1 && (
						<fieldset>
							<legend>Years, averaged</legend>
							{choices.years.map((year) => (
								<label key={year ?? 'unknown'} className="gap-check">
									<input
										type="checkbox"
										checked={years === null || years.includes(year)}
										onChange={({ target }) => {
											const now = years ?? choices.years;
											ask({ years: target.checked ? [...now, year] : now.filter((one) => one !== year) });
										}}
									/>
									{year === null ? 'Year not given' : `${year - 1}–${String(year).slice(2)}`}
								</label>
							))}
						</fieldset>
					)}
					<label className="gap-check">
						<input
							type="checkbox"
							checked={settings.majors === 'first'}
							onChange={({ target }) => ask({ majors: target.checked ? 'first' : 'all' })}
						/>
						First majors only
					</label>
					<label className="gap-check">
						<input
							type="checkbox"
							checked={settings.teachers}
							onChange={({ target }) => ask({ teachers: target.checked })}
						/>
						Pairs with college teachers count
					</label>
				</>
			)}
		</>
	);
}

function blankRegion(by: RegionKind): Question['region'] {
	if (by === 'all' || by === 'area') return { by };
	return by === 'institutions' ? { by, ids: [] } : { by, codes: [] };
}
