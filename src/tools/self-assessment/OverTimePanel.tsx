import { ChartFigure } from '../../components/ui/ChartFigure.tsx';
import { ChartSteps } from '../../components/ui/ChartSteps.tsx';
import { ChartTable } from '../../components/ui/ChartTable.tsx';
import type { History, PassPoint } from '../../lib/assessment/history.ts';
import type { Actions } from './actions.ts';
import { longDate, monthAndYear } from './dates.ts';
import { overTimeTable } from './over-time-table.ts';
import { PassList } from './PassList.tsx';
import type { Result } from './result.ts';
import type { Slice } from './slice.ts';

interface OverTimePanelProps {
	slice: Slice;
	result: Result;
	actions: Actions;
}

/** Passes beside each other: what moved, and the list of passes to keep in order. */
export function OverTimePanel({ slice, result, actions }: OverTimePanelProps) {
	const { history, instrument } = result;
	return (
		<div className="sa-over-time">
			{history.points.length < 2 ? (
				<div className="sa-empty">
					<h2>{history.points.length === 0 ? 'No pass yet' : 'One pass so far'}</h2>
					<p>
						Go through the form again in six months or a year, as a new pass. The passes then stand beside each other
						here, section by section.
					</p>
				</div>
			) : (
				<>
					<header>
						<h2>{movementInWords(history)}</h2>
						<Compared history={history} />
					</header>
					<ChartFigure kind="Section by section" title="From pass to pass, 1 to 5">
						<div className="sa-multiples">
							{instrument.sections.map(({ id, title }, index) => (
								<Multiple
									key={id}
									title={title}
									points={history.points}
									value={(point) => point.sections[index]?.value ?? null}
								/>
							))}
							<Multiple title="Overall score" points={history.points} value={(point) => point.overall.score} />
						</div>
					</ChartFigure>
				</>
			)}
			<div className="sa-over-time-below">
				{history.points.length > 1 && (
					<section className="sa-block" aria-labelledby="sa-over-time-table">
						<h3 id="sa-over-time-table">The same, as a table</h3>
						<ChartTable table={overTimeTable(result)} captionHidden />
					</section>
				)}
				<PassList passes={slice.assessments} current={result.current} instrument={instrument} actions={actions} />
			</div>
		</div>
	);
}

const signed = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1, signDisplay: 'never' });

/** What the overall score did, as a heading. */
function movementInWords({ movement }: History): string {
	const points = movement?.overall ?? null;
	if (points === null) return 'Passes over time';
	if (Math.abs(points) < 0.05) return 'The overall score has not moved';
	const amount = signed.format(points);
	return `The overall score is ${points > 0 ? 'up' : 'down'} ${amount} ${amount === '1' ? 'point' : 'points'}`;
}

function Compared({ history }: { history: History }) {
	const { movement, mixedVersions, points } = history;
	const from = points.find(({ id }) => id === movement?.from);
	const to = points.find(({ id }) => id === movement?.to);
	return (
		<p className="sa-lead">
			{from && to
				? `From “${from.title}”, ${longDate(from.startedAt)}, to “${to.title}”, ${longDate(to.startedAt)}.`
				: 'No earlier pass answers the same version of the form as the latest, so they are shown and not compared.'}
			{from && to && mixedVersions && ' Passes that answer another version of the form are shown and not compared.'}
		</p>
	);
}

interface MultipleProps {
	title: string;
	points: readonly PassPoint[];
	value(point: PassPoint): number | null;
}

function Multiple({ title, points, value }: MultipleProps) {
	const steps = points.map((point, index) => ({
		id: point.id,
		label: monthAndYear(point.startedAt),
		value: value(point),
		joined: points[index - 1]?.instrumentVersion === point.instrumentVersion,
	}));
	const inWords = steps
		.map(({ label, value }) => `${label} ${value === null ? 'not rated' : Number(value.toFixed(1))}`)
		.join(', ');
	return (
		<div className="sa-multiple">
			<p className="sa-row-title">{title}</p>
			<ChartSteps label={`${title}: ${inWords}`} points={steps} scale={[1, 2, 3, 4, 5]} />
		</div>
	);
}
