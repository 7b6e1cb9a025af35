/**
 * Taking in what team members sent back. Importing twice changes nothing; the newer of two answers with the same
 * response id wins, in whatever order they arrive; what does not belong is refused by name and the rest is kept.
 */
import type { Opening } from '../workspace/envelope.ts';
import type { Answers, Response, Round } from '../workspace/schema.ts';
import type { InstrumentRef, SentAnswers } from './messages.ts';

/** One file or link, opened. `from` is how a person recognizes it: the file's name or "Link 2". */
export interface Incoming {
	from: string;
	opening: Opening<'answers'>;
}

export interface Received {
	from: string;
	/** Whose answers they are, null when that could not be read. */
	who: string | null;
	outcome: 'added' | 'replaced' | 'older' | 'same' | 'refused';
	/** What happened, as a sentence. */
	message: string;
}

export interface Import {
	/** The same round, by identity, when nothing changed. */
	round: Round;
	received: Received[];
}

/** What answers must belong to. */
export interface Expected {
	tool: string;
	instrument: InstrumentRef;
	/** True when answers name only lines and sections the instrument has. */
	fits(answers: Answers): boolean;
}

/**
 * Puts answers into a round, one after the other. `now` is ISO 8601; an answer dated later than now counts as now, so
 * that a wrong clock cannot outrank everything that follows.
 */
export function receiveAnswers(round: Round, incoming: readonly Incoming[], expected: Expected, now: string): Import {
	const received: Received[] = [];
	let current = round;
	for (const { from, opening } of incoming) {
		if (!opening.ok) {
			received.push({ from, who: null, outcome: 'refused', message: opening.message });
			continue;
		}
		const sent = opening.envelope.data;
		const { who } = sent.response;
		const refusal = whyNot(sent, round, expected);
		if (refusal !== null) {
			received.push({ from, who, outcome: 'refused', message: refusal });
			continue;
		}
		const taken = take(current, sent.response, now);
		current = taken.round;
		received.push({ from, who, outcome: taken.outcome, message: messages[taken.outcome] });
	}
	return { round: current, received };
}

type Taken = Exclude<Received['outcome'], 'refused'>;

const messages: Record<Taken, string> = {
	added: 'Added.',
	replaced: 'This person had answered before. The newer answers replaced the older ones.',
	older: 'We already have newer answers from this person, so these were left out.',
	same: 'Already here, with the same answers.',
};

function take(round: Round, sent: Response, now: string): { round: Round; outcome: Taken } {
	const isAhead = isLater(sent.answeredAt, now);
	const response = isAhead ? { ...sent, answeredAt: now } : sent;
	const known = round.responses.find(({ id }) => id === response.id);
	if (known === undefined) return { round: { ...round, responses: [...round.responses, response] }, outcome: 'added' };
	const isNewer = isLater(response.answeredAt, known.answeredAt);
	if (saysTheSame(known, response)) {
		// The later time is kept, so that the outcome does not depend on the order. A clock that runs ahead gives no time.
		return { round: isNewer && !isAhead ? withResponse(round, response) : round, outcome: 'same' };
	}
	return isNewer ? { round: withResponse(round, response), outcome: 'replaced' } : { round, outcome: 'older' };
}

function withResponse(round: Round, response: Response): Round {
	return { ...round, responses: round.responses.map((other) => (other.id === response.id ? response : other)) };
}

function isLater(one: string, other: string): boolean {
	return Date.parse(one) > Date.parse(other);
}

function whyNot(sent: SentAnswers, round: Round, expected: Expected): string | null {
	if (sent.tool !== expected.tool || sent.instrument.id !== expected.instrument.id) {
		return `These answer “${sent.instrument.title}”. This round is for “${expected.instrument.title}”.`;
	}
	if (sent.round.id !== round.id) {
		return `These belong to another round, “${sent.round.title}”. This round is “${round.title}”.`;
	}
	if (sent.instrument.version !== expected.instrument.version) {
		return (
			`These answer version ${sent.instrument.version} of “${sent.instrument.title}”. ` +
			`This page has version ${expected.instrument.version}.`
		);
	}
	if (!expected.fits(sent.response.answers))
		return 'These name lines that this form does not have, so they were left out.';
	return sent.response.who.trim() === '' ? 'These do not say whose answers they are.' : null;
}

/** Same person, same answers, whatever the time. */
function saysTheSame(one: Response, other: Response): boolean {
	return one.who === other.who && inOrder(one.answers) === inOrder(other.answers);
}

/** JSON with keys in one order, so that equal answers have equal text. */
function inOrder(value: unknown): string {
	return JSON.stringify(value, (_key, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
			: inner,
	);
}
