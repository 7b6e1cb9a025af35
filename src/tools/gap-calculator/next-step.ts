/** What a person can do next, from the empty page to a result: always one thing, with what is missing named. */
import { countOf } from './counted.ts';
import type { Job } from './job-names.ts';
import { occupationEntries } from './occupation-rows.ts';
import { programEntries } from './program-rows.ts';
import type { Result } from './result.ts';
import type { Slice } from './slice.ts';

export interface NextStep {
	say: string;
	does:
		| 'add-occupation'
		| 'add-program'
		| 'see-results'
		/** Goes to a cell of the rows. */
		| { cell: string; of: 'occupations' | 'programs'; row: number };
}

export function nextStep(slice: Slice, result: Result, jobs: readonly Job[]): NextStep {
	const [missing] = [...missingInOccupations(slice), ...missingInPrograms(slice, result, jobs)];
	const classed = result.counts.shortage + result.counts.balanced + result.counts.surplus;
	if (classed > 0) {
		const ready = `Results are ready for ${countOf(classed, 'occupation')}.`;
		return {
			say:
				missing === undefined
					? ready
					: `${ready} Still open: ${missing.say.charAt(0).toLowerCase()}${missing.say.slice(1)}`,
			does: 'see-results',
		};
	}
	if (slice.demand.length === 0 && result.demand === null) {
		return { say: 'Start with one occupation and its openings a year.', does: 'add-occupation' };
	}
	if (missing?.does !== undefined && 'of' in missing.does && missing.does.of === 'occupations') return missing;
	if (slice.awards.length === 0 && result.supply === null) {
		return { say: 'Now add a program that leads to it, with its awards a year.', does: 'add-program' };
	}
	return missing ?? { say: 'See under Results what is missing for each occupation.', does: 'see-results' };
}

interface Missing {
	say: string;
	does: Exclude<NextStep['does'], string>;
}

function missingInOccupations(slice: Slice): Missing[] {
	return occupationEntries(slice).flatMap(({ title, openings }, row): Missing[] => {
		const cell = (key: string) => ({ cell: key, of: 'occupations' as const, row });
		if (title.trim() === '') return [{ say: 'Name the occupation.', does: cell('title') }];
		if (openings !== null) return [];
		return [{ say: `Type the openings a year of ${title.trim()}.`, does: cell('openings') }];
	});
}

function missingInPrograms(slice: Slice, { programs }: Result, jobs: readonly Job[]): Missing[] {
	const flows = new Map(programs.map((one) => [one.key, one]));
	return programEntries(slice, jobs).flatMap(({ id, title, awards }, row): Missing[] => {
		const cell = (key: string) => ({ cell: key, of: 'programs' as const, row });
		if (title.trim() === '') return [{ say: 'Name the program.', does: cell('title') }];
		if (awards === null) return [{ say: `Type the awards a year of ${title.trim()}.`, does: cell('awards') }];
		const nowhere = flows.get(id)?.nowhere ?? null;
		if (nowhere !== 'no-code' && nowhere !== 'no-crosswalk') return [];
		return [{ say: `Say which occupation ${title.trim()} leads to.`, does: cell('leadsTo') }];
	});
}
