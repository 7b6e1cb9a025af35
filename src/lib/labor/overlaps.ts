/**
 * The same program at more than one provider: where partners may agree on who does what, or find that they compete. The same
 * means one program code at one award level, or one title where a typed program has no code. It says nothing on quality or
 * distance, and a program many must offer, such as nursing, overlaps by right.
 */
import { awardLevel } from './award-levels.ts';
import type { Program } from './programs.ts';
import { NO_LEVEL, type Offered, type Providers, ProviderTally } from './providers.ts';

export interface Overlap extends Offered {
	cip: string | null;
	title: string | null;
	/** The award level in words; empty where none was given. */
	level: string;
	/** Of all providers, a year, of what is known. */
	awards: number;
}

/** How many of the providers are named. */
const NAMED = 5;

/** Largest first. */
export function overlapsOf(programs: readonly Program[], providers: Providers): Overlap[] {
	const typed = Map.groupBy(
		programs.filter((program) => program.typed !== null),
		(program) => keyOf(program, program.typed?.level ?? ''),
	);
	const tally = new ProviderTally(providers);
	const overlaps: Overlap[] = [];
	const close = (program: Program, level: string, official: number) => {
		const key = typed.size === 0 ? null : keyOf(program, level);
		let awards = official;
		for (const one of (key !== null && typed.get(key)) || []) {
			providers.eachOffer(one, (place, given) => {
				tally.add(place, given);
				awards += given || 0;
			});
		}
		if (key !== null) typed.delete(key);
		const isOverlap = tally.count > 1;
		const offered = tally.take(NAMED);
		if (isOverlap) overlaps.push({ cip: program.cip, title: program.title, level, awards, ...offered });
	};
	for (const program of programs) {
		if (program.typed !== null) continue;
		let [level, awards] = [NO_LEVEL, 0];
		providers.eachOffer(program, (place, given, code) => {
			if (code !== level && level !== NO_LEVEL) {
				close(program, levelName(level), awards);
				awards = 0;
			}
			level = code;
			tally.add(place, given);
			awards += given || 0;
		});
		if (level !== NO_LEVEL) close(program, levelName(level), awards);
	}
	for (const [first] of [...typed.values()]) if (first) close(first, first.typed?.level ?? '', 0);
	return overlaps.sort((a, b) => b.awards - a.awards);
}

function keyOf(program: Program, level: string): string {
	return `${program.cip ?? program.title?.trim().toLowerCase()} ${level.trim().toLowerCase()}`;
}

/** In words, also for a code this site does not know. */
export function levelName(code: number): string {
	return awardLevel(code)?.label ?? `Award level ${code}`;
}
