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
	'none-here': 'Programs are paired with it, and none of them gives awards here.',
	said: 'You said that no program here leads to it.',
	'other-levels': 'Programs that lead to it give awards here, but only at award levels that you left out.',
	'no-awards': 'Programs are paired with it, but no awards of theirs are in the calculation.',
};

/** What to do where an occupation has no class. */
export const mendSentences: Readonly<Record<NoClass, string>> = {
	'openings-unknown': 'Type them under Figures. Until then they count as unknown, never as zero.',
	'openings-zero': 'So it is neither short nor over.',
	'no-link': 'Under Figures, say which program leads here. If there is none, choose “None leads to it”.',
	'no-awards':
		'Load or include the official awards, or say under Figures which program leads here. If there is none, choose “None leads to it”.',
	'supply-unknown': 'Type them under Figures: what is known is only a part.',
};

/** Why no program with awards leads to an occupation with openings; nothing where its lack of a class says so already. */
export function whyWithoutProgram({ needed, noClass, withoutProgram }: OccupationGap): string[] {
	if (withoutProgram === null || needed === null || needed <= 0) return [];
	return noClass === 'no-link' || noClass === 'no-awards' ? [] : [withoutProgramSentences[withoutProgram]];
}
