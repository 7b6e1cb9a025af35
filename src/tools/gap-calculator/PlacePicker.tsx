import type { Choice } from './choices.ts';
import { FindAndAdd } from './FindAndAdd.tsx';
import type { Question } from './settings.ts';

type Region = Exclude<Question['region'], { by: 'all' | 'area' }>;

interface PlacePickerProps {
	region: Region;
	places: readonly Choice[];
	onChange(region: Region): void;
}

/** Places that count. */
export function PlacePicker({ region, places, onChange }: PlacePickerProps) {
	const chosen = region.by === 'institutions' ? region.ids.map(String) : region.codes;
	const put = (codes: string[]) =>
		onChange(region.by === 'institutions' ? { ...region, ids: codes.map(Number) } : { ...region, codes });
	const labelOf = (code: string) => places.find((place) => place.code === code)?.label ?? code;
	return (
		<div className="gap-places">
			{chosen.length > 0 && (
				<ul className="gap-chosen-places">
					{chosen.map((code) => (
						<li key={code}>
							{labelOf(code)}{' '}
							<button type="button" className="button-link" onClick={() => put(chosen.filter((one) => one !== code))}>
								Remove<span className="visually-hidden"> {labelOf(code)}</span>
							</button>
						</li>
					))}
				</ul>
			)}
			<FindAndAdd
				label={chosen.length === 0 ? 'Type a name to choose it' : 'Add another'}
				choices={places.filter(({ code }) => !chosen.includes(code))}
				onPick={(code) => put([...chosen, code])}
			/>
			{chosen.length === 0 && <p className="hint">Until you choose one, no program of the file counts.</p>}
		</div>
	);
}
