import { answersFit, blankAnswers } from '../../lib/assessment/answers.ts';
import { currentPass, putPass, startPass } from '../../lib/assessment/passes.ts';
import type { Instrument } from '../../lib/content/schemas.ts';
import type { RoundLens } from '../../lib/tool/tool.ts';
import type { Settings } from './settings.ts';
import { INSTRUMENT, type Slice } from './slice.ts';

const instrument = ({ version, title }: Instrument) => ({ id: INSTRUMENT, version, title });

/** How a team answers the form: a round belongs to a pass, and a pass holds at most one. */
export const round: RoundLens<Slice, Settings, Instrument> = {
	instrument,

	current: ({ assessments }, { chosen }) => currentPass(assessments, chosen)?.round ?? null,

	/** A new round joins the current pass; where that has one already, or answers an older form, it starts a pass. */
	put({ assessments }, { chosen }, round, stamp, words) {
		const holder = assessments.find((pass) => pass.round?.id === round.id);
		if (holder) return { assessments: putPass(assessments, { ...holder, round }) };
		const current = currentPass(assessments, chosen);
		const isFree = current !== null && current.round === null && current.instrumentVersion === words.version;
		const pass = isFree ? current : startPass(stamp, instrument(words), round.title);
		return { assessments: putPass(assessments, { ...pass, round }) };
	},

	forMember: (title, stamp, words) => ({ assessments: [startPass(stamp, instrument(words), title)] }),

	answersOf: ({ assessments }) => assessments[0]?.answers ?? blankAnswers(),

	fits: answersFit,
};
