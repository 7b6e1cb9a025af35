/** The flow picture as lengths: for each source how thick its line is at each step. One scale for all, in pixels. */
import { type FlowStage, flowStages, isDirect, share, type TalentSource } from '../../lib/labor/talent-flow.ts';
import type { FlowJob } from './flow-job.ts';

export interface PictureCell {
	stage: FlowStage;
	/** People a year; null when not known. */
	value: number | null;
	/** False where some sources did not give it. */
	isComplete: boolean;
	/** Share of the step before. Null where one of the two is unknown, or sources differ in what they gave. */
	rate: number | null;
	/** Pixels; null where there is a gap. */
	thick: number | null;
	/** Thickness of the next step, to narrow toward it. Null at the end and before a gap. */
	next: number | null;
}

export interface PictureRow {
	id: string;
	name: string;
	kind: 'total' | 'direct' | 'feeder';
	/** Pixels: its thickest step, and never less than a gap needs. */
	height: number;
	cells: PictureCell[];
}

export interface Picture {
	rows: PictureRow[];
	/** Openings a year, drawn to the same scale beside the people hired. */
	openings: { value: number; isComplete: boolean; thick: number; height: number } | null;
	/** Sources that are in the table and not drawn. */
	left: number;
}

const THICKEST = 72;
const LOWEST = 22;
/** More lines than this are a table, not a picture. */
const MOST_ROWS = 25;

/** Null while no source gave a figure that can be drawn. */
export function pictureOf({ sources, totals, openings }: FlowJob): Picture | null {
	const given = sources.filter(({ figures }) => flowStages.some((stage) => figures[stage] !== null));
	if (given.length === 0) return null;
	const direct = given.filter(({ tier }) => isDirect(tier));
	const demand = openings.aYear.value;
	const all = given.flatMap(({ figures }) => flowStages.map((stage) => figures[stage]));
	const sums = flowStages.map((stage) => totals[stage].value);
	const largest = Math.max(1, demand ?? 0, ...[...all, ...sums].map((value) => value ?? 0));
	const scale = THICKEST / largest;
	const drawn = [...direct, ...given.filter(({ tier }) => !isDirect(tier))];
	const total: PictureRow[] =
		direct.length < 2
			? []
			: [rowOf({ id: 'total', name: 'All direct sources', kind: 'total' }, totalFigures(totals), scale, totals)];
	return {
		rows: [
			...total,
			...drawn.slice(0, MOST_ROWS).map(({ id, name, tier, figures }) => {
				const kind = isDirect(tier) ? 'direct' : 'feeder';
				return rowOf({ id, name: name ?? 'Not named yet', kind }, figures, scale, null);
			}),
		],
		openings:
			demand === null
				? null
				: {
						value: demand,
						isComplete: openings.aYear.isComplete,
						thick: demand * scale,
						height: Math.max(LOWEST, demand * scale),
					},
		left: Math.max(0, drawn.length - MOST_ROWS),
	};
}

type Stages = Pick<TalentSource, FlowStage>;

function totalFigures(totals: FlowJob['totals']): Stages {
	const { applicants, qualified, hired, retained } = totals;
	return { applicants: applicants.value, qualified: qualified.value, hired: hired.value, retained: retained.value };
}

function rowOf(
	head: Pick<PictureRow, 'id' | 'name' | 'kind'>,
	figures: Stages,
	scale: number,
	totals: FlowJob['totals'] | null,
): PictureRow {
	const thickOf = (stage: FlowStage | undefined) => {
		const value = stage === undefined ? null : figures[stage];
		return value === null ? null : value * scale;
	};
	const isWhole = (stage: FlowStage) => totals === null || totals[stage].isComplete;
	const cells = flowStages.map((stage, at): PictureCell => {
		const before = flowStages[at - 1];
		const isComparable = before !== undefined && isWhole(stage) && isWhole(before);
		return {
			stage,
			value: figures[stage],
			isComplete: isWhole(stage),
			rate: isComparable ? share(figures[stage], figures[before]) : null,
			thick: thickOf(stage),
			next: thickOf(flowStages[at + 1]),
		};
	});
	return { ...head, cells, height: Math.max(LOWEST, ...cells.map(({ thick }) => thick ?? 0)) };
}
