import { readOwn, writeOwn } from '../../lib/tool/own-part.ts';
import {
	type EmployerDemand,
	employer,
	employerDemand,
	occupation,
	type Workspace,
} from '../../lib/workspace/schema.ts';
import { z } from '../../lib/zod.ts';

type Employer = z.infer<typeof employer>;
export type Occupation = z.infer<typeof occupation>;

/** A government figure that a person typed beside their own. */
const governmentFigure = z.strictObject({
	occupation: z.uuid(),
	/** A year, for the area the plan is about. */
	openings: z.nullable(z.number().check(z.nonnegative())),
	/** "State projections, 2023–33". */
	source: z.nullable(z.string().check(z.maxLength(500))),
});

const figure = z.nullable(z.number());

/** What a plan that was shared tells of an occupation: totals a year, and null where a total is unknown or hidden. */
const sharedTotal = z.strictObject({
	occupation: z.uuid(),
	added: figure,
	replacement: figure,
	total: figure,
	isComplete: z.boolean(),
	/** How many employers gave a figure; null where that itself would tell too much. */
	employers: z.nullable(z.int()),
});

/** A plan as it came by a link or a file: totals, and nothing of a single employer. */
const received = z.strictObject({ employers: z.int(), total: figure, totals: z.array(sharedTotal) });

export interface Slice {
	employers: Employer[];
	occupations: Occupation[];
	lines: EmployerDemand[];
	government: z.infer<typeof governmentFigure>[];
	/** Null in a person's own plan. */
	received: z.infer<typeof received> | null;
}

const many = <T extends z.core.$ZodType>(item: T) => z.array(item).check(z.maxLength(10_000));

export const slice: z.ZodMiniType<Slice> = z.strictObject({
	employers: many(employer),
	occupations: many(occupation),
	lines: many(employerDemand),
	government: many(governmentFigure),
	received: z.nullable(received),
});

const ID = 'demand-planner';

export function read(workspace: Workspace): Slice {
	return {
		employers: workspace.employers,
		occupations: workspace.occupations,
		lines: workspace.employerDemand,
		government: readOwn(workspace, ID, 'government', []),
		received: readOwn(workspace, ID, 'received', null),
	};
}

export function write(workspace: Workspace, slice: Slice): Workspace {
	const { employers, occupations, lines: employerDemand, government, received } = slice;
	const shared = { ...workspace, employers, occupations, employerDemand };
	return writeOwn(writeOwn(shared, ID, 'government', government), ID, 'received', received);
}

export function isEmpty({ lines, government, received }: Slice): boolean {
	return lines.length === 0 && government.length === 0 && received === null;
}
