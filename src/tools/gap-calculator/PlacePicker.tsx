import { useId, useState } from 'react';
import type { Choice } from './choices.ts';
import type { Question } from './settings.ts';

type Region = Exclude<Question['region'], { by: 'all' | 'area' }>;

/** Suggestions offered at a time. */
const OFFERED = 12;

interface PlacePickerProps {
	region: Region;
	places: readonly Choice[];
	onChange(region: Region): void;
}

/** Places that count, found by typing: a list of thousands is no list to scroll. */
export function PlacePicker({ region, places, onChange }: PlacePickerProps) {
	const [typed, setTyped] = useState('');
	const id = useId();
	const chosen = region.by === 'institutions' ? region.ids.map(String) : region.codes;
	const put = (codes: string[]) =>
		onChange(region.by === 'institutions' ? { ...region, ids: codes.map(Number) } : { ...region, codes });
	const words = typed.trim().toLowerCase();
	const offered =
		words === ''
			? []
			: places
					.filter(({ code, label }) => !chosen.includes(code) && label.toLowerCase().includes(words))
					.slice(0, OFFERED);
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
			<div className="field">
				<label htmlFor={id}>{chosen.length === 0 ? 'Type a name to choose it' : 'Add another'}</label>
				<input
					id={id}
					className="input"
					type="text"
					autoComplete="off"
					value={typed}
					onChange={({ target }) => setTyped(target.value)}
				/>
			</div>
			<p className="visually-hidden" role="status">
				{words !== '' && `${offered.length} offered`}
			</p>
			<ul className="gap-offered">
				{offered.map(({ code, label }) => (
					<li key={code}>
						<button
							type="button"
							className="button-link"
							onClick={() => {
								put([...chosen, code]);
								setTyped('');
							}}
						>
							{label}
						</button>
					</li>
				))}
			</ul>
			{chosen.length === 0 && <p className="hint">Until you choose one, no program counts.</p>}
		</div>
	);
}
