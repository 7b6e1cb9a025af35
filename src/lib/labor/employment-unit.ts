/**
 * Are a table's figures persons or thousands of persons? What the file says, checked against the figures: a count of persons
 * has no tenths, and no occupation has twenty million of them.
 */
export type EmploymentUnit = 'persons' | 'thousands';

/** A decision with how it is known, or the evidence that leaves it open. */
export type UnitVerdict = { unit: EmploymentUnit; how: string } | { doubt: string };

/** Thousands in one occupation; the largest in the United States has some 4,300 thousand. */
const TOO_MANY_THOUSANDS = 20_000;

/**
 * `stated` is what the title or header says in words, null when it is silent. `published` is the unit the agency gives this
 * table in: it counts only together with figures that fit it. Where the two differ nothing is decided: words above a table may
 * be about another column.
 */
export function employmentUnit(
	figures: readonly number[],
	stated: EmploymentUnit | null,
	published: EmploymentUnit,
): UnitVerdict {
	const largest = figures.reduce((most, figure) => Math.max(most, figure), 0);
	const tenths = figures.filter((figure) => !Number.isInteger(figure)).length;
	const said = stated === null ? 'The file does not say its unit.' : `The file says ${stated}.`;
	const seen = `${said} The agency publishes this table in ${published}. The largest figure is ${largest.toLocaleString('en-US')}; ${tenths.toLocaleString('en-US')} of ${figures.length.toLocaleString('en-US')} figures are not whole.`;
	if (stated !== null && stated !== published) return { doubt: seen };
	if (published === 'thousands') {
		if (largest >= TOO_MANY_THOUSANDS) return { doubt: seen };
		if (stated !== null) return { unit: 'thousands', how: 'as the file says' };
		return tenths > 0
			? { unit: 'thousands', how: 'as this table is published, and its figures carry tenths' }
			: { doubt: seen };
	}
	if (tenths > 0) return { doubt: seen };
	return {
		unit: 'persons',
		how: stated === null ? 'as this table is published, and its figures are whole' : 'as the file says',
	};
}
