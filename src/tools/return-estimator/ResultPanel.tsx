import { ChartTable } from '../../components/ui/ChartTable.tsx';
import { SummaryButtons } from '../../components/ui/SummaryButtons.tsx';
import type { ReturnResult } from '../../lib/returns/result.ts';
import { headline, paybackInWords } from '../../lib/returns/sentences.ts';
import type { ViewProps } from '../../lib/tool/tool.ts';
import { CostBars } from './CostBars.tsx';
import { restsOn } from './documents.ts';
import { Tornado } from './Tornado.tsx';
import { partsTable, resultTable } from './tables.ts';

interface ResultPanelProps {
	result: ReturnResult;
	isEmpty: boolean;
	onHandOut: ViewProps<unknown, unknown, unknown>['onHandOut'];
}

/** The result: sentences first, then what is missing, the picture, what matters most, and the tables. */
export function ResultPanel({ result, isEmpty, onHandOut }: ResultPanelProps) {
	if (isEmpty) {
		return (
			<section className="re-result re-empty" aria-labelledby="re-result">
				<p className="kicker">Result</p>
				<h2 id="re-result">Your result appears here</h2>
				<p>
					Begin with any figure you know. Each part shows what it saves as soon as it can. The yearly return follows
					when all parts you count are complete.
				</p>
			</section>
		);
	}
	const payback = paybackInWords(result);
	return (
		<section className="re-result" aria-labelledby="re-result">
			<p className="kicker">{result.yearlyReturn ? 'Yearly return' : 'Result so far'}</p>
			<h2 id="re-result">{headline(result)}</h2>
			{payback && <p className="re-payback">{payback}</p>}
			<p className="visually-hidden" role="status">
				{headline(result)}
			</p>
			<Unreadable result={result} />
			<Missing result={result} />
			<CostBars result={result} />
			{result.sensitivity && <Tornado sensitivity={result.sensitivity} />}
			<div className="re-block">
				<h3>As a table</h3>
				<ChartTable table={partsTable(result)} columns={['part', 'before', 'with', 'likely']} />
				<ChartTable table={resultTable(result)} columns={['what', 'low', 'likely', 'high']} />
			</div>
			<div className="re-block">
				<h3>What it rests on</h3>
				<ul className="re-plain">
					{restsOn.map((sentence) => (
						<li key={sentence}>{sentence}</li>
					))}
				</ul>
			</div>
			<SummaryButtons onHandOut={onHandOut} />
		</section>
	);
}

function Missing({ result }: { result: ReturnResult }) {
	if (result.missing.length === 0) return null;
	return (
		<div className="re-block">
			<h3>Still missing</h3>
			<p className="hint">
				{result.yearlyReturn
					? 'The yearly return is complete. The payback also needs:'
					: 'For the yearly return and the payback. Everything that can be known without them is shown.'}
			</p>
			<ul className="re-plain">
				{result.missing.map(({ id, name }) => (
					<li key={id}>
						<a href={`#re-${id}`}>{name}</a>
					</li>
				))}
			</ul>
		</div>
	);
}

function Unreadable({ result }: { result: ReturnResult }) {
	if (result.unreadable.length === 0) return null;
	return (
		<div className="note note-check re-block">
			<p className="note-title">Not used until it is mended</p>
			<ul className="re-plain">
				{result.unreadable.map(({ id, name, why }) => (
					<li key={id}>
						<a href={`#re-${id}`}>{name}</a> {why}
					</li>
				))}
			</ul>
		</div>
	);
}
