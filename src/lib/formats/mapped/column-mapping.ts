/**
 * What a person said about the columns of a table this site does not know. Kept under the header's signature, so that the
 * same table is read without asking when it comes again.
 */
import { awardLevel } from '../../labor/award-levels.ts';
import { z } from '../../zod.ts';
import { LIMITS } from '../limits.ts';

const column = z.int().check(z.gte(0), z.lt(LIMITS.columns));
const maybeColumn = z.nullable(column);
const signature = z.string().check(z.minLength(1), z.maxLength(50_000));
const name = z.string().check(z.minLength(1), z.maxLength(500));
const year = z.int().check(z.gte(1900), z.lte(2200));
const awardLevelCode = z.int().check(z.refine((code) => awardLevel(code) !== null, 'No award level has this code.'));
const inColumn = z.strictObject({ column });

const unit = z.enum(['persons', 'thousands']);
const length = z.int().check(z.gte(1), z.lte(50));
/** Openings a year, or in the whole period of so many years. */
const openings = z.union([
	z.strictObject({ column, per: z.literal('year'), unit }),
	z.strictObject({ column, per: z.literal('period'), years: length, unit }),
]);
/** As kept before openings had a unit: it fills the form, and reads no table until the unit is said. */
const openingsWithoutUnit = z.union([
	z.strictObject({ column, per: z.literal('year') }),
	z.strictObject({ column, per: z.literal('period'), years: length }),
]);

const demand = {
	table: z.literal('demand'),
	signature,
	soc: column,
	title: maybeColumn,
	/** A column of names, or the one area the whole table is about. */
	area: z.union([inColumn, z.strictObject({ fixed: name })]),
	employment: z.nullable(z.strictObject({ column, unit })),
	medianWage: z.nullable(z.strictObject({ column, per: z.enum(['year', 'hour']) })),
	/** The years the projection runs between, where the person knows them. */
	period: z.nullable(z.strictObject({ from: year, to: year })),
};

/** Occupations with openings or employment. Becomes `Projections`. */
const demandMapping = z.strictObject({ ...demand, openings: z.nullable(openings) }).check(
	z.refine((said) => said.openings !== null || said.employment !== null, 'Name openings or employment.'),
	z.refine(({ period }) => period === null || period.from < period.to, 'The period ends before it begins.'),
);

/** Awards by program, level and provider. Becomes `Completions`. */
const awardsMapping = z.strictObject({
	table: z.literal('awards'),
	signature,
	cip: column,
	/** A column of names or IPEDS numbers, or the one provider the whole table is about. */
	provider: z.union([inColumn, z.strictObject({ fixed: name })]),
	/** A column of IPEDS codes or words, or the IPEDS code all awards have. */
	level: z.union([inColumn, z.strictObject({ fixed: awardLevelCode })]),
	awards: column,
	/** A column of years, or the ending year of the one academic year the table is about; null when nobody knows. */
	year: z.union([inColumn, z.strictObject({ fixed: z.nullable(year) })]),
});

/** Which program prepares for which occupation. Becomes `Crosswalk`. */
const pairsMapping = z.strictObject({
	table: z.literal('pairs'),
	signature,
	cip: column,
	cipTitle: maybeColumn,
	soc: column,
	socTitle: maybeColumn,
});

/** Strict: what this version does not know is refused. Columns count from 0. */
export const columnMapping = z
	.discriminatedUnion('table', [demandMapping, awardsMapping, pairsMapping])
	.check(z.refine((mapping) => isEachColumnOnce(mapping), 'Two entries name the same column.'));

/** What may be remembered for a header: a mapping, or one from before openings had a unit. */
export const rememberedMapping = z.union([
	columnMapping,
	z.strictObject({ ...demand, openings: openingsWithoutUnit }).check(z.refine(isEachColumnOnce)),
]);

export type RememberedMapping = z.infer<typeof rememberedMapping>;
export type ColumnMapping = z.infer<typeof columnMapping>;
export type DemandMapping = z.infer<typeof demandMapping>;
export type AwardsMapping = z.infer<typeof awardsMapping>;
export type PairsMapping = z.infer<typeof pairsMapping>;

function isEachColumnOnce(mapping: object): boolean {
	const columns = Object.entries(mapping).flatMap(([key, value]) => {
		if (key === 'table' || key === 'signature' || value === null) return [];
		return typeof value === 'number' ? [value] : 'column' in value ? [value.column] : [];
	});
	return new Set(columns).size === columns.length;
}
