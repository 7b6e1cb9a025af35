import type { Instrument } from '../content/schemas.ts';
import type { Assessment } from '../workspace/schema.ts';
import { numberOf, sectionRating } from './answers.ts';
import { byTime } from './passes.ts';
import { type Overall, overallOf } from './scores.ts';
import { teamSections } from './team.ts';

/** Where a pass's value for a section comes from. */
export type Basis = 'agreed' | 'team-mean' | 'own';

export interface SectionValue {
	section: string;
	/** 1 to 5, null when no one gave a number. */
	value: number | null;
	basis: Basis | null;
}

/** A pass as one point in time. */
export interface PassPoint {
	id: string;
	title: string;
	startedAt: string;
	instrumentVersion: number;
	/** In the order of the instrument. */
	sections: SectionValue[];
	overall: Overall;
}

/** How far things moved between two passes, in points. Null is not known: one of the two has no rating. */
export interface Movement {
	/** Ids of the passes compared. */
	from: string;
	to: string;
	sections: { section: string; points: number | null }[];
	overall: number | null;
}

export interface History {
	/** Earliest first. */
	points: PassPoint[];
	/** To the latest pass from the earliest one that answers the same version of the form; null when there is none. */
	movement: Movement | null;
	/** True when the passes do not all answer one version, so that some are shown and not compared. */
	mixedVersions: boolean;
}

/** What a pass says about each section: the rating the team agreed on, else the team's mean, else one's own rating. */
export function sectionValues(instrument: Instrument, pass: Assessment): SectionValue[] {
	const team = pass.round ? teamSections(instrument, pass.round) : [];
	return instrument.sections.map(({ id }) => {
		const asTeam = team.find(({ section }) => section === id);
		const own = numberOf(sectionRating(pass.answers, id));
		const found: [Basis, number | null | undefined][] = [
			['agreed', asTeam?.consensus],
			['team-mean', asTeam?.mean],
			['own', own],
		];
		for (const [basis, value] of found) {
			if (typeof value === 'number') return { section: id, value, basis };
		}
		return { section: id, value: null, basis: null };
	});
}

const difference = (earlier: number | null, later: number | null) =>
	earlier === null || later === null ? null : later - earlier;

const ratedSections = ({ sections }: PassPoint) =>
	sections.flatMap(({ section, value }) => (value === null ? [] : section)).join(' ');

/**
 * Later less earlier, section by section. The overall score moves only where both passes rate the same sections: a
 * mean of two sections is not compared with a mean of four.
 */
function movementBetween(earlier: PassPoint, later: PassPoint): Movement {
	return {
		from: earlier.id,
		to: later.id,
		sections: later.sections.map(({ section, value }, index) => ({
			section,
			points: difference(earlier.sections[index]?.value ?? null, value),
		})),
		overall:
			ratedSections(earlier) === ratedSections(later) ? difference(earlier.overall.score, later.overall.score) : null,
	};
}

/** Passes over time, section by section. Only answers to one version of the form are compared. */
export function historyOf(instrument: Instrument, passes: readonly Assessment[]): History {
	const points = byTime(passes).map((pass) => {
		const { id, title, startedAt, instrumentVersion } = pass;
		const sections = sectionValues(instrument, pass);
		return {
			id,
			title,
			startedAt,
			instrumentVersion,
			sections,
			overall: overallOf(sections.map(({ value }) => value)),
		};
	});
	const last = points.at(-1);
	const first = points.find((point) => point.instrumentVersion === last?.instrumentVersion);
	return {
		points,
		movement: first && last && first !== last ? movementBetween(first, last) : null,
		mixedVersions: points.some((point) => point.instrumentVersion !== last?.instrumentVersion),
	};
}
