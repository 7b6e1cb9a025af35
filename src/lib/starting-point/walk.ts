/** Which questions the answers lead to, and where they end. */
import type { FlowChoice, FlowPart, FlowQuestion, FlowResult } from '../content/flow.ts';

/** By question id: the id of the choice. An answer stays when the way no longer comes by its question. */
export type FlowAnswers = Readonly<Record<string, string>>;

export interface Asked {
	question: FlowQuestion;
	/** Null while it is not answered, or when the answer is none of the choices any more. */
	choice: FlowChoice | null;
}

export interface Walk {
	part: FlowPart;
	/** The questions on the way, in order; only the last one may be without an answer. */
	asked: Asked[];
	/** Null while a question waits for its answer. */
	result: FlowResult | null;
}

/** Follows the answers through one part. Throws when a choice leads nowhere or back, which the check of the flow rules out. */
export function walkPart(part: FlowPart, answers: FlowAnswers): Walk {
	const asked: Asked[] = [];
	let next = part.start;
	for (;;) {
		const question = part.questions.find(({ id }) => id === next);
		if (!question) return { part, asked, result: settled(part, next, asked) };
		if (asked.some((before) => before.question === question)) throw new Error(`${part.id}: ${next} comes round again.`);
		const given = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
		const choice = question.choices.find(({ id }) => id === given) ?? null;
		asked.push({ question, choice });
		if (choice === null) return { part, asked, result: null };
		next = choice.next;
	}
}

/** The result of that id, or the one that takes its place when an answer on the way was not clearly in favor. */
function settled(part: FlowPart, id: string, asked: readonly Asked[]): FlowResult {
	const result = part.results.find((each) => each.id === id);
	if (!result) throw new Error(`${part.id}: nothing has the id ${id}.`);
	const isClear = asked.every(({ choice }) => choice?.speaks === undefined || choice.speaks === 'for');
	return isClear || result.whenOpen === undefined ? result : settled(part, result.whenOpen, asked);
}
