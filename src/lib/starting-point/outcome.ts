/** What the answers come to: for each part its result, the reasons with the answer behind each, and where to go on. */
import type { Flow, FlowLink, FlowPart, FlowQuestion, FlowResult } from '../content/flow.ts';
import { type Asked, type FlowAnswers, type Walk, walkPart } from './walk.ts';

/** One reason, never without the answer it rests on. */
export interface Reason {
	question: FlowQuestion;
	/** The answer in its own words. */
	said: string;
	because: string;
	/** Null in a part that does not weigh. */
	speaks: 'for' | 'against' | 'open' | null;
}

export interface PartOutcome {
	part: FlowPart;
	asked: Asked[];
	/** Null while questions of the part wait for answers. */
	result: FlowResult | null;
	reasons: Reason[];
	/** What the answers add comes before what the result names; each address once. */
	firstSteps: FlowLink[];
	tools: FlowLink[];
	people: FlowLink[];
	reading: FlowLink[];
}

export interface Outcome {
	parts: PartOutcome[];
	/** All questions on the way, through all parts that can be asked now. */
	asked: Asked[];
	/** The first question without an answer, null when all parts have their result. */
	waiting: FlowQuestion | null;
	/** Answers that are kept although the way does not come by their questions at present. */
	kept: Asked[];
}

export function outcomeOf(flow: Flow, answers: FlowAnswers): Outcome {
	const walks = flow.parts.map((part) => walkPart(part, answers));
	const unfinished = walks.findIndex(({ result }) => result === null);
	// A part is asked once those before it have their result.
	const open = unfinished === -1 ? walks : walks.slice(0, unfinished + 1);
	const asked = open.flatMap((walk) => walk.asked);
	return {
		parts: open.map((walk) => partOutcome(walk, asked)),
		asked,
		waiting: asked.find(({ choice }) => choice === null)?.question ?? null,
		kept: keptAnswers(flow, answers, asked),
	};
}

function partOutcome({ part, asked, result }: Walk, all: readonly Asked[]): PartOutcome {
	const chosen = asked.flatMap(({ choice }) => choice ?? []);
	const merged = (kind: 'firstSteps' | 'tools' | 'people' | 'reading'): FlowLink[] => {
		const found = [...chosen, ...(result === null ? [] : [result])].flatMap((each) => each[kind]);
		return found.filter(({ to }, index) => found.findIndex((other) => other.to === to) === index);
	};
	return {
		part,
		asked,
		result,
		reasons: [...reasonsFromElsewhere(part, all), ...reasonsOf(asked)],
		firstSteps: merged('firstSteps'),
		tools: merged('tools'),
		people: merged('people'),
		reading: merged('reading'),
	};
}

function reasonsOf(asked: readonly Asked[]): Reason[] {
	return asked.flatMap(({ question, choice }) =>
		choice === null ? [] : [{ question, said: choice.label, because: choice.because, speaks: choice.speaks ?? null }],
	);
}

function reasonsFromElsewhere(part: FlowPart, all: readonly Asked[]): Reason[] {
	return all.flatMap(({ question, choice }) =>
		(choice?.elsewhere ?? [])
			.filter((each) => each.part === part.id)
			.map(({ because, speaks }) => ({ question, said: choice?.label ?? '', because, speaks })),
	);
}

function keptAnswers(flow: Flow, answers: FlowAnswers, asked: readonly Asked[]): Asked[] {
	return flow.parts
		.flatMap(({ questions }) => questions)
		.filter((question) => !asked.some((each) => each.question === question))
		.map((question) => ({
			question,
			choice:
				question.choices.find(({ id }) => Object.hasOwn(answers, question.id) && id === answers[question.id]) ?? null,
		}))
		.filter(({ choice }) => choice !== null);
}
