import { useState } from 'react';
import { ChartFigure } from '../../components/ui/ChartFigure.tsx';
import { SummaryButtons } from '../../components/ui/SummaryButtons.tsx';
import type { Known } from '../../lib/labor/employer-demand.ts';
import type { ViewProps } from '../../lib/tool/tool.ts';
import type { PlanRow, Result } from './result.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';

const written = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 1 });
const known = ({ value, isComplete }: Known) =>
	value === null ? 'not known' : `${isComplete ? '' : 'at least '}${written(value)}`;

/** Jobs drawn at once: the largest. All of them are in the files. */
export const FIRST = 50;

export function TotalsPanel({ result, onHandOut }: ViewProps<Slice, Settings, Result>) {
	const { rows, total, employers, safe } = result;
	const [isWhole, setWhole] = useState(false);
	const most = longest(rows);
	if (rows.length === 0) {
		return (
			<section className="demand-part demand-totals" aria-labelledby="demand-totals">
				<h2 id="demand-totals">Positions a year</h2>
				<p>Name a job above and give one figure. What employers expect is added up here.</p>
			</section>
		);
	}
	return (
		<section
			className={
				safe.hidden > 0 ? 'demand-part demand-totals demand-answer no-print' : 'demand-part demand-totals demand-answer'
			}
			aria-labelledby="demand-totals"
		>
			<h2 id="demand-totals">
				{total.value === null ? 'Positions a year: not known yet' : `${capital(known(total))} positions a year`}
			</h2>
			<p>
				{employers === 1 ? 'One employer' : `${employers} employers`},{' '}
				{rows.length === 1 ? 'one job' : `${rows.length} jobs`}.
				{!total.isComplete && total.value !== null && ' Some figures are not given, so the true number may be higher.'}
			</p>
			<ChartFigure
				kind="Positions a year"
				title="What employers expect, beside the government’s openings"
				legend={
					<>
						<span className="demand-key demand-key-employers">employers, as they report</span>
						<span className="demand-key demand-key-government">government openings, another measure</span>
					</>
				}
			>
				<table className="demand-chart">
					<thead>
						<tr>
							<th scope="col">Job</th>
							<th scope="col">Employers report</th>
							<th scope="col">Government</th>
							<th scope="col">Employers</th>
							<th scope="col">Months to ready</th>
						</tr>
					</thead>
					<tbody>
						{rows.slice(0, isWhole ? rows.length : FIRST).map((row) => (
							<TotalRow key={row.occupation.id} row={row} longest={most} />
						))}
					</tbody>
				</table>
			</ChartFigure>
			{rows.length > FIRST && !isWhole && (
				<button type="button" className="button demand-all" onClick={() => setWhole(true)}>
					Show all {rows.length.toLocaleString('en-US')} jobs
				</button>
			)}
			{safe.hidden > 0 && (
				<p className="hint">
					{safe.hidden === 1 ? 'One figure stays' : `${safe.hidden} figures stay`} empty in files, in links and on
					paper: fewer than three named employers make them up, or they would give such a figure away.
				</p>
			)}
			{rows.some(({ government }) => government !== null) && <WhyTheyDiffer />}
			<SummaryButtons onHandOut={onHandOut} />
		</section>
	);
}

function WhyTheyDiffer() {
	return (
		<>
			<h3>Why the two differ</h3>
			<ul className="demand-why">
				<li>Employers count the positions they plan to fill. The government projects openings for the whole area.</li>
				<li>Only employers who answered are counted here. An official figure covers all of them.</li>
				<li>
					Government openings include people who change to another occupation. Employers count people who leave them.
				</li>
				<li>The years are not the same. Check both before you compare.</li>
			</ul>
		</>
	);
}

function TotalRow({ row: { occupation, demand, government }, longest }: { row: PlanRow; longest: number }) {
	const openings = government?.openings ?? null;
	const { added, replacement, total, employersKnown, employers, leadMonths } = demand;
	return (
		<tr>
			<th scope="row">
				{occupation.title}
				{occupation.soc && <span className="demand-soc">{occupation.soc}</span>}
			</th>
			<td>
				<span className="demand-figure">{known(total)}</span>
				<Bar value={total.value} longest={longest} className="demand-bar" />
				<span className="demand-split">
					{known(added)} new, {known(replacement)} replacements
				</span>
			</td>
			<td>
				{openings === null ? (
					<span className="demand-none">none given</span>
				) : (
					<span className="demand-figure">{written(openings)}</span>
				)}
				<Bar value={openings} longest={longest} className="demand-bar demand-bar-government" />
				{government && (
					<span className="demand-split">{[government.source, government.area].filter(Boolean).join(', ')}</span>
				)}
			</td>
			<td>{employersKnown === employers ? employers : `${employersKnown} of ${employers}`}</td>
			<td>{leadMonths === null ? 'not given' : range(leadMonths)}</td>
		</tr>
	);
}

/** A length against the longest of the chart; the number stands beside it. */
function Bar({ value, longest, className }: { value: number | null; longest: number; className: string }) {
	if (value === null || longest === 0) return null;
	return (
		<svg className={className} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
			<rect width={(100 * value) / longest} height="8" />
		</svg>
	);
}

function longest(rows: readonly PlanRow[]): number {
	return Math.max(0, ...rows.flatMap(({ demand, government }) => [demand.total.value ?? 0, government?.openings ?? 0]));
}

function range({ shortest, longest }: { shortest: number; longest: number }): string {
	return shortest === longest ? written(shortest) : `${written(shortest)} to ${written(longest)}`;
}

function capital(text: string): string {
	return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}
