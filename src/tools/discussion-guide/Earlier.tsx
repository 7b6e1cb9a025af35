import { meetingName } from './dates.ts';
import type { Line } from './result.ts';

/** What was said to the question at the meetings before. */
export function Earlier({ line: { earlier } }: { line: Line }) {
	if (earlier.length === 0) return null;
	return (
		<aside className="dg-earlier" aria-labelledby="dg-earlier">
			<h3 id="dg-earlier">Noted before</h3>
			{earlier.map(({ meeting, item }) => (
				<div key={meeting.id}>
					<p className="kicker">{meetingName(meeting)}</p>
					{(item.views ?? []).map(({ name, note }) => note.trim() && <p key={name}>{`${name}: ${note}`}</p>)}
					{item.note.trim() && <p>{item.note}</p>}
				</div>
			))}
		</aside>
	);
}
