import type { Received } from '../../../lib/round/receive.ts';

const headings: Record<Received['outcome'], string> = {
	added: 'Added',
	replaced: 'Replaced',
	older: 'Left out',
	same: 'Already here',
	refused: 'Not added',
};

interface ReceivedListProps {
	received: Received[] | null;
	/** Takes the whole import back; null when it changed nothing. */
	onUndo: (() => void) | null;
}

/** What happened to each file and link. The region stays in the page, so that the result is announced. */
export function ReceivedList({ received, onUndo }: ReceivedListProps) {
	return (
		<div role="status">
			{received !== null && (
				<div className="received">
					<p className="note-title">{summary(received)}</p>
					<ul className="rows">
						{received.map((item, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: a report is drawn once and never reordered.
							<li key={index}>
								<span className={item.outcome === 'refused' ? 'tag tag-signal' : 'tag'}>{headings[item.outcome]}</span>{' '}
								<strong>{item.who ?? item.from}</strong>
								{item.who !== null && <span className="hint"> ({item.from})</span>}
								{item.outcome !== 'added' && <span className="received-why">{item.message}</span>}
							</li>
						))}
					</ul>
					{onUndo !== null && (
						<button type="button" className="button-link" onClick={onUndo}>
							Undo this import
						</button>
					)}
				</div>
			)}
		</div>
	);
}

function summary(received: readonly Received[]): string {
	const added = received.filter(({ outcome }) => outcome === 'added' || outcome === 'replaced').length;
	const refused = received.filter(({ outcome }) => outcome === 'refused').length;
	return `${added} of ${received.length} taken in${refused === 0 ? '.' : `, ${refused} could not be used.`}`;
}
