import { EntryGrid } from '../../components/ui/EntryGrid.tsx';
import { Field } from '../../components/ui/Field.tsx';
import { SiteLink } from '../../components/ui/SiteLink.tsx';
import type { DatasetKind } from '../../lib/labor/dataset.ts';
import { blankOccupation, occupationColumns, occupationEntries, withOccupationEntries } from './occupation-rows.ts';
import { blankProgram, programColumns, programEntries, withProgramEntries } from './program-rows.ts';
import type { GapProps } from './View.tsx';

const newId = () => crypto.randomUUID();

/** What the calculation stands on: rows typed or pasted, and official files. */
export function FiguresPanel(props: GapProps & { onDone(): void }) {
	const { slice, result, onChange, onDone } = props;
	const { sources } = slice;
	return (
		<div className="gap-figures">
			<Official {...props} />
			<section aria-labelledby="gap-typed-jobs">
				<h2 id="gap-typed-jobs">Your own figures</h2>
				<p>
					Type or paste the jobs you care about and the programs that prepare for them. Two rows are enough to see how
					it works. Empty means not known. It never counts as zero.
				</p>
				<EntryGrid
					caption="1. Openings"
					className="gap-occupation-grid"
					columns={occupationColumns(result.choices.occupations)}
					rows={occupationEntries(slice)}
					nameOf={({ title }) => title}
					adding={{ label: 'Add an occupation', newRow: () => blankOccupation(newId()) }}
					onChange={(entries) => onChange(withOccupationEntries(slice, entries))}
				/>
				<Field
					label="Where these openings come from"
					hint="The source and its years. It goes into tables and the paragraph."
					value={sources.openings ?? ''}
					maxLength={500}
					onChange={(text) => onChange({ ...slice, sources: { ...sources, openings: text === '' ? null : text } })}
				/>
			</section>
			<section>
				<EntryGrid
					caption="2. Programs"
					className="gap-program-grid"
					columns={programColumns(slice, result.choices.programs)}
					rows={programEntries(slice)}
					nameOf={({ title }) => title}
					adding={{ label: 'Add a program', newRow: () => blankProgram(newId()) }}
					onChange={(entries) => onChange(withProgramEntries(slice, entries, newId))}
				/>
				<p className="hint">
					Say which job a program leads to. Or give both their codes and load the crosswalk: then the official pairs are
					used.
				</p>
				<Field
					label="Where these awards come from"
					hint="The source and its years."
					value={sources.awards ?? ''}
					maxLength={500}
					onChange={(text) => onChange({ ...slice, sources: { ...sources, awards: text === '' ? null : text } })}
				/>
			</section>
			{result.occupations.length > 0 && (
				<button type="button" className="button button-primary" onClick={onDone}>
					See the results
				</button>
			)}
		</div>
	);
}

const needs: Record<string, string> = {
	projections: 'occupational projections of your state or of the nation (openings)',
	completions: 'IPEDS completions (awards by program)',
	crosswalk: 'the CIP-SOC crosswalk (which program leads to which job)',
	institutions: 'the IPEDS institution list (places)',
};

/** Which official files are loaded, and which are still missing. */
function Official({ loaded, result }: GapProps) {
	const missing = result.missing.filter((kind: DatasetKind) => kind in needs);
	return (
		<section className="gap-official" aria-labelledby="gap-official">
			<h2 id="gap-official">Official files</h2>
			{loaded.length === 0 ? (
				<p>
					None is loaded. You can work without them. With four files of the federal government and your state, the tool
					compares every occupation in your area. <SiteLink to="/data/">Load files at the data desk</SiteLink>. They stay in
					this browser.
				</p>
			) : (
				<>
					<ul>
						{loaded.map(({ id, title, vintage }) => (
							<li key={id}>
								{title}
								{vintage && !title.includes(vintage) ? `, ${vintage}` : ''}
							</li>
						))}
					</ul>
					{missing.length > 0 && <p>Still missing: {missing.map((kind) => needs[kind]).join('; ')}.</p>}
					<p>
						<SiteLink to="/data/">Load, check or remove files</SiteLink>
					</p>
				</>
			)}
		</section>
	);
}
