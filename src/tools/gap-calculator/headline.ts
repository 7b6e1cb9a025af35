import { isKnownNone, type OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import type { GapClass } from '../../lib/labor/thresholds.ts';

export interface Counts {
	/** Occupations by class under the rule shown. */
	shortage: number;
	balanced: number;
	surplus: number;
	/** Without a class. */
	none: number;
	/** Those whose class holds under every rule. */
	clear: Record<GapClass, number>;
	/** Those whose class depends on the rule. */
	methodDependent: number;
	/** Those with openings and, as far as is known for certain, no program here. */
	withoutProgram: number;
}

export function classOfHeadline({ byRule, headline }: OccupationGap): GapClass | null {
	return byRule[headline]?.class ?? null;
}

export function countsOf(occupations: readonly OccupationGap[]): Counts {
	const counts: Counts = {
		shortage: 0,
		balanced: 0,
		surplus: 0,
		none: 0,
		clear: { shortage: 0, balanced: 0, surplus: 0 },
		methodDependent: 0,
		withoutProgram: 0,
	};
	for (const occupation of occupations) {
		const found = classOfHeadline(occupation);
		counts[found ?? 'none'] += 1;
		if (found !== null && occupation.robustness?.robust) counts.clear[found] += 1;
		else if (found !== null) counts.methodDependent += 1;
		if (isWithoutProgram(occupation)) counts.withoutProgram += 1;
	}
	return counts;
}

/** Openings, and it is known that no program here leads there: the person said so, or official files name them all. */
export function isWithoutProgram({ needed, withoutProgram }: OccupationGap): boolean {
	return needed !== null && needed > 0 && isKnownNone(withoutProgram);
}

/** Openings and no program counted, while there may well be one: it is not paired, not loaded, or at levels left out. */
export function isProgramOpen({ needed, withoutProgram }: OccupationGap): boolean {
	return needed !== null && needed > 0 && withoutProgram !== null && !isKnownNone(withoutProgram);
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (count: number) => small[count] ?? count.toLocaleString('en-US');
const counted = (count: number, one: string, many: string) => `${inWords(count)} ${count === 1 ? one : many}`;

/** One line over the result: what holds under every rule. */
export function headlineOf({ shortage, balanced, surplus, clear, methodDependent }: Counts): string {
	const classed = shortage + balanced + surplus;
	if (classed === 0) return 'No result yet';
	const parts = [
		...(clear.shortage > 0 ? [counted(clear.shortage, 'clear shortage', 'clear shortages')] : []),
		...(clear.surplus > 0 ? [counted(clear.surplus, 'clear surplus', 'clear surpluses')] : []),
	];
	if (parts.length === 0 && clear.balanced > 0) parts.push(counted(clear.balanced, 'clear balance', 'clear balances'));
	if (parts.length === 0)
		parts.push(
			`${counted(methodDependent, 'result', 'results')} that ${methodDependent === 1 ? 'depends' : 'depend'} on the method`,
		);
	const sentence = parts.join(', ');
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
