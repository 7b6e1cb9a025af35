import type { ViewProps } from '../../lib/tool/tool.ts';
import { actionsFor } from './actions.ts';
import { Checks } from './Checks.tsx';
import { DraftPanel } from './DraftPanel.tsx';
import { LeaveBehind } from './LeaveBehind.tsx';
import type { Result } from './result.ts';
import { Setup } from './Setup.tsx';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';
import { Trail } from './Trail.tsx';

/** The value proposition on the screen: write the moves, hear the draft, read the checks. */
export default function View(props: ViewProps<Slice, Settings, Result>) {
	const { slice, settings, result, onHandOut } = props;
	const actions = actionsFor(props);
	return (
		<div className="vp">
			<div className="vp-write">
				<Setup draft={slice.draft} isOpen={settings.setup} actions={actions} />
				<section aria-labelledby="vp-moves">
					<h2 className="visually-hidden" id="vp-moves">
						Your six moves
					</h2>
					<Trail slice={slice} result={result} open={settings.move} actions={actions} />
				</section>
			</div>
			<div className="vp-hear">
				<DraftPanel result={result} settings={settings} actions={actions} onHandOut={onHandOut} />
				<Checks slice={slice} checks={result.checks} actions={actions} />
			</div>
			<LeaveBehind result={result} />
		</div>
	);
}
