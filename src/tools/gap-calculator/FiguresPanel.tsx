import { useMemo } from 'react';
import { EntryGrid } from '../../components/ui/EntryGrid.tsx';
import { Field } from '../../components/ui/Field.tsx';
import { countOf } from './counted.ts';
import { focusSoon } from './focus-soon.ts';
import { jobsOf } from './job-names.ts';
import { NextStepBar, OCCUPATION_GRID, PROGRAM_GRID } from './NextStepBar.tsx';
import { Official } from './Official.tsx';
import { blankOccupation, occupationColumns, occupationEntries, withOccupationEntries } from './occupation-rows.ts';
import { ProgramsOnPaper } from './ProgramsOnPaper.tsx';
import { programColumns } from './program-columns.ts';
import { blankProgram, programEntries, withProgramEntries } from './program-rows.ts';
import { isTooSmall } from './sharing.ts';
import type { GapProps } from './View.tsx';

const newId = () => crypto.randomUUID();
const orNull = (text: string) => (text === '' ? null : text);

/** What the calculation stands on: rows typed or pasted, and official files. */
export function FiguresPanel(props: GapProps & { onResults(): void }) {
	const { slice, result, loaded, onChange, onResults } = props;
	const { sources, occupations, providers } = slice;
	const { occupations: socs, programs: cips } = result.choices;
	const jobs = useMemo(() => jobsOf(slice, result.occupations), [slice, result.occupations]);
	const ofOccupations = useMemo(() => occupationColumns(socs), [socs]);
	const ofPrograms = useMemo(
		() => programColumns({ jobs, providers: providers.map(({ name }) => name), codes: cips }),
		[jobs, providers, cips],
	);
	const openings = occupationEntries(slice);
	const programs = programEntries(slice, jobs);
	const hasFew = programs.some(({ awards }) => isTooSmall(awards));
	const waiting = occupations.filter(({ id }) => !openings.some((entry) => entry.id === id));
	// The first program leads to the only occupation there is; it can be changed.
	const newProgram = () => blankProgram(newId(), programs.length === 0 && openings.length === 1 ? nameOfFirst() : null);
	const nameOfFirst = () => openings[0]?.title.trim() || null;

	const addOccupations = (ids: readonly string[]) => {
		const added = ids.map((id) => ({ ...blankOccupation(id), ...occupations.find((one) => one.id === id) }));
		onChange(
			withOccupationEntries(slice, [
				...openings,
				...added.map(({ id, title, soc }) => ({ ...blankOccupation(id), title, soc })),
			]),
		);
		focusSoon(`.${OCCUPATION_GRID} li:nth-child(${openings.length + 1}) [data-column]`);
	};
	const addProgram = () => {
		onChange(withProgramEntries(slice, [...programs, newProgram()], jobs, newId));
		focusSoon(`.${PROGRAM_GRID} li:last-child [data-column]`);
	};
	const official = <Official {...props} />;
	return (
		<div className="gap-figures">
			{loaded.length > 0 && official}
			<section className="gap-part" aria-labelledby="gap-typed">
				<h2 id="gap-typed">Your own figures</h2>
				<p>
					Two rows are enough: one occupation, and one program that leads to it. An empty field means not known. It
					never counts as zero.
				</p>
				<div className="gap-grid-part">
					<EntryGrid
						caption="1. Openings"
						className={OCCUPATION_GRID}
						columns={ofOccupations}
						rows={openings}
						nameOf={({ title }) => title}
						adding={{ label: 'Add an occupation', newRow: () => blankOccupation(newId()) }}
						onChange={(entries) => onChange(withOccupationEntries(slice, entries))}
					/>
					{waiting.length > 0 && (
						<button type="button" className="button-link" onClick={() => addOccupations(waiting.map(({ id }) => id))}>
							Add the {countOf(waiting.length, 'occupation')} of your workspace
						</button>
					)}
					{openings.length > 0 && (
						<Field
							label="Where these openings come from"
							hint="The source and its years. It goes into tables and the paragraph."
							value={sources.openings ?? ''}
							maxLength={500}
							onChange={(text) => onChange({ ...slice, sources: { ...sources, openings: orNull(text) } })}
						/>
					)}
				</div>
				{hasFew && <ProgramsOnPaper entries={programs} />}
				<div className={hasFew ? 'gap-grid-part no-print' : 'gap-grid-part'}>
					<EntryGrid
						caption="2. Programs"
						className={PROGRAM_GRID}
						columns={ofPrograms}
						rows={programs}
						nameOf={({ title }) => title}
						adding={{ label: 'Add a program', newRow: newProgram }}
						onChange={(entries) => onChange(withProgramEntries(slice, entries, jobs, newId))}
					/>
					{programs.length > 0 && (
						<>
							<p className="hint">
								“Leads to” takes a title from the rows above, or several with “;” between them. With codes and the
								crosswalk loaded you can leave it empty: then the official pairs are used.
							</p>
							<Field
								label="Where these awards come from"
								hint="The source and its years."
								value={sources.awards ?? ''}
								maxLength={500}
								onChange={(text) => onChange({ ...slice, sources: { ...sources, awards: orNull(text) } })}
							/>
						</>
					)}
				</div>
				<NextStepBar
					{...{ slice, result, jobs, onResults }}
					onAddOccupation={() => addOccupations([newId()])}
					onAddProgram={addProgram}
				/>
			</section>
			{loaded.length === 0 && official}
		</div>
	);
}
