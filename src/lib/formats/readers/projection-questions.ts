/** What only a person can say about a projections table, and what their answers mean. */
import { type EmploymentUnit, employmentUnit } from '../../labor/employment-unit.ts';
import { type OpeningsPer, openingsPer, testOpenings } from '../../labor/openings-period.ts';
import type { ReadAnswers, ReadQuestion } from '../reader.ts';
import type { FileRow } from './projection-table.ts';

export interface Period {
	per: OpeningsPer;
	/** Years the openings are divided by: 1 for yearly figures. */
	years: number;
	how: string;
}

/** The unit of employment, or the question about it. */
export function askUnit(
	rows: readonly FileRow[],
	stated: EmploymentUnit | null,
	published: EmploymentUnit,
	answers: ReadAnswers,
): { unit: EmploymentUnit; how: string } | { question: ReadQuestion } {
	const known = (figures: readonly (number | null)[]) => figures.filter((figure) => figure !== null);
	const jobs = known(rows.flatMap(({ base, end }) => [base, end]));
	const figures = jobs.length > 0 ? jobs : known(rows.map(({ openings }) => openings));
	const verdict = employmentUnit(figures, stated, published);
	if ('unit' in verdict) return verdict;
	const answer = answers['employment-unit'];
	if (answer === 'persons' || answer === 'thousands') return { unit: answer, how: ANSWERED };
	return {
		question: {
			id: 'employment-unit',
			ask: 'Are the figures in this file persons, or thousands of persons?',
			evidence: verdict.doubt,
			choices: [
				{ id: 'persons', label: 'Persons' },
				{ id: 'thousands', label: 'Thousands of persons' },
			],
		},
	};
}

/**
 * Whether openings are per year, or the question about it, or why no answer would mend them. `years` is the length of the
 * period, null when unknown.
 */
export function askPeriod(
	rows: readonly FileRow[],
	stated: OpeningsPer | null,
	years: number | null,
	answers: ReadAnswers,
): Period | { question: ReadQuestion } | { refusal: string } {
	const verdict = openingsPer(testOpenings(rows), stated, years);
	if ('unlike' in verdict) return { refusal: `${verdict.unlike} ${MEND_UNITS}` };
	if ('per' in verdict) {
		if (verdict.per === 'year') return { ...verdict, years: 1 };
		if (years !== null) return { ...verdict, years };
	}
	const answer = answers['openings-period'];
	if (answer === 'year') return { per: 'year', years: 1, how: ANSWERED };
	const lengths = years === null ? [10, 2] : [years];
	const length = lengths.find((one) => answer === `period-${one}`);
	if (length !== undefined) return { per: 'period', years: length, how: ANSWERED };
	return {
		question: {
			id: 'openings-period',
			ask: 'Are the openings in this file per year, or for the whole period?',
			evidence: 'doubt' in verdict ? verdict.doubt : `${verdict.how}. The file does not say how many years that is.`,
			choices: [
				{ id: 'year', label: 'Per year' },
				...lengths.map((one) => ({ id: `period-${one}`, label: `All ${one} years together` })),
			],
		},
	};
}

const ANSWERED = 'as you answered';
const MEND_UNITS = 'Download the original table again, or put both columns in one unit, then add it once more.';
