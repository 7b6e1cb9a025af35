import type { NoClass } from '../../lib/labor/gap.ts';
import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import type { LeadsNowhere } from '../../lib/labor/program-flow.ts';

/** Why a program leads to no occupation compared here. */
export const nowhereSentences: Readonly<Record<LeadsNowhere, string>> = {
	'no-code': 'It has no program code and no pair of your own.',
	'no-crosswalk': 'No crosswalk is used, and it has no pair of your own.',
	'no-match': 'The crosswalk pairs this code with no occupation.',
	'not-listed': 'The crosswalk does not list this code.',
	'teachers-only': 'It is paired with postsecondary teachers only, and these are left out.',
	'no-demand': 'None of the occupations it is paired with is among the openings.',
};

/** Why an occupation with openings has no program. */
export const withoutProgramSentences: Readonly<Record<NonNullable<OccupationGap['withoutProgram']>, string>> = {
	'not-paired': 'No program is paired with it.',
	'none-here': 'Programs are paired with it, and none of them gives awards here at the levels counted.',
	said: 'You said that no program here leads to it.',
};

/** What to do where an occupation has no class. */
export const mendSentences: Readonly<Record<NoClass, string>> = {
	'openings-unknown': 'Type them under Figures. Until then they count as unknown, never as zero.',
	'openings-zero': 'So it is neither short nor over.',
	'no-link': 'Under Figures, say which program leads here. If there is none, choose “None leads to it”.',
	'supply-unknown': 'Type them under Figures: what is known is only a part.',
};
