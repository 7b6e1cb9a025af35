import { type ComponentProps, lazy, type ReactNode, Suspense, useState } from 'react';
import { dayAndTime } from '../ports/stamp.ts';
import type { ReportedTable } from './data-desk.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { TableFacts } from './TableFacts.tsx';
import { fileAndPart } from './tables.ts';

const MappingForm = lazy(() => import('./MappingForm.tsx'));

interface TableOutcomeProps {
	fileName: string;
	table: ReportedTable;
	/** The only table of its file. */
	isAlone: boolean;
	onAnswer(question: string, choice: string): void;
	onMap(mapping: unknown): void;
	onUndo(): void;
}

/** What became of one table of a file. */
export function TableOutcome({ fileName, table, isAlone, onAnswer, onMap, onUndo }: TableOutcomeProps) {
	const { report, isBusy, isUndone } = table;
	switch (report.state) {
		case 'read': {
			const { about, replaced, isKept } = report;
			return (
				<div className="table-outcome">
					<div className="shelf-entry-head">
						<h4>{about.title}</h4>
						{isUndone ? (
							<span className="tag">Not in use</span>
						) : (
							<span className={isKept ? 'tag tag-spruce' : 'tag tag-signal'}>{isKept ? '✓ Loaded' : 'Not kept'}</span>
						)}
					</div>
					{!isKept && <p className="error">This browser keeps nothing, so no tool can use this table.</p>}
					{replaced.map((before) => (
						<p key={before.id}>
							{isUndone
								? 'The table loaded earlier is in use again.'
								: `It takes the place of ${fileAndPart(before)}, loaded ${dayAndTime(before.loadedAt)}.`}{' '}
							{!isUndone && (
								<button type="button" className="button-link" onClick={onUndo}>
									Undo<span className="visually-hidden">: use the earlier table</span>
								</button>
							)}
						</p>
					))}
					<TableFacts about={about} />
				</div>
			);
		}
		case 'asks':
			return (
				<div className="table-outcome">
					<QuestionForm
						key={report.question.id}
						title={named(report.title, report.part)}
						question={report.question}
						isBusy={isBusy}
						onAnswer={(choice) => onAnswer(report.question.id, choice)}
					/>
				</div>
			);
		case 'unknown':
			return isAlone ? (
				<div className="table-outcome">
					<Mapping table={report} isBusy={isBusy} onMap={onMap} />
				</div>
			) : (
				<Disclosure label={`${report.part ?? fileName}: not a table we know. Name its columns`}>
					<Mapping table={report} isBusy={isBusy} onMap={onMap} />
				</Disclosure>
			);
		case 'refused':
			return (
				<div className="table-outcome">
					<p className="error">
						{report.part ?? fileName}: {report.message}
					</p>
				</div>
			);
		case 'ignored':
			return null;
	}
}

function Mapping(props: ComponentProps<typeof MappingForm>) {
	return (
		<Suspense fallback={<p>Opening the form…</p>}>
			<MappingForm {...props} />
		</Suspense>
	);
}

/** Its content is drawn once it has been opened. */
function Disclosure({ label, children }: { label: string; children: ReactNode }) {
	const [isOpen, setOpen] = useState(false);
	return (
		<details className="table-outcome" onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{label}</summary>
			{isOpen && children}
		</details>
	);
}

function named(title: string, part: string | null): string {
	return part === null ? title : `${title}, ${part}`;
}
