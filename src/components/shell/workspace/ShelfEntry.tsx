import { type FormEvent, useEffect, useRef, useState } from 'react';
import { contentsOf } from '../../../lib/workspace/contents.ts';
import { Field } from '../../ui/Field.tsx';
import { dayAndTime } from '../ports/stamp.ts';
import type { ShelfItem } from '../shelf.ts';

export interface EntryActions {
	open(item: ShelfItem): void;
	rename(item: ShelfItem, name: string): void;
	duplicate(item: ShelfItem): void;
	save(item: ShelfItem): void;
	remove(item: ShelfItem): void;
}

interface ShelfEntryProps {
	item: ShelfItem;
	isCurrent: boolean;
	actions: EntryActions;
}

/** One workspace: its name, when it was saved, what is in it, and what can be done with it. */
export function ShelfEntry({ item, isCurrent, actions }: ShelfEntryProps) {
	const [isRenaming, setRenaming] = useState(false);
	const buttons = useRef<HTMLDivElement>(null);
	const wasRenaming = useRef(false);
	useEffect(() => {
		// The form is gone, and focus with it: it goes back to the button that opened the form.
		if (wasRenaming.current && !isRenaming) buttons.current?.querySelector<HTMLElement>('[data-rename]')?.focus();
		wasRenaming.current = isRenaming;
	}, [isRenaming]);
	const { workspace, savedAt, access } = item;
	const { name } = workspace;
	const contents = contentsOf(workspace);
	return (
		<li className="shelf-entry" data-current={isCurrent || undefined}>
			<div className="shelf-entry-head">
				<h3>{name}</h3>
				{isCurrent && <span className="tag tag-spruce">In use</span>}
				{access === 'look' && <span className="tag">From a newer version</span>}
			</div>
			<p className="hint">
				Saved {dayAndTime(savedAt)}. {contents.length === 0 ? 'Nothing is filled in yet.' : `${contents.join(', ')}.`}
			</p>
			{access === 'look' && (
				<p className="hint">You can look at it and save it as a file. To change it, reload to get the newer version.</p>
			)}
			{isRenaming ? (
				<RenameForm
					name={name}
					onRename={(chosen) => {
						setRenaming(false);
						actions.rename(item, chosen);
					}}
					onCancel={() => setRenaming(false)}
				/>
			) : (
				<div className="shelf-entry-actions" ref={buttons}>
					{!isCurrent && <Entry label="Open" name={name} onUse={() => actions.open(item)} />}
					{access === 'write' && <Entry label="Rename" name={name} onUse={() => setRenaming(true)} isRename />}
					{access === 'write' && <Entry label="Duplicate" name={name} onUse={() => actions.duplicate(item)} />}
					<Entry label="Save as a file" name={name} onUse={() => actions.save(item)} />
					<Entry label="Delete" name={name} onUse={() => actions.remove(item)} />
				</div>
			)}
		</li>
	);
}

/** A button whose name says which workspace it is about. */
function Entry({ label, name, onUse, isRename }: { label: string; name: string; onUse(): void; isRename?: boolean }) {
	return (
		<button type="button" className="button-tool" onClick={onUse} data-rename={isRename}>
			{label}
			<span className="visually-hidden"> “{name}”</span>
		</button>
	);
}

function RenameForm({ name, onRename, onCancel }: { name: string; onRename(name: string): void; onCancel(): void }) {
	const [typed, setTyped] = useState(name);
	const [error, setError] = useState<string | null>(null);
	const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
	useEffect(() => field.current?.focus(), []);
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (typed.trim() === '') {
			setError('Give it a name, so that you can tell it from the others.');
			field.current?.focus();
			return;
		}
		onRename(typed.trim());
	};
	return (
		<form className="shelf-rename" onSubmit={submit} noValidate>
			<Field
				label={`New name for “${name}”`}
				value={typed}
				onChange={setTyped}
				error={error}
				maxLength={200}
				inputRef={field}
			/>
			<button type="submit" className="button">
				Rename
			</button>
			<button type="button" className="button-link" onClick={onCancel}>
				Cancel
			</button>
		</form>
	);
}
