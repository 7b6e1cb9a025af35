/** What can be wrong with a flow beyond its shape. Each fault is one sentence for the writer. */
import type { Flow, FlowPart } from '../content/flow.ts';

const twice = (ids: readonly string[]) => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];

/**
 * Every choice leads to a question or a result of its part; no circle, so every way ends in a result; every question and
 * every result can be reached; ids are unique; what an answer says elsewhere is about a part that is there.
 */
export function flowProblems(flow: Flow): string[] {
	const questionIds = flow.parts.flatMap(({ questions }) => questions.map(({ id }) => id));
	const partIds = flow.parts.map(({ id }) => id);
	return [
		...twice([...partIds, ...questionIds, ...flow.parts.flatMap(({ results }) => results.map(({ id }) => id))]).map(
			(id) => `The id ${id} is used twice.`,
		),
		...flow.parts.flatMap(partProblems),
		...flow.parts.flatMap(({ questions }) =>
			questions.flatMap(({ id, choices }) =>
				choices
					.flatMap(({ elsewhere }) => elsewhere)
					.filter(({ part }) => !partIds.includes(part))
					.map(({ part }) => `${id}: an answer speaks about ${part}, which is not a part.`),
			),
		),
	];
}

function partProblems(part: FlowPart): string[] {
	const problems: string[] = [];
	const questions = new Map(part.questions.map((question) => [question.id, question]));
	const results = new Map(part.results.map((result) => [result.id, result]));
	const reached = new Set<string>();

	// `isClear` is false once an answer on the way was not clearly in favor: results may differ by it.
	const follow = (id: string, way: readonly string[], isClear: boolean): void => {
		if (way.includes(id)) {
			problems.push(`${part.id}: a circle, ${[...way.slice(way.indexOf(id)), id].join(' → ')}.`);
			return;
		}
		const question = questions.get(id);
		const result = results.get(id);
		if (!question && !result) {
			problems.push(`${part.id}: ${way.at(-1) ?? 'the start'} leads to ${id}, which is not there.`);
			return;
		}
		if (result && (isClear || result.whenOpen === undefined)) reached.add(id);
		else if (result?.whenOpen !== undefined) follow(result.whenOpen, [...way, id], isClear);
		if (!question) return;
		reached.add(id);
		for (const { next, speaks } of question.choices) {
			follow(next, [...way, id], isClear && (speaks === undefined || speaks === 'for'));
		}
	};
	follow(part.start, [], true);

	for (const { id, choices } of part.questions) {
		for (const choice of twice(choices.map((each) => each.id)))
			problems.push(`${id}: two choices have the id ${choice}.`);
	}
	for (const id of [...questions.keys(), ...results.keys()]) {
		if (!reached.has(id)) problems.push(`${part.id}: no answer leads to ${id}.`);
	}
	return [...new Set(problems)];
}
