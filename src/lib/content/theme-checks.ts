import type { Entry } from './graph.ts';
import type { Themes } from './themes.ts';

interface Asked {
	actions?: { id: string; questions: { id: string }[] }[];
}

/** Themes that name a question no set asks: a sentence for each, naming the theme at fault. */
export function themeProblems(entries: Entry[]): string[] {
	const asked = new Set(
		entries
			.filter(({ collection }) => collection === 'questions')
			.flatMap(({ id: set, data }) =>
				((data as Asked).actions ?? []).flatMap(({ id: action, questions }) =>
					questions.map(({ id }) => `${set}/${action}/${id}`),
				),
			),
	);
	return entries
		.filter(({ collection }) => collection === 'themes')
		.flatMap(({ id, data }) =>
			(data as Themes).parts
				.flatMap(({ themes }) => themes)
				.flatMap((theme) =>
					[...theme.first, ...theme.second]
						.filter((question) => !asked.has(question))
						.map((question) => `themes/${id}: ${theme.id} names ${question}, which no question set asks.`),
				),
		);
}
