import { focusSoon } from './focus-soon.ts';
import type { Job } from './job-names.ts';
import { nextStep } from './next-step.ts';
import type { GapProps } from './View.tsx';

/** The rows, for styles and for the focus. */
export const OCCUPATION_GRID = 'gap-occupation-grid';
export const PROGRAM_GRID = 'gap-program-grid';

interface NextStepBarProps {
	slice: GapProps['slice'];
	result: GapProps['result'];
	jobs: readonly Job[];
	onAddOccupation(): void;
	onAddProgram(): void;
	onResults(): void;
}

const labels = {
	'add-occupation': 'Add the first occupation',
	'add-program': 'Add the first program',
	'see-results': 'See the results',
};

/** What to do next, with the button for it. */
export function NextStepBar({ slice, result, jobs, onAddOccupation, onAddProgram, onResults }: NextStepBarProps) {
	const { say, does } = nextStep(slice, result, jobs);
	const act = () => {
		if (does === 'add-occupation') return onAddOccupation();
		if (does === 'add-program') return onAddProgram();
		if (does === 'see-results') return onResults();
		const grid = does.of === 'occupations' ? OCCUPATION_GRID : PROGRAM_GRID;
		focusSoon(`.${grid} li:nth-child(${does.row + 1}) [data-column="${does.cell}"]`);
	};
	return (
		<div className="gap-next">
			<p role="status">{say}</p>
			<button type="button" className="button button-primary" onClick={act}>
				{typeof does === 'string' ? labels[does] : 'Go to that field'}
			</button>
		</div>
	);
}
