import { type KeyboardEvent, useRef } from 'react';
import type { HandOut } from '../../lib/tool/document.ts';
import { type Variant, variants } from '../../lib/value-proposition/draft.ts';
import { audienceLabels, variantLabels } from '../../lib/value-proposition/labels.ts';
import { timeInWords } from '../../lib/value-proposition/speaking-time.ts';
import type { Actions } from './actions.ts';
import { LeaveBehindTable } from './LeaveBehind.tsx';
import { PassageView } from './Passage.tsx';
import type { Result } from './result.ts';
import type { Settings } from './settings.ts';

interface DraftPanelProps {
	result: Result;
	settings: Settings;
	actions: Actions;
	onHandOut(document: string, as: HandOut): void;
}

const tabId = (variant: Variant): string => `vp-tab-${variant}`;

/** The draft as it stands, in three variants, and the ways to take it along. */
export function DraftPanel({ result, settings, actions, onHandOut }: DraftPanelProps) {
	const tabs = useRef<HTMLDivElement>(null);
	const { variant } = settings;
	const { passages, seconds, material } = result;
	const hasWords = passages[variant].some(({ move, pieces }) => move !== null && pieces.length > 0);
	const onKeyDown = (event: KeyboardEvent) => {
		const at = variants.indexOf(variant);
		const last = variants.length - 1;
		const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[
			event.key
		];
		const next = to === undefined ? undefined : variants[to];
		if (next === undefined) return;
		event.preventDefault();
		actions.showVariant(next);
		tabs.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
	};

	return (
		<section className="vp-draft" aria-labelledby="vp-draft">
			<h2 className="visually-hidden" id="vp-draft">
				Your draft
			</h2>
			<div className="vp-draft-head">
				<div className="vp-tabs" role="tablist" aria-labelledby="vp-draft" ref={tabs} onKeyDown={onKeyDown}>
					{variants.map((each) => (
						<button
							key={each}
							id={tabId(each)}
							type="button"
							role="tab"
							aria-selected={each === variant}
							aria-controls="vp-variant"
							tabIndex={each === variant ? 0 : -1}
							onClick={() => actions.showVariant(each)}
						>
							{variantLabels[each]}
						</button>
					))}
				</div>
				{variant === 'script' && hasWords && <p className="vp-time">{timeInWords(seconds)} to say</p>}
			</div>
			<div
				className="vp-variant"
				id="vp-variant"
				role="tabpanel"
				aria-labelledby={tabId(variant)}
				data-variant={variant}
			>
				{variant === 'email' && (
					<p className="hint">
						Short on purpose: what {audienceLabels[material.draft.audience]} reads first. The rest is in the script.
					</p>
				)}
				{passages[variant].map((passage) => (
					<div className="vp-passage" key={passage.id} data-here={passage.move === settings.move || undefined}>
						<PassageView variant={variant} passage={passage} flagged={result.flagged} actions={actions} />
						{variant === 'page' && passage.id === 'benefits' && <LeaveBehindTable result={result} />}
					</div>
				))}
			</div>
			<div className="vp-take">
				{hasWords ? (
					<>
						<button className="button" type="button" onClick={() => onHandOut(variant, 'copy')}>
							Copy
						</button>
						<button className="button" type="button" onClick={() => onHandOut(variant, 'docx')}>
							Word file
						</button>
						{material.draft.date !== null && (
							<button className="button" type="button" onClick={() => onHandOut('meeting', 'ics')}>
								Calendar file
							</button>
						)}
						<p className="hint">Print gives the one page.</p>
					</>
				) : (
					<p className="hint">Copy it or take it along as a Word file once the first move is written.</p>
				)}
			</div>
		</section>
	);
}
