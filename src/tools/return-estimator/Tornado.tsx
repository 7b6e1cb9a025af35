import { ChartTable } from '../../components/ui/ChartTable.tsx';
import { dollars } from '../../lib/numbers/money.ts';
import { type InputId, inputs } from '../../lib/returns/inputs.ts';
import type { Sensitivity, Swing } from '../../lib/returns/sensitivity.ts';
import { figureInWords, sensitivityInWords } from '../../lib/returns/sentences.ts';
import { sensitivityTable } from './tables.ts';

/** How many are drawn before the rest is left to the table. */
const SHOWN = 6;

const returnInWords = (amount: number) => (amount < 0 ? `a loss of ${dollars(amount)}` : dollars(amount));
const atEnd = (id: InputId, { figure, yearlyReturn }: Swing['from']) =>
	`At ${figureInWords(id, figure)}: ${returnInWords(yearlyReturn)}`;

/** Which figure matters most: each row is one figure moved alone, widest first. */
export function Tornado({ sensitivity }: { sensitivity: Sensitivity }) {
	const { swings, center, certain, by } = sensitivity;
	const shown = swings.slice(0, SHOWN);
	const ends = shown.flatMap(({ from, to }) => [from.yearlyReturn, to.yearlyReturn]);
	const low = Math.min(center, ...ends);
	const high = Math.max(center, ...ends);
	const along = (value: number) => (high === low ? 50 : 2 + (96 * (value - low)) / (high - low));
	const table = sensitivityTable({ sensitivity });
	return (
		<div className="re-block">
			<h3>Which figure matters most</h3>
			<p>{sensitivityInWords(sensitivity)}</p>
			{shown.length > 0 && (
				<ol className="re-tornado">
					{shown.map(({ id, rank, from, to }) => {
						const [left, right] = [from.yearlyReturn, to.yearlyReturn].toSorted((one, other) => one - other).map(along);
						return (
							<li key={id}>
								<p>
									<b>{rank}.</b> {inputs[id].name}
								</p>
								<svg className="re-swing" width="100%" height="22" aria-hidden="true">
									<rect x={`${left}%`} width={`${Math.max(0.5, (right ?? 0) - (left ?? 0))}%`} y="4" height="14" />
									<line x1={`${along(center)}%`} x2={`${along(center)}%`} y1="0" y2="22" />
								</svg>
								<p className="hint">
									{atEnd(id, from)}. {atEnd(id, to)}.
								</p>
							</li>
						);
					})}
				</ol>
			)}
			<p className="hint">
				The line marks the most likely yearly return, {returnInWords(center)}.{' '}
				{by === 'ten-percent' && 'No figure has a range, so each is tried 10 percent lower and higher. '}
				{certain.length > 0 &&
					`Single figures are taken as certain: ${certain.map((id) => inputs[id].name).join('; ')}.`}
			</p>
			{table && (
				<details className="re-fold">
					<summary>All of them, as a table</summary>
					<ChartTable table={table} />
				</details>
			)}
		</div>
	);
}
