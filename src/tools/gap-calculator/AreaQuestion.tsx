import { useId, useState } from 'react';
import type { GapProps } from './View.tsx';

/** Projections of several areas are loaded and none is chosen: nothing can be compared before that, so it is asked right here. */
export function AreaQuestion({ settings, result, onSettings }: GapProps) {
	const id = useId();
	const [area, setArea] = useState('');
	if (result.demand !== null || result.areas.length < 2) return null;
	return (
		<form
			className="gap-ask"
			onSubmit={(event) => {
				event.preventDefault();
				if (area !== '') onSettings({ ...settings, area });
			}}
		>
			<label htmlFor={id}>Which area are you working on?</label>
			<p className="hint">Your projections hold {result.areas.length} areas. Openings count once you choose one.</p>
			<div className="gap-buttons">
				<select id={id} className="input" value={area} onChange={({ target }) => setArea(target.value)}>
					<option value="">Choose an area</option>
					{result.areas.map((each) => (
						<option key={each} value={each}>
							{each}
						</option>
					))}
				</select>
				<button type="submit" className="button button-primary" aria-disabled={area === ''}>
					Compare this area
				</button>
			</div>
		</form>
	);
}
