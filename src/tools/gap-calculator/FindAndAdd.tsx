import { useId, useState } from 'react';
import type { Choice } from './choices.ts';

/** Suggestions offered at a time. */
const OFFERED = 12;

interface FindAndAddProps {
	label: string;
	/** Those not chosen yet. */
	choices: readonly Choice[];
	onPick(code: string): void;
}

/** One of thousands, found by typing a part of its name: a list that long is no list to scroll. */
export function FindAndAdd({ label, choices, onPick }: FindAndAddProps) {
	const [typed, setTyped] = useState('');
	const id = useId();
	const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean);
	const found =
		words.length === 0
			? []
			: choices.filter((choice) => words.every((word) => choice.label.toLowerCase().includes(word)));
	return (
		<div className="gap-find">
			<div className="field">
				<label htmlFor={id}>{label}</label>
				<input
					id={id}
					className="input"
					type="text"
					autoComplete="off"
					maxLength={200}
					value={typed}
					onChange={({ target }) => setTyped(target.value)}
				/>
			</div>
			<p className="hint" role="status">
				{words.length > 0 && foundInWords(found.length)}
			</p>
			<ul className="gap-offered">
				{found.slice(0, OFFERED).map(({ code, label: name }) => (
					<li key={code}>
						<button
							type="button"
							className="button-link"
							onClick={() => {
								setTyped('');
								document.getElementById(id)?.focus();
								onPick(code);
							}}
						>
							{name}
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}

function foundInWords(count: number): string {
	if (count === 0) return 'Nothing has this in its name.';
	return count > OFFERED
		? `The first ${OFFERED} of ${count.toLocaleString('en-US')}. Type more to narrow it.`
		: `${count} found.`;
}
