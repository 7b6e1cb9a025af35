/**
 * How long an agenda takes. No document says so: these are our own rules of thumb, made so that people plan for too little
 * rather than too much.
 */
import { agendaOf, type Meeting, type Question } from './meeting.ts';

/** Minutes to welcome people and to agree on what comes next, in any meeting. */
export const MINUTES_AROUND = 10;
/** Minutes for a question that one side asks. */
export const MINUTES_A_QUESTION = 5;
/** Minutes for a theme that both sides answer. */
export const MINUTES_A_THEME = 10;

/** Estimated minutes of a meeting with these questions; 0 for none. */
export function minutesFor(questions: readonly Pick<Question, 'sides'>[]): number {
	if (questions.length === 0) return 0;
	return questions.reduce(
		(sum, { sides }) => sum + (sides === null ? MINUTES_A_QUESTION : MINUTES_A_THEME),
		MINUTES_AROUND,
	);
}

/** Estimated minutes of a meeting's agenda; 0 while nothing is on it. */
export function minutesOf(meeting: Meeting): number {
	return minutesFor(agendaOf(meeting).map(({ views }) => ({ sides: views && [views[0].name, views[1].name] })));
}
