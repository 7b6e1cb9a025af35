/** What a person typed about a pipeline and the jobs it fills. Every figure may be unknown; none has a default. */
import {
	type Range,
	type RangeReading,
	readRange,
	type TypedRange,
	typedRange,
	unknownRange,
} from '../numbers/range.ts';
import { numberText } from '../numbers/typed-number.ts';
import { z } from '../zod.ts';
import { type InputId, inputIds, inputs } from './inputs.ts';

/** What can cost money, before and with the pipeline. */
export const partIds = ['vacancy', 'recruiting', 'onboarding', 'turnover'] as const;
export type PartId = (typeof partIds)[number];

export interface Estimate {
	/** Which jobs it is about, in the person's words. */
	about: string;
	figures: Record<InputId, TypedRange>;
	/** Whether both figures are known, or only what is saved on each hire. */
	recruitingKnown: 'both' | 'saving';
	onboardingKnown: 'both' | 'saving';
	/** Whether the cost of a leaver is worked out (the job is filled again) or typed. */
	leaverKnown: 'worked-out' | 'typed';
	/** Parts that are not counted. Their figures are kept. */
	leftOut: PartId[];
	/** Where the figures come from. */
	sources: string;
}

const known = z.enum(['both', 'saving']);
const everyFigure = Object.fromEntries(inputIds.map((id) => [id, typedRange])) as Record<InputId, typeof typedRange>;

export const estimate: z.ZodMiniType<Estimate> = z.strictObject({
	about: z.string().check(z.maxLength(200)),
	figures: z.strictObject(everyFigure),
	recruitingKnown: known,
	onboardingKnown: known,
	leaverKnown: z.enum(['worked-out', 'typed']),
	leftOut: z
		.array(z.enum(partIds))
		.check(z.refine((parts) => new Set(parts).size === parts.length, 'One part is left out twice.')),
	sources: z.string().check(z.maxLength(5000)),
});

export const blankFigures = Object.fromEntries(inputIds.map((id) => [id, unknownRange])) as Estimate['figures'];

export const blankEstimate: Estimate = {
	about: '',
	figures: blankFigures,
	recruitingKnown: 'both',
	onboardingKnown: 'both',
	leaverKnown: 'worked-out',
	leftOut: [],
	sources: '',
};

/** The figures that can be worked with. */
export type Known = ReadonlyMap<InputId, Range>;

/** As `readRange`, and within what the figure may be: a file can hold what the form refuses. */
function readFigure(id: InputId, typed: TypedRange): RangeReading {
	const read = readRange(typed);
	const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = inputs[id].limits;
	if (!read.ok || read.range === null || (read.range.low >= min && read.range.high <= max)) return read;
	return { ok: false, problem: 'order', why: `It has to lie between ${numberText(min)} and ${numberText(max)}.` };
}

/** By id: the figures that are known. A range that is incomplete, out of order or out of bounds is not among them. */
export function knownFigures({ figures }: Estimate): Known {
	const found = new Map<InputId, Range>();
	for (const id of inputIds) {
		const read = readFigure(id, figures[id]);
		if (read.ok && read.range !== null) found.set(id, read.range);
	}
	return found;
}

/** Figures that were typed but cannot be worked with, each with what to do about it. */
export function unreadableFigures({ figures }: Estimate): { id: InputId; name: string; why: string }[] {
	return inputIds.flatMap((id) => {
		const read = readFigure(id, figures[id]);
		return read.ok ? [] : [{ id, name: inputs[id].name, why: read.why }];
	});
}
