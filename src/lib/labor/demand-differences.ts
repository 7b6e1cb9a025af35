/**
 * Why the demand that employers report and the openings that government projects differ for one occupation. Both are right
 * about something else, so they stand side by side. Sources: TPM strategy 2 (employers answer from their own plans) and the
 * BLS definitions of openings, exits and transfers.
 */
import type { OccupationGap } from './occupation-gaps.ts';

/** Ids of reasons; the words are content. */
export type DemandDifference =
	/** Some employers answered; projections are of all, and of people who work for themselves. */
	| 'who-is-counted'
	/** A worker who moves to another employer in the same occupation is to be replaced there, and is no opening to BLS. */
	| 'moves-between-employers'
	/** Employers answer from plans and orders; projections carry trends forward over ten years. */
	| 'plans-and-trends'
	/** Employers speak of a few years soon; projections average ten. */
	| 'years-covered'
	/** A collaborative's area is seldom the area of the projections. */
	| 'area'
	/** A job at an employer can be part of an occupation code, or several codes. */
	| 'jobs-and-codes'
	/** An employer left part of its demand blank: the reported figure is "at least". */
	| 'left-blank'
	/** The figure beside it was typed by hand, not read from an official file. */
	| 'typed-figure';

/** The reasons that apply, the general ones first. None where one of the two figures is missing: there is nothing to compare. */
export function demandDifferences(occupation: OccupationGap): DemandDifference[] {
	const { reported, openings, openingsFrom } = occupation;
	if (reported?.openings == null || openings === null) return [];
	const general: DemandDifference[] = [
		'who-is-counted',
		'moves-between-employers',
		'plans-and-trends',
		'years-covered',
		'area',
		'jobs-and-codes',
	];
	return [
		...general,
		...(reported.isComplete ? [] : (['left-blank'] as const)),
		...(openingsFrom === 'typed' ? (['typed-figure'] as const) : []),
	];
}
