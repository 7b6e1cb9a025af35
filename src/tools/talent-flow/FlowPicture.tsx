import { ChartFigure } from '../../components/ui/ChartFigure.tsx';
import type { FlowStage } from '../../lib/labor/talent-flow.ts';
import type { FlowJob } from './flow-job.ts';
import { known, percent, written } from './numbers.ts';
import { type Picture, type PictureCell, type PictureRow, pictureOf } from './picture.ts';
import { pictureTitle } from './words.ts';

const stageNames: Record<FlowStage, string> = {
	applicants: 'Applied',
	qualified: 'Qualified',
	hired: 'Hired',
	retained: 'Stayed a year',
};

/** How many people reach each step, by source: a table whose cells are drawn to one scale. `gap` is said where a figure lacks. */
export function FlowPicture({ flow, gap }: { flow: FlowJob; gap: string }) {
	const picture = pictureOf(flow);
	if (picture === null) return null;
	return (
		<ChartFigure kind="People a year" title={pictureTitle(flow)} legend={<Legend picture={picture} gap={gap} />}>
			<table className="flow-picture">
				<caption className="visually-hidden">People a year at each step, by source</caption>
				<thead>
					<tr>
						{Object.entries(stageNames).map(([stage, name]) => (
							<th key={stage} scope="col">
								{name}
							</th>
						))}
					</tr>
				</thead>
				{picture.rows.slice(0, 1).map((row) => (
					<Row key={row.id} row={row} gap={gap} />
				))}
				{picture.openings && <Openings {...picture.openings} />}
				{picture.rows.slice(1).map((row) => (
					<Row key={row.id} row={row} gap={gap} />
				))}
			</table>
		</ChartFigure>
	);
}

function Row({ row: { name, kind, cells, height }, gap }: { row: PictureRow; gap: string }) {
	return (
		<tbody className={`flow-row flow-row-${kind}`}>
			<tr>
				<th scope="rowgroup" colSpan={4}>
					{name}
					{kind === 'feeder' && <span className="flow-kind">feeds another source, not added up</span>}
				</th>
			</tr>
			<tr>
				{cells.map((cell) => (
					<td key={cell.stage}>
						<Figure cell={cell} gap={gap} />
						<Stretch cell={cell} height={height} />
					</td>
				))}
			</tr>
		</tbody>
	);
}

function Figure({ cell: { value, isComplete, rate }, gap }: { cell: PictureCell; gap: string }) {
	if (value === null) return <span className="flow-gap-words">{gap}</span>;
	return (
		<span className="flow-figure">
			{!isComplete && <span className="flow-at-least">at least </span>}
			<b>{written(value)}</b>
			{rate !== null && <span className="flow-rate"> {percent(rate)}</span>}
		</span>
	);
}

const GAP = 16;
/** Where in the cell the step ends and the way to the next one begins. */
const END = 60;

/** One step of the line: as thick as people are many, narrowing to the next step. The figure stands above it. */
function Stretch({ cell: { thick, next }, height }: { cell: PictureCell; height: number }) {
	const middle = height / 2;
	const top = (size: number) => middle - size / 2;
	const bottom = (size: number) => middle + size / 2;
	return (
		<svg
			className="flow-stretch"
			viewBox={`0 0 100 ${height}`}
			height={height}
			preserveAspectRatio="none"
			aria-hidden="true"
		>
			{thick === null ? (
				<rect className="flow-gap" x="0.5" y={top(GAP)} width={END - 1} height={GAP} />
			) : (
				<>
					{next !== null && (
						<path
							className="flow-way"
							d={`M${END} ${top(thick)}L100 ${top(next)}V${bottom(next)}L${END} ${bottom(thick)}z`}
						/>
					)}
					<rect className="flow-step" y={top(thick)} width={END} height={thick} />
				</>
			)}
		</svg>
	);
}

function Openings({ value, isComplete, thick, height }: NonNullable<Picture['openings']>) {
	return (
		<tbody className="flow-row flow-row-openings">
			<tr>
				<th scope="rowgroup" colSpan={4}>
					Openings to fill
				</th>
			</tr>
			<tr>
				<td />
				<td />
				<td>
					<span className="flow-figure">
						<b>{known({ value, isComplete })}</b>
					</span>
					<svg
						className="flow-stretch"
						viewBox={`0 0 100 ${height}`}
						height={height}
						preserveAspectRatio="none"
						aria-hidden="true"
					>
						<rect className="flow-openings" x="0.5" y={(height - thick) / 2} width={END - 1} height={thick} />
					</svg>
				</td>
				<td />
			</tr>
		</tbody>
	);
}

function Legend({ picture: { rows, openings, left }, gap }: { picture: Picture; gap: string }) {
	const hasGap = rows.some(({ cells }) => cells.some(({ value }) => value === null));
	const hasRate = rows.some(({ cells }) => cells.some(({ rate }) => rate !== null));
	return (
		<>
			<span>Thickness shows people a year, on one scale for all.</span>
			{hasRate && <span>A percent is the share of the step before.</span>}
			{hasGap && <span>A dashed gap is {gap}.</span>}
			{openings && <span>The outline shows the openings, beside the people hired.</span>}
			{left > 0 && <span>{written(left)} more sources are not drawn.</span>}
		</>
	);
}
