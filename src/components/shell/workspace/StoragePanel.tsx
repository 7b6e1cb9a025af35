import { useEffect, useState } from 'react';
import { askToPersist, isPersistent } from '../ports/storage.ts';

/** Where the work lives and how safe it is there. */
export function StoragePanel({ isLasting }: { isLasting: boolean }) {
	const [persists, setPersists] = useState<boolean | null>(null);
	const [hasAsked, setAsked] = useState(false);
	useEffect(() => {
		isPersistent().then(setPersists);
	}, []);
	if (!isLasting) {
		return (
			<div className="note note-check">
				<p className="note-title">This browser keeps nothing.</p>
				<p>
					It does not let pages save, perhaps because the window is private. What you type is gone when you close it:
					save it as a file.
				</p>
			</div>
		);
	}
	return (
		<div className="note">
			<p>
				{persists
					? 'This browser has promised to keep your work until you delete it.'
					: 'This browser may clear saved work when space is short, and Safari does after seven days without a visit. Keep a copy as a file.'}
			</p>
			<div role="status">
				{hasAsked && !persists && <p>This browser did not promise it. A file is the safe copy.</p>}
			</div>
			{persists === false && !hasAsked && (
				<button
					type="button"
					className="button-tool"
					onClick={async () => {
						setPersists(await askToPersist());
						setAsked(true);
					}}
				>
					Ask this browser to keep it
				</button>
			)}
		</div>
	);
}
