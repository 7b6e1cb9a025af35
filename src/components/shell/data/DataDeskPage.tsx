import { useEffect, useState, useSyncExternalStore } from 'react';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Status } from '../../ui/Status.tsx';
import { browserPorts, type Ports } from '../ports/ports.ts';
import { DataDesk, emptyDesk } from './data-desk.ts';
import { FileReport } from './FileReport.tsx';
import { type DataUser, LoadedList } from './LoadedList.tsx';

interface DataDeskPageProps {
	users: readonly DataUser[];
	/** The browser's, unless a test hands in its own. */
	openPorts?: () => Promise<Ports>;
}

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.json,.zip';
const nothingToHear = () => () => {};
const getEmpty = () => emptyDesk;

/** The data desk: files in, what became of them, and what is loaded. */
export function DataDeskPage({ users, openPorts = browserPorts }: DataDeskPageProps) {
	const { desk, hasFailed } = useDesk(openPorts);
	const { files, loaded, isLasting, notice, said } = useSyncExternalStore(
		desk?.subscribe ?? nothingToHear,
		desk?.getSnapshot ?? getEmpty,
		getEmpty,
	);
	if (hasFailed)
		return (
			<p className="error ui">Part of this page could not be loaded. Check your connection, then reload the page.</p>
		);
	if (desk === null || loaded === null) return <p className="ui">Looking for loaded data…</p>;
	return (
		<div className="workspace-page data-desk">
			<p className="visually-hidden" role="status">
				{said}
			</p>
			<Status message={notice?.message ?? null}>
				{notice?.undo && (
					<button type="button" className="button-link" onClick={notice.undo}>
						Undo
					</button>
				)}
			</Status>

			<section className="shelf-part" aria-labelledby="desk-add">
				<h2 id="desk-add">Add files</h2>
				<div>
					{!isLasting && (
						<div className="note note-check">
							<p className="note-title">This browser keeps nothing.</p>
							<p>
								Perhaps the window is private. You can see here what is in a file, but it will not last: it is gone
								before a tool can use it. Open the site in a normal window.
							</p>
						</div>
					)}
					<FileDrop
						label="Official files"
						hint="CSV, Excel (.xlsx), tab-separated text, JSON or a zip of these. Several at once are fine."
						accept={ACCEPTED}
						several
						onFiles={(added) => desk.add(added)}
					/>
					{files.length > 0 && (
						<ul className="rows file-reports" aria-label="Files you added">
							{files.map((file) => (
								<FileReport key={file.key} file={file} desk={desk} />
							))}
						</ul>
					)}
				</div>
			</section>

			<section className="shelf-part" aria-labelledby="desk-loaded">
				<h2 id="desk-loaded">What is loaded</h2>
				<div>
					{loaded.length === 0 ? (
						<p>Nothing yet. The list below says where to get each file. Every tool also works with figures you type.</p>
					) : (
						<LoadedList loaded={loaded} users={users} onRemove={(about) => void desk.remove(about)} />
					)}
				</div>
			</section>
		</div>
	);
}

/** The desk is null until it is open. */
function useDesk(openPorts: () => Promise<Ports>): { desk: DataDesk | null; hasFailed: boolean } {
	const [desk, setDesk] = useState<DataDesk | null>(null);
	const [hasFailed, setFailed] = useState(false);
	useEffect(() => {
		let isOver = false;
		let opened: DataDesk | null = null;
		openPorts()
			.then((ports) => DataDesk.open(ports))
			.then(
				(next) => {
					opened = next;
					if (isOver) next.close();
					else setDesk(next);
				},
				() => setFailed(true),
			);
		return () => {
			isOver = true;
			opened?.close();
		};
	}, [openPorts]);
	return { desk, hasFailed };
}
