import type { Actions } from './actions.ts';
import type { Line } from './result.ts';

/** Questions taken off the agenda that hold words, or that only exist here. */
export function AsideList({ aside, actions }: { aside: readonly Line[]; actions: Actions }) {
	if (aside.length === 0) return null;
	return (
		<section aria-labelledby="dg-aside">
			<h2 id="dg-aside">Set aside</h2>
			<p className="hint">Off the agenda, with everything noted to them. They go along to the next meeting.</p>
			<ul className="dg-plain">
				{aside.map(({ item }) => (
					<li key={item.key}>
						<span>{item.text}</span>
						<span className="dg-row-of-buttons">
							<button className="button-link" type="button" onClick={() => actions.putBack(item.key)}>
								Put back<span className="visually-hidden"> “{item.text}”</span>
							</button>
							<button className="button-link" type="button" onClick={() => actions.deleteItem(item.key)}>
								Delete with its notes<span className="visually-hidden"> “{item.text}”</span>
							</button>
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}
