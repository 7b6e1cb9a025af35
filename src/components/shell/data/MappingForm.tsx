import { type FormEvent, useEffect, useRef, useState } from 'react';
import { mappableTables } from '../../../lib/formats/mapped/mappable-tables.ts';
import { awardLevels } from '../../../lib/labor/award-levels.ts';
import { beginDraft, draftFor, type MappingDraft, type MappingFault, readDraft } from './mapping-draft.ts';
import { ChoiceField, SelectField, TextField } from './mapping-fields.tsx';
import type { TableReport } from './messages.ts';

interface MappingFormProps {
	table: Extract<TableReport, { state: 'unknown' }>;
	isBusy: boolean;
	onMap(mapping: unknown): void;
}

const EXAMPLES = 3;

/** Which column is what, for a table this site does not know. */
export default function MappingForm({ table, isBusy, onMap }: MappingFormProps) {
	const { header, sample, signature, remembered } = table;
	const [draft, setDraft] = useState(() => beginDraft(header, sample, remembered));
	const [faults, setFaults] = useState<MappingFault[]>([]);
	const form = useRef<HTMLFormElement>(null);
	useEffect(() => {
		const [first] = faults;
		if (first) form.current?.querySelector<HTMLElement>(`[data-field="${first.field}"]`)?.focus();
	}, [faults]);

	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (isBusy) return;
		const reading = readDraft(draft, signature);
		if (reading.ok) onMap(reading.mapping);
		setFaults(reading.ok ? [] : reading.faults);
	};
	const error = (field: string) => faults.find((fault) => fault.field === field)?.message ?? null;
	const change = (next: Partial<MappingDraft>) => setDraft({ ...draft, ...next });
	const answer = (field: string) => ({
		field,
		value: draft.answers[field] ?? '',
		onChange: (value: string) => change({ answers: { ...draft.answers, [field]: value } }),
		error: error(field),
	});
	const columns = header.map((name, index) => ({
		value: String(index),
		label: `${letters(index)}: ${name ?? 'without a name'}`,
	}));
	const current = mappableTables.find(({ id }) => id === draft.table);

	return (
		<form className="mapping-form" ref={form} onSubmit={submit} noValidate>
			<p>
				{remembered === null
					? 'We do not know this table. Say what its columns hold, and we read it. We remember it for the next file with these column names.'
					: 'You named these columns before. Check them for this file, then read it.'}
			</p>
			<SampleTable header={header} sample={sample} />
			<ChoiceField
				label="What does each row tell?"
				field="table"
				value={draft.table}
				choices={mappableTables.map(({ id, title }) => ({ value: id, label: title }))}
				onChange={(value) => {
					const chosen = mappableTables.find(({ id }) => id === value);
					if (chosen) setDraft(draftFor(chosen.id, header, sample));
					setFaults([]);
				}}
				error={null}
			/>
			{current?.columns.map(({ id, label, needed }) => {
				const isOpen = (draft.columns[id] ?? null) === null;
				return (
					<div className="mapping-entry" key={`${draft.table} ${id}`}>
						<SelectField
							label={label}
							field={id}
							value={isOpen ? '' : String(draft.columns[id])}
							choices={[{ value: '', label: needed ? 'Choose a column' : 'No column' }, ...columns]}
							onChange={(value) => change({ columns: { ...draft.columns, [id]: value === '' ? null : Number(value) } })}
							error={error(id)}
						/>
						<MoreAbout id={id} isOpen={isOpen} answer={answer} />
					</div>
				);
			})}
			{draft.table === 'demand' && (
				<div className="mapping-pair">
					<TextField label="First year of the projection" hint="If you know it." isShort {...answer('period.from')} />
					<TextField label="Last year of the projection" hint="If you know it." isShort {...answer('period.to')} />
				</div>
			)}
			<button type="submit" className="button-primary" aria-disabled={isBusy}>
				{isBusy ? 'Reading…' : 'Read this table'}
			</button>
		</form>
	);
}

const UNITS = [
	{ value: 'persons', label: 'persons or jobs' },
	{ value: 'thousands', label: 'thousands' },
];

type Answer = (field: string) => { field: string; value: string; onChange(value: string): void; error: string | null };

/** What must be known of a column beyond its place: its unit; or what stands for it where there is none. */
function MoreAbout({ id, isOpen, answer }: { id: string; isOpen: boolean; answer: Answer }) {
	switch (id) {
		case 'area':
			return isOpen && <TextField label="The one area the table is about" {...answer('area.fixed')} />;
		case 'provider':
			return isOpen && <TextField label="The one provider the table is about" {...answer('provider.fixed')} />;
		case 'year':
			return (
				isOpen && (
					<TextField
						label="The year the awards were given"
						hint="The ending year of the school year. Leave it empty if nobody knows."
						isShort
						{...answer('year.fixed')}
					/>
				)
			);
		case 'level':
			return (
				isOpen && (
					<SelectField
						label="The one level of all awards"
						choices={[
							{ value: '', label: 'Choose a level' },
							...awardLevels.map(({ code, label }) => ({ value: String(code), label })),
						]}
						{...answer('level.fixed')}
					/>
				)
			);
		case 'openings':
			return isOpen ? null : (
				<>
					<ChoiceField
						label="The openings are"
						choices={[
							{ value: 'year', label: 'for one year' },
							{ value: 'period', label: 'for the whole period of the projection' },
						]}
						{...answer('openings.per')}
					/>
					{answer('openings.per').value === 'period' && (
						<TextField label="Years in the period" isShort {...answer('openings.years')} />
					)}
					<ChoiceField label="Openings are counted in" choices={UNITS} {...answer('openings.unit')} />
				</>
			);
		case 'employment':
			return isOpen ? null : (
				<ChoiceField label="Employment is counted in" choices={UNITS} {...answer('employment.unit')} />
			);
		case 'medianWage':
			return isOpen ? null : (
				<ChoiceField
					label="The wage is for"
					choices={[
						{ value: 'year', label: 'a year' },
						{ value: 'hour', label: 'an hour' },
					]}
					{...answer('medianWage.per')}
				/>
			);
		default:
			return null;
	}
}

/** The first rows, as they are. */
function SampleTable({ header, sample }: Pick<MappingFormProps['table'], 'header' | 'sample'>) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
		<section className="table-scroll" aria-label="First rows of the table" tabIndex={0}>
			<table className="table sample-table">
				<caption>The first rows</caption>
				<thead>
					<tr>
						{header.map((name, index) => (
							<th scope="col" key={letters(index)}>
								<span className="hint">{letters(index)}</span> {name}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{sample.slice(0, EXAMPLES).map((row, number) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name.
						<tr key={number}>
							{header.map((_name, index) => (
								<td key={letters(index)}>{row[index]}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

/** The name a spreadsheet gives a column: A to Z, then AA. */
function letters(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}
