import { useState } from 'react';
import { FileDrop } from '../ui/FileDrop.tsx';
import { Status } from '../ui/Status.tsx';
import type { Notice } from './desk-state.ts';
import { downloadStored } from './outgoing.ts';
import { ACCEPTED } from './ports/files.ts';
import { sitePath } from './ports/place.ts';
import { browserPorts, type Ports } from './ports/ports.ts';
import { InvitationList } from './workspace/InvitationList.tsx';
import { KeptList } from './workspace/KeptList.tsx';
import { PageDialogs } from './workspace/PageDialogs.tsx';
import { type PageDialog, pageActions } from './workspace/page-actions.ts';
import { ShelfEntry } from './workspace/ShelfEntry.tsx';
import { StoragePanel } from './workspace/StoragePanel.tsx';
import { type NamedTool, ToolList } from './workspace/ToolList.tsx';
import { type Shelf, useShelf } from './workspace/use-shelf.ts';

interface WorkspacePageProps {
	/** The tools there are, in the order of the tools page. */
	tools: readonly NamedTool[];
	/** The browser's, unless a test hands in its own. */
	openPorts?: () => Promise<Ports>;
}

/** What this browser keeps: every workspace, what is in it, and everything that can be done with it. */
export function WorkspacePage({ tools, openPorts = browserPorts }: WorkspacePageProps) {
	const { shelf, refresh } = useShelf(openPorts);
	if (shelf === null) return <p className="ui">Looking for saved work…</p>;
	return <Shown tools={tools} shelf={shelf} refresh={refresh} />;
}

function Shown({ tools, shelf, refresh }: { tools: readonly NamedTool[]; shelf: Shelf; refresh(): Promise<void> }) {
	const [dialog, setDialog] = useState<PageDialog | null>(null);
	const [notice, setNotice] = useState<Notice | null>(null);
	const actions = pageActions({ shelf, refresh, setDialog, setNotice });
	const { items, current, kept, invitations, tables, ports } = shelf;
	const inUse = items.find(({ id }) => id === current) ?? null;
	const hasAnything = items.length + kept.length + invitations.length + tables.length > 0;
	const entryActions = { ...actions, remove: (item: Shelf['items'][number]) => setDialog({ is: 'remove', item }) };

	return (
		<div className="workspace-page">
			<Status message={notice?.message ?? null}>
				{notice?.undo && (
					<button type="button" className="button-link" onClick={notice.undo.run}>
						{notice.undo.label}
					</button>
				)}
			</Status>

			<section className="shelf-part" aria-labelledby="shelf-saved">
				<h2 id="shelf-saved">Workspaces</h2>
				<div>
					{items.length === 0 ? (
						<p>Nothing is saved in this browser yet. Open a tool and begin: it saves as you type.</p>
					) : (
						<ul className="rows">
							{items.map((item) => (
								<ShelfEntry key={item.id} item={item} isCurrent={item.id === current} actions={entryActions} />
							))}
						</ul>
					)}
					<div className="shelf-new">
						<button type="button" className="button" onClick={() => void actions.begin()}>
							Begin a new workspace
						</button>
						<FileDrop
							label="Open a file"
							hint="A workspace or a tool’s work that you saved. We ask before anything is replaced."
							accept={ACCEPTED}
							onFiles={([file]) => file && void actions.openFile(file)}
						/>
					</div>
				</div>
			</section>

			<section className="shelf-part" aria-labelledby="shelf-tools">
				<h2 id="shelf-tools">{inUse === null ? 'Tools' : `Tools in “${inUse.workspace.name}”`}</h2>
				<div>
					<ToolList tools={tools} workspace={inUse?.workspace ?? null} />
				</div>
			</section>

			{tables.length > 0 && (
				<section className="shelf-part" aria-labelledby="shelf-data">
					<h2 id="shelf-data">Official data</h2>
					<div>
						<p>
							{tables.length === 1 ? 'One table is' : `${tables.length} tables are`} loaded in this browser.{' '}
							<a href={sitePath('/data/')}>Look at it on the data desk</a>
						</p>
					</div>
				</section>
			)}

			{invitations.length > 0 && (
				<section className="shelf-part" aria-labelledby="shelf-invitations">
					<h2 id="shelf-invitations">Answers to invitations</h2>
					<div>
						<InvitationList
							invitations={invitations}
							onRemove={(record) => setDialog({ is: 'remove-answers', record })}
						/>
					</div>
				</section>
			)}

			{kept.length > 0 && (
				<section className="shelf-part" aria-labelledby="shelf-kept">
					<h2 id="shelf-kept">Could not be read</h2>
					<div>
						<KeptList
							kept={kept}
							onDownload={(item) => downloadStored(item.value, item.name, ports.now())}
							onRemove={(item) => setDialog({ is: 'remove-kept', item })}
						/>
					</div>
				</section>
			)}

			<section className="shelf-part" aria-labelledby="shelf-storage">
				<h2 id="shelf-storage">Keeping it safe</h2>
				<div>
					<StoragePanel isLasting={ports.storage.isLasting} />
					{hasAnything && (
						<div className="shelf-entry-actions">
							{items.length > 1 && (
								<button type="button" className="button" onClick={actions.saveAll}>
									Save every workspace as a file
								</button>
							)}
							<button type="button" className="button" onClick={() => setDialog({ is: 'remove-everything' })}>
								Delete everything
							</button>
						</div>
					)}
				</div>
			</section>

			{dialog !== null && (
				<PageDialogs dialog={dialog} inUse={inUse} actions={actions} onClose={() => setDialog(null)} />
			)}
		</div>
	);
}
