import type { DatasetAbout, DatasetKind } from '../../../lib/labor/dataset.ts';
import { sitePath } from '../ports/place.ts';
import { dayAndTime } from '../ports/stamp.ts';
import { TableFacts } from './TableFacts.tsx';
import { fileAndPart } from './tables.ts';

/** A tool, and the kinds of official data it works with. */
export interface DataUser {
	id: string;
	title: string;
	datasets: readonly DatasetKind[];
}

interface LoadedListProps {
	loaded: readonly DatasetAbout[];
	users: readonly DataUser[];
	onRemove(about: DatasetAbout): void;
}

/** What tools can use now: what it is of, how old it is, who uses it. */
export function LoadedList({ loaded, users, onRemove }: LoadedListProps) {
	return (
		<ul className="rows">
			{loaded.map((about) => {
				const { id, title, vintage, loadedAt, bundled, kind } = about;
				const used = users.filter(({ datasets }) => datasets.includes(kind));
				return (
					<li className="shelf-entry" key={id}>
						<div className="shelf-entry-head">
							<h3>{title}</h3>
							{bundled && <span className="tag">Built in by the site’s owner</span>}
							{!bundled && (
								<button type="button" className="button-tool" onClick={() => onRemove(about)}>
									Remove<span className="visually-hidden"> “{title}”</span>
								</button>
							)}
						</div>
						<p className="hint">
							{vintage === null ? 'The file does not say of which year.' : `Figures of ${vintage}.`}{' '}
							{bundled ? 'Built in' : 'Loaded'} {dayAndTime(loadedAt)}, from {fileAndPart(about)}.
						</p>
						{used.length > 0 && (
							<p>
								Used by{' '}
								{used.map((user, index) => (
									<span key={user.id}>
										{index > 0 && ', '}
										<a href={sitePath(`/tools/${user.id}/`)}>{user.title}</a>
									</span>
								))}
								.
							</p>
						)}
						<details>
							<summary>
								How it was read<span className="visually-hidden">: {title}</span>
							</summary>
							<TableFacts about={about} />
						</details>
					</li>
				);
			})}
		</ul>
	);
}
