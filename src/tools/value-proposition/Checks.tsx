import { useRef } from 'react';
import type { Check } from '../../lib/value-proposition/checks/check.ts';
import { placesOf } from '../../lib/value-proposition/places.ts';
import type { Actions } from './actions.ts';
import { moveButton } from './move-button.ts';
import type { Slice } from './slice.ts';

interface ChecksProps {
	slice: Slice;
	checks: readonly Check[];
	actions: Actions;
}

function said(checks: readonly Check[]): string {
	const count = checks.filter(({ state }) => state === 'look').length;
	if (checks.length === 0) return 'Checks appear here as you write.';
	if (count === 0) return 'All in order.';
	return count === 1 ? '1 line is worth another look.' : `${count} lines are worth another look.`;
}

/** Advice under the work. It never stops anyone. */
export function Checks({ slice, checks, actions }: ChecksProps) {
	const heading = useRef<HTMLHeadingElement>(null);
	const replace = ({ fix }: Check) => {
		if (fix === null) return;
		const place = placesOf(slice.draft, slice).find(({ source }) => source === fix.source);
		if (place) actions.replaceWords(fix.source, fix.flag, place.text);
		// The line goes away with its button; reading goes on at the head of the list.
		heading.current?.focus();
	};
	const go = (move: number) => {
		actions.openMove(move);
		document.getElementById(moveButton(move))?.focus();
	};
	return (
		<section className="vp-checks" aria-labelledby="vp-checks">
			<h2 id="vp-checks" ref={heading} tabIndex={-1}>
				Gentle checks
			</h2>
			<p className="hint">
				Advice only. Nothing here stops you. <span role="status">{said(checks)}</span>
			</p>
			<ul>
				{checks.map((check) => (
					<li key={check.id} data-state={check.state}>
						<Sign state={check.state} />
						<p>
							<span className={check.state === 'look' ? 'vp-check-title' : undefined}>{check.title}</span> {check.text}{' '}
							{check.fix !== null && (
								<button className="button-link" type="button" onClick={() => replace(check)}>
									Use this<span className="visually-hidden"> (“{check.fix.flag.say}”)</span>
								</button>
							)}
							{check.state === 'look' && check.fix === null && check.move !== null && (
								<button className="button-link" type="button" onClick={() => go(check.move ?? 1)}>
									Go to move {check.move}
									<span className="visually-hidden"> ({check.title})</span>
								</button>
							)}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}

function Sign({ state }: { state: Check['state'] }) {
	return (
		<svg className="vp-sign" viewBox="0 0 20 20" role="img" aria-label={state === 'look' ? 'Worth a look:' : 'Fine:'}>
			<path d={state === 'look' ? 'M10 3 18 17H2zM10 8v4.500M10 14.500v.500' : 'm4 10.500 4 4L16 6'} />
		</svg>
	);
}
