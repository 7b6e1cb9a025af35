import type { Rule } from './allocation.ts';
import type { NoClass } from './gap.ts';
import type { GapClass } from './thresholds.ts';

/** Names of the rules, as on the page. */
export const ruleNames: Readonly<Record<Rule, string>> = {
	full: 'Full count',
	equal: 'Equal split',
	openings: 'By openings',
	employment: 'By employment',
	own: 'Own pairs',
};

/** How awards were divided, to end a sentence with. */
export const ruleSentences: Readonly<Record<Rule, string>> = {
	full: 'counted in full for every occupation they may lead to, so some are counted more than once',
	equal: 'split equally among the occupations they may lead to',
	openings: 'divided among the occupations they may lead to in proportion to openings',
	employment: 'divided among the occupations they may lead to in proportion to employment',
	own: 'divided by shares that we set ourselves',
};

export const classNames: Readonly<Record<GapClass, string>> = {
	shortage: 'Shortage',
	balanced: 'Balanced',
	surplus: 'Surplus',
};

/** Why there is no class, as a sentence. */
export const noClassSentences: Readonly<Record<NoClass, string>> = {
	'openings-unknown': 'The openings are not known.',
	'openings-zero': 'There are no openings to compare with.',
	'no-link': 'No program is paired with this occupation, so its supply cannot be counted.',
	'no-awards': 'Programs are paired with this occupation, but no awards of theirs are in the calculation.',
	'supply-unknown': 'The awards of a program that leads here are not all known.',
};
