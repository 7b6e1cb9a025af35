import type { KeptItem } from '../kept.ts';
import { dayAndTime } from '../ports/stamp.ts';

interface KeptListProps {
	kept: readonly KeptItem[];
	onDownload(item: KeptItem): void;
	onRemove(item: KeptItem): void;
}

/** What could not be read: named, kept as it is, and offered as a download. */
export function KeptList({ kept, onDownload, onRemove }: KeptListProps) {
	return (
		<ul className="rows">
			{kept.map((item) => (
				<li className="shelf-entry" key={item.key}>
					<h3>{item.name}</h3>
					<p className="hint">
						{item.message} Set aside {dayAndTime(item.keptAt)}.
					</p>
					<div className="shelf-entry-actions">
						<button type="button" className="button-tool" onClick={() => onDownload(item)}>
							Download<span className="visually-hidden"> “{item.name}”</span>
						</button>
						<button type="button" className="button-tool" onClick={() => onRemove(item)}>
							Delete<span className="visually-hidden"> “{item.name}”, set aside</span>
						</button>
					</div>
				</li>
			))}
		</ul>
	);
}
