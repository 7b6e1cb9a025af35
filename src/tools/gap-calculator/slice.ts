import { readOwn, writeOwn } from '../../lib/tool/own-part.ts';
import {
	action,
	type EmployerDemand,
	employerDemand,
	line,
	occupation,
	program,
	provider,
	type Workspace,
} from '../../lib/workspace/schema.ts';
import { z } from '../../lib/zod.ts';

export const ID = 'gap-calculator';

export type Occupation = z.infer<typeof occupation>;
export type Program = z.infer<typeof program>;
export type Provider = z.infer<typeof provider>;
export type Action = z.infer<typeof action>;

const many = <T extends z.core.$ZodType>(item: T) => z.array(item).check(z.maxLength(10_000));
const amount = z.nullable(z.number().check(z.nonnegative(), z.lte(100_000_000)));

/** Openings of an occupation, typed by hand. An occupation with such a row takes part in the calculation. */
const demandRow = z.strictObject({
	/** Id of an occupation of the workspace. */
	occupation: z.uuid(),
	/** A year. */
	openings: amount,
	/** Jobs today. */
	employment: amount,
	/** The person says that no program leads to it. */
	noProgram: z.boolean(),
});
export type DemandRow = z.infer<typeof demandRow>;

/** Awards of a program, typed by hand. A program with such a row takes part in the calculation. */
const awardsRow = z.strictObject({
	/** Id of a program of the workspace. */
	program: z.uuid(),
	/** A year. */
	awards: amount,
});
export type AwardsRow = z.infer<typeof awardsRow>;

const uuidOr = (code: RegExp) => z.union([z.uuid(), z.string().check(z.regex(code))]);

/** A pair of one's own. Official programs and occupations go by their codes, typed ones by their ids. */
const pairRow = z.strictObject({
	id: z.uuid(),
	program: uuidOr(/^\d\d(\.\d\d(\d\d)?)?$/),
	occupation: uuidOr(/^\d\d-\d{4}$/),
	/** Which part of the program's awards goes there, 0 to 1. Null: linked, share unknown. */
	share: z.nullable(z.number().check(z.gte(0), z.lte(1))),
});
export type PairRow = z.infer<typeof pairRow>;

const sourceLine = z.nullable(line);

export interface Slice {
	/** All of the workspace: other tools write them too. */
	occupations: Occupation[];
	programs: Program[];
	providers: Provider[];
	/** Read here, written by the demand planner. */
	employerDemand: EmployerDemand[];
	demand: DemandRow[];
	awards: AwardsRow[];
	pairs: PairRow[];
	/** Where typed figures come from, in the person's words. */
	sources: { openings: string | null; awards: string | null };
	/** Findings that were kept from this tool. */
	actions: Action[];
}

export const slice: z.ZodMiniType<Slice> = z.strictObject({
	occupations: many(occupation),
	programs: many(program),
	providers: many(provider),
	employerDemand: many(employerDemand),
	demand: many(demandRow),
	awards: many(awardsRow),
	pairs: many(pairRow),
	sources: z.strictObject({ openings: sourceLine, awards: sourceLine }),
	actions: many(action).check(
		z.refine((actions) => actions.every(isOurs), 'These findings belong to another tool.'),
		z.refine((actions) => new Set(actions.map(({ id }) => id)).size === actions.length, 'One finding is in it twice.'),
	),
});

const isOurs = ({ from }: Action) => from?.tool === ID;
const noSources = { openings: null, awards: null };

export function read(workspace: Workspace): Slice {
	const { occupations, programs, providers, employerDemand: reported, actions } = workspace;
	return {
		occupations,
		programs,
		providers,
		employerDemand: reported,
		demand: readOwn(workspace, ID, 'demand', []),
		awards: readOwn(workspace, ID, 'awards', []),
		pairs: readOwn(workspace, ID, 'pairs', []),
		sources: readOwn(workspace, ID, 'sources', noSources),
		actions: actions.filter(isOurs),
	};
}

/** Actions of other tools keep their places; ours fill the rest in their own order. */
export function write(workspace: Workspace, slice: Slice): Workspace {
	const { occupations, programs, providers, employerDemand: reported, actions, ...own } = slice;
	const ours = actions.values();
	const kept = workspace.actions.flatMap((one) => {
		if (!isOurs(one)) return [one];
		const next = ours.next();
		return next.done ? [] : [next.value];
	});
	const shared = {
		...workspace,
		occupations,
		programs,
		providers,
		employerDemand: reported,
		actions: [...kept, ...ours],
	};
	return Object.entries(own).reduce((written, [key, value]) => writeOwn(written, ID, key, value), shared);
}

/** Findings that were kept outlive a fresh start, so they are nothing to lose. */
export function isEmpty({ demand, awards, pairs, sources }: Slice): boolean {
	const isBlank = sources.openings === null && sources.awards === null;
	return demand.length === 0 && awards.length === 0 && pairs.length === 0 && isBlank;
}
