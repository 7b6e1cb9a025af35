/** What a facilitator does with a round besides importing answers. Each returns a new round. */
import type { Answers, Response, Round } from '../workspace/schema.ts';

type Consensus = Round['consensus'][string];

function settle(round: Round, section: string, change: Partial<Consensus>): Round {
	const settled = { rating: null, why: '', ...round.consensus[section], ...change };
	const { [section]: _before, ...others } = round.consensus;
	const isBlank = settled.rating === null && settled.why === '';
	return { ...round, consensus: isBlank ? others : { ...others, [section]: settled } };
}

/** Record the rating the team agreed on, or clear it with null. */
export function agreeOn(round: Round, section: string, rating: Consensus['rating']): Round {
	return settle(round, section, { rating });
}

/** Record why the team settled on it. */
export function explain(round: Round, section: string, why: string): Round {
	return settle(round, section, { why });
}

/** Take one person's answers out of the round. */
export function removeResponse(round: Round, response: string): Round {
	return { ...round, responses: round.responses.filter(({ id }) => id !== response) };
}

/**
 * Put the facilitator's own answers among the others. The pass lends its id to the response, so that adding them
 * again replaces them instead of counting one person twice.
 */
export function addOwnAnswers(round: Round, own: { pass: string; who: string; answers: Answers; now: string }): Round {
	const response: Response = { id: own.pass, who: own.who, answeredAt: own.now, answers: own.answers };
	const isThere = round.responses.some(({ id }) => id === own.pass);
	return {
		...round,
		responses: isThere
			? round.responses.map((other) => (other.id === own.pass ? response : other))
			: [...round.responses, response],
	};
}
