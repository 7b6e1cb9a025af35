import type { ReactNode } from 'react';
import type { HandOut, ToolDocument } from '../../lib/tool/document.ts';
import type { AnyTool, Table } from '../../lib/tool/tool.ts';
import { Menu, MenuItem } from '../ui/Menu.tsx';
import type { DeskActions } from './desk-actions.ts';
import { Icon } from './Icon.tsx';
import { SaveState } from './SaveState.tsx';
import type { Snapshot } from './tool-snapshot.ts';

interface ToolbarProps {
	tool: AnyTool;
	snapshot: Snapshot;
	/** Asked for when the list of exports is opened. */
	tables(): readonly Table[];
	documents(): readonly ToolDocument[];
	isMember: boolean;
	actions: DeskActions;
}

/** What every tool can do, in one row: the same words in the same order everywhere. */
export function Toolbar({ tool, snapshot, tables, documents, isMember, actions }: ToolbarProps) {
	const isReady = snapshot.phase === 'ready';
	const canChange = isReady && snapshot.locked === null;
	return (
		<section className="tool-bar" aria-label="Undo, share, save and print">
			<div className="tool-bar-group">
				<button
					type="button"
					className="button-tool button-plain"
					aria-disabled={!snapshot.canUndo}
					onClick={actions.undo}
				>
					<Icon name="undo" />
					Undo
				</button>
				<button
					type="button"
					className="button-tool button-plain"
					aria-disabled={!snapshot.canRedo}
					onClick={actions.redo}
				>
					<Icon name="redo" />
					Redo
				</button>
			</div>
			<div className="tool-bar-group">
				{!isMember && tool.round !== undefined && (
					<>
						<ToolButton icon="people" label="Invite the team" isUsable={canChange} onUse={actions.invite} />
						<ToolButton icon="plus" label="Add answers" isUsable={canChange} onUse={actions.addAnswers} />
					</>
				)}
				{!isMember && <ToolButton icon="share" label="Share link" isUsable={isReady} onUse={actions.share} />}
				{!isMember && <FileMenu tool={tool} snapshot={snapshot} canChange={canChange} actions={actions} />}
				{!isMember && <ExportMenu tables={tables} documents={documents} actions={actions} />}
				<ToolButton icon="print" label="Print" isUsable onUse={actions.print} />
			</div>
			<SaveState save={snapshot.save} onTryAgain={actions.tryAgain} onDownload={actions.saveWorkspace} />
		</section>
	);
}

interface ToolButtonProps {
	icon: Parameters<typeof Icon>[0]['name'];
	label: string;
	isUsable: boolean;
	onUse(): void;
}

function ToolButton({ icon, label, isUsable, onUse }: ToolButtonProps) {
	return (
		<button type="button" className="button-tool" aria-disabled={!isUsable} onClick={() => isUsable && onUse()}>
			<Icon name={icon} />
			{label}
		</button>
	);
}

type FileMenuProps = Omit<ToolbarProps, 'tables' | 'documents' | 'isMember'> & { canChange: boolean };

function FileMenu({ tool, snapshot, canChange, actions }: FileMenuProps) {
	const locked = canChange ? null : 'This work cannot be changed here.';
	const notOurs = snapshot.locked === 'newer' ? 'A newer version made it. Save it under My work.' : null;
	const nothing = tool.isEmpty(snapshot.state.slice) ? 'There is nothing here yet.' : null;
	return (
		<Menu label="File" icon={<Icon name="file" />}>
			<MenuItem onSelect={actions.open}>Open a file…</MenuItem>
			<MenuItem onSelect={actions.saveWorkspace} unavailable={notOurs}>
				Save the workspace as a file
			</MenuItem>
			<MenuItem onSelect={actions.saveTool} unavailable={notOurs}>
				Save this tool’s work as a file
			</MenuItem>
			{tool.examples.map((example) => (
				<MenuItem key={example.id} onSelect={() => actions.loadExample(example)} unavailable={locked}>
					Load example: {example.title}
				</MenuItem>
			))}
			<MenuItem onSelect={actions.startOver} unavailable={locked ?? nothing}>
				Start over
			</MenuItem>
		</Menu>
	);
}

type ExportProps = Pick<ToolbarProps, 'tables' | 'documents' | 'actions'>;

function ExportMenu(props: ExportProps) {
	return (
		<Menu label="Export" icon={<Icon name="export" />}>
			<ExportItems {...props} />
		</Menu>
	);
}

/** What can be done with a document, in the words of the menu. */
const handOuts = {
	written: [
		['docx', 'Word'],
		['text', 'Text'],
		['copy', 'Copy'],
	],
	calendar: [['ics', 'Calendar file']],
} as const satisfies Record<ToolDocument['is'], readonly (readonly [HandOut, string])[]>;

function ExportItems({ tables, documents, actions }: ExportProps) {
	const [allDocuments, allTables] = [documents(), tables()];
	if (allDocuments.length + allTables.length === 0) return <p className="menu-note">There is nothing to export yet.</p>;
	return (
		<>
			{allDocuments.map((document) => (
				<Exports key={document.id} of={document.title}>
					{handOuts[document.is].map(([as, label]) => (
						<ExportItem key={as} label={label} of={document.title} onSelect={() => actions.handOut(document, as)} />
					))}
				</Exports>
			))}
			{allTables.map((table) => (
				<Exports key={table.id} of={table.title}>
					<ExportItem label="CSV" of={table.title} onSelect={() => actions.exportCsv(table)} />
					<ExportItem label="Excel" of={table.title} onSelect={() => actions.exportXlsx([table])} />
				</Exports>
			))}
			{allTables.length > 1 && (
				<MenuItem onSelect={() => actions.exportXlsx(allTables)}>All tables in one Excel file</MenuItem>
			)}
		</>
	);
}

function Exports({ of, children }: { of: string; children: ReactNode }) {
	return (
		<div className="menu-exports">
			<p>{of}</p>
			<div>{children}</div>
		</div>
	);
}

function ExportItem({ label, of, onSelect }: { label: string; of: string; onSelect(): void }) {
	return (
		<MenuItem onSelect={onSelect}>
			{label}
			<span className="visually-hidden">, {of}</span>
		</MenuItem>
	);
}
