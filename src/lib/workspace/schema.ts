/**
 * The workspace: everything one partnership has typed, in one document that every tool reads and writes a part of.
 *
 * Unknown is `null`, never 0. Every record has a UUID. Dates are ISO 8601 strings. All objects are strict: what this
 * version does not know is refused, except `tools`, where a part of a tool this build lacks is kept untouched.
 * A change of shape raises WORKSPACE_VERSION and adds a migration (see migrations.ts).
 */
import { z } from '../zod.ts';

export const WORKSPACE_VERSION = 2;

const id = z.uuid();
/** A title, a name, a label: one line of text. */
export const line = z.string().check(z.maxLength(500));
const prose = z.string().check(z.maxLength(20_000));
export const instant = z.iso.datetime();
const count = z.nullable(z.number().check(z.nonnegative()));
const soc = z.nullable(z.string().check(z.regex(/^\d\d-\d{4}$/)));
const cip = z.nullable(z.string().check(z.regex(/^\d\d(\.\d\d(\d\d)?)?$/)));
const many = <T extends z.core.$ZodType>(item: T) => z.array(item).check(z.maxLength(10_000));

/** Who the partnership is. */
export const profile = z.strictObject({
	partnership: z.nullable(line),
	organization: z.nullable(line),
	region: z.nullable(line),
	industry: z.nullable(line),
});

export const painPoint = z.strictObject({ id, name: line, detail: z.nullable(prose) });
export const occupation = z.strictObject({ id, title: line, soc, critical: z.nullable(z.boolean()) });
export const employer = z.strictObject({ id, name: line, employees: count });
export const provider = z.strictObject({ id, name: line, kind: z.nullable(line) });
export const program = z.strictObject({ id, title: line, cip, provider: z.nullable(id), awardLevel: z.nullable(line) });
export const requirement = z.strictObject({
	id,
	occupation: z.nullable(id),
	text: line,
	strength: z.nullable(z.enum(['required', 'preferred'])),
});
export const measure = z.strictObject({
	id,
	name: line,
	unit: z.nullable(line),
	better: z.nullable(z.enum(['higher', 'lower'])),
	painPoints: many(id),
});

/** A rating on the 1 to 5 key, or "don't know". A line without an entry is blank. */
export const rating = z.union([z.literal([1, 2, 3, 4, 5]), z.literal('dont-know')]);
export type Rating = z.infer<typeof rating>;

/** One person's answers to an instrument. Keys are the ids of lines and sections of the instrument. */
export const answers = z.strictObject({
	lines: z.record(z.string(), rating),
	lineNotes: z.record(z.string(), prose),
	/** The section's overall rating (null while not given) and the note on how to strengthen it. */
	sections: z.record(z.string(), z.strictObject({ rating: z.nullable(rating), note: prose })),
});
export type Answers = z.infer<typeof answers>;

/** What one team member sent back. */
export const response = z.strictObject({ id, who: line, answeredAt: instant, answers });
export type Response = z.infer<typeof response>;

/** A team round: what was sent out, what came back, what the team agreed on. */
export const round = z.strictObject({
	id,
	title: line,
	/** What members are asked to sign with. */
	askFor: z.enum(['name', 'role']),
	openedAt: instant,
	responses: many(response),
	/** By section id: the rating the team settled on, and why. Recorded, never computed. */
	consensus: z.record(z.string(), z.strictObject({ rating: z.nullable(z.literal([1, 2, 3, 4, 5])), why: prose })),
});
export type Round = z.infer<typeof round>;

/** One pass through an instrument, alone or with a team. Several passes make a history. */
export const assessment = z.strictObject({
	id,
	/** Id and version of the instrument answered. */
	instrument: line,
	instrumentVersion: z.int(),
	title: line,
	startedAt: instant,
	answers,
	round: z.nullable(round),
});
export type Assessment = z.infer<typeof assessment>;

/** A task, wherever it came from: a kept finding or an agreed next step. */
export const action = z.strictObject({
	id,
	from: z.nullable(
		z.strictObject({
			tool: line,
			settings: z.record(z.string(), z.unknown()),
			vintage: z.nullable(line),
			computedAt: instant,
		}),
	),
	occupation: z.nullable(id),
	programs: many(id),
	mismatch: z.enum(['gap', 'capacity', 'quality', 'duplication', 'dead-end', 'no-program', 'other']),
	/** The finding in words, frozen when it was kept. */
	finding: prose,
	action: prose,
	owner: z.nullable(line),
	due: z.nullable(z.iso.date()),
	measure: z.nullable(prose),
	status: z.enum(['open', 'under-way', 'done', 'dropped']),
});

/**
 * What one employer expects to need in one occupation over a horizon, as the employer says it. Positions are given as
 * counts for the whole horizon, or as percents of `current` a year; counts win where both are given.
 */
export const employerDemand = z.strictObject({
	id,
	/** Null while not named. */
	employer: z.nullable(id),
	occupation: z.nullable(id),
	/** People in the job today. */
	current: count,
	/** Positions over the whole horizon: added ones, and ones that open because people leave. */
	newPositions: count,
	replacementPositions: count,
	/** Percent a year of `current`; growth may be negative. */
	growthPercent: z.nullable(z.number().check(z.gte(-100), z.lte(1000))),
	separationPercent: z.nullable(z.number().check(z.gte(0), z.lte(1000))),
	/** Horizon in years. */
	years: z.nullable(z.number().check(z.positive(), z.lte(50))),
	/** Months from the decision to hire until a person works on their own. */
	leadMonths: count,
	/** How sure the employer is. */
	confidence: z.nullable(z.enum(['low', 'medium', 'high'])),
});
export type EmployerDemand = z.infer<typeof employerDemand>;

/** What a tool keeps for itself: its settings, and data that no other tool shares. Validated by the tool. */
export const toolPart = z.looseObject({ version: z.int(), settings: z.unknown() });

export const workspace = z.strictObject({
	id,
	name: line,
	createdAt: instant,
	updatedAt: instant,
	profile,
	painPoints: many(painPoint),
	occupations: many(occupation),
	employers: many(employer),
	providers: many(provider),
	programs: many(program),
	requirements: many(requirement),
	measures: many(measure),
	employerDemand: many(employerDemand),
	assessments: many(assessment),
	actions: many(action),
	/** By tool id. A part whose tool this build does not know stays as it is. */
	tools: z.record(z.string(), z.unknown()),
});
export type Workspace = z.infer<typeof workspace>;

/** A new, empty workspace. The caller supplies identity and time: rules know neither clock nor chance. */
export function emptyWorkspace(stamp: { id: string; name: string; now: string }): Workspace {
	return {
		id: stamp.id,
		name: stamp.name,
		createdAt: stamp.now,
		updatedAt: stamp.now,
		profile: { partnership: null, organization: null, region: null, industry: null },
		painPoints: [],
		occupations: [],
		employers: [],
		providers: [],
		programs: [],
		requirements: [],
		measures: [],
		employerDemand: [],
		assessments: [],
		actions: [],
		tools: {},
	};
}
