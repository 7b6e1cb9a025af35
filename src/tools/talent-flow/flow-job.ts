/** A job with its sources, their rates and their sums: what the page draws, and what is sent once small numbers are out. */
import type { Known } from '../../lib/labor/employer-demand.ts';
import { type FlowTotals, type SourceFlow, type TalentSource, type Tier, tiers } from '../../lib/labor/talent-flow.ts';
import { z } from '../../lib/zod.ts';

export interface FlowSource {
	id: string;
	/** Null while not named. */
	name: string | null;
	tier: Tier | null;
	figures: TalentSource;
	flow: SourceFlow;
}

export interface Openings {
	/** A year. Not complete where an employer left something out: there may be more. */
	aYear: Known;
	from: 'typed' | 'employers';
	/** How many employers gave a figure; null where none was asked, or too few to say. */
	employers: number | null;
}

export interface FlowJob {
	id: string;
	/** Null while not named. */
	title: string | null;
	soc: string | null;
	openings: Openings;
	sources: FlowSource[];
	/** Over the direct sources. */
	totals: FlowTotals;
}

const figure = z.nullable(z.number());
const known = z.strictObject({ value: figure, isComplete: z.boolean() });
const name = z.nullable(z.string().check(z.maxLength(500)));

/** Checks a job that comes from outside. */
export const flowJob: z.ZodMiniType<FlowJob> = z.strictObject({
	id: z.uuid(),
	title: name,
	soc: name,
	openings: z.strictObject({
		aYear: known,
		from: z.enum(['typed', 'employers']),
		employers: figure,
	}),
	sources: z
		.array(
			z.strictObject({
				id: z.uuid(),
				name,
				tier: z.nullable(z.enum(tiers)),
				figures: z.strictObject({
					...{ applicants: figure, qualified: figure, hired: figure },
					...{ retained: figure, completers: figure, capacity: figure },
				}),
				flow: z.strictObject({
					...{ qualifiedYield: figure, utilization: figure, retention: figure },
					...{ captureRate: figure, expectedHires: figure },
				}),
			}),
		)
		.check(z.maxLength(10_000)),
	totals: z.strictObject({
		...{ applicants: known, qualified: known, hired: known },
		...{ retained: known, completers: known, capacity: known, expectedHires: known },
		...{ qualifiedYield: figure, utilization: figure, retention: figure },
		...{ qualifiedCoverage: figure, coverage: figure, shortfall: figure, capacityNeeded: figure },
	}),
});
