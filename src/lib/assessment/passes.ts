/** Passes: each time a partnership goes through an instrument, alone or as a team. */
import type { Answers, Assessment } from '../workspace/schema.ts';
import { blankAnswers, isBlank } from './answers.ts';

/** Identity and time come from outside: rules know neither chance nor clock. */
export interface Stamp {
	id: string;
	now: string;
}

/** The pass a person chose to work on, and when they chose it. */
export interface ChosenPass {
	pass: string;
	at: string;
}

export function startPass(
	stamp: Stamp,
	instrument: { id: string; version: number },
	title: string,
	answers: Answers = blankAnswers(),
): Assessment {
	return {
		id: stamp.id,
		instrument: instrument.id,
		instrumentVersion: instrument.version,
		title,
		startedAt: stamp.now,
		answers,
		round: null,
	};
}

/** Passes from the earliest to the latest; passes of the same moment keep their order. */
export function byTime(passes: readonly Assessment[]): Assessment[] {
	return [...passes].sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
}

/**
 * The pass that is worked on: the one chosen, unless a later one was started after the choice; without a choice, the
 * latest. Null when there is none.
 */
export function currentPass(passes: readonly Assessment[], chosen: ChosenPass | null): Assessment | null {
	const latest = byTime(passes).at(-1) ?? null;
	const picked = chosen && passes.find((pass) => pass.id === chosen.pass);
	if (!latest || !picked) return latest;
	return Date.parse(latest.startedAt) > Date.parse(chosen.at) ? latest : picked;
}

/** Put a pass in place of the one with its id, or at the end. */
export function putPass(passes: readonly Assessment[], pass: Assessment): Assessment[] {
	const isThere = passes.some((other) => other.id === pass.id);
	return isThere ? passes.map((other) => (other.id === pass.id ? pass : other)) : [...passes, pass];
}

export function removePass(passes: readonly Assessment[], id: string): Assessment[] {
	return passes.filter((pass) => pass.id !== id);
}

/** True while a pass holds nothing that could be lost. */
export function isBlankPass(pass: Assessment): boolean {
	return pass.round === null && isBlank(pass.answers);
}
