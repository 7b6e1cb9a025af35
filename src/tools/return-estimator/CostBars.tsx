import { ChartBars } from '../../components/ui/ChartBars.tsx';
import { ChartFigure } from '../../components/ui/ChartFigure.tsx';
import { dollars } from '../../lib/numbers/money.ts';
import { isPoint, type Range } from '../../lib/numbers/range.ts';
import type { ReturnResult } from '../../lib/returns/result.ts';
import { partNames } from '../../lib/returns/sentences.ts';
import { drawable } from './tables.ts';

const bar = (id: string, name: string, range: Range, hatched: boolean) => ({
	id,
	name,
	value: range.likely,
	range: isPoint(range) ? null : range,
	text: dollars(range.likely),
	hatched,
});

const inWords = (range: Range) =>
	isPoint(range)
		? dollars(range.likely)
		: `${dollars(range.likely)}, from ${dollars(range.low)} to ${dollars(range.high)}`;

/** Before (hatched) and with (solid), part by part on one scale. */
export function CostBars({ result }: { result: ReturnResult }) {
	const drawn = drawable(result);
	const [first] = drawn;
	if (!first) return null;
	const most = Math.max(1, ...drawn.flatMap(({ before, with: withIt }) => [before.high, withIt.high]));
	return (
		<ChartFigure
			kind={`Dollars ${first.period}`}
			title="What the jobs cost, before and with the pipeline"
			legend={
				<>
					<span>Hatched: before</span>
					<span>Solid: with the pipeline</span>
					<span>Line: from low to high</span>
				</>
			}
		>
			{drawn.map(({ id, before, with: withIt }) => (
				<div className="re-bars" key={id}>
					<p className="re-bars-title">{partNames[id]}</p>
					<ChartBars
						label={`${partNames[id]}: before ${inWords(before)}; with the pipeline ${inWords(withIt)}`}
						most={most}
						bars={[bar('before', 'Before', before, true), bar('with', 'With the pipeline', withIt, false)]}
					/>
				</div>
			))}
		</ChartFigure>
	);
}
