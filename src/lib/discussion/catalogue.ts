/** Every question that can be chosen: the four sets of recommended actions, and the themes both sides answer. */
import type { ActionSet, Themes } from '../content/schemas.ts';
import type { Question } from './meeting.ts';

/** The sets by the id of their content entry, and all pairings by theirs. */
export interface DiscussionWords {
	'employers-for-cte': ActionSet;
	'employers-for-opsos': ActionSet;
	'cte-for-employers': ActionSet;
	'tpm-in-practice': ActionSet;
	themes: Record<string, Themes>;
}

/** What each side's own set asks about a theme. */
export interface Prompts {
	heading: string;
	questions: string[];
}

export interface CatalogueQuestion extends Question {
	/** Null for a question that one side asks. */
	prompts: readonly [Prompts, Prompts] | null;
}

/** Questions that make up one meeting: an action with its questions, or a part with its themes. */
export interface CatalogueGroup {
	id: string;
	title: string;
	why: string;
	questions: CatalogueQuestion[];
}

export interface CatalogueSet {
	id: string;
	title: string;
	lead: string;
	/** What to know about where the questions come from; null when the set is one document's. */
	note: string | null;
	groups: CatalogueGroup[];
}

const setIds = ['employers-for-cte', 'cte-for-employers', 'employers-for-opsos', 'tpm-in-practice'] as const;

/** All sets, in the order they are offered: one side's first, then those both sides answer. */
export function catalogueOf(words: DiscussionWords): CatalogueSet[] {
	const sets = setIds.map((id) => actionCatalogue(id, words[id]));
	const asked = new Map(
		sets.flatMap(({ groups }) => groups.flatMap(({ questions }) => questions.map(({ key, text }) => [key, text]))),
	);
	return [...sets, ...Object.entries(words.themes).map(([id, themes]) => themeCatalogue(id, themes, asked))];
}

function actionCatalogue(setId: string, { title, lead, actions }: ActionSet): CatalogueSet {
	return {
		id: setId,
		title,
		lead,
		note: null,
		groups: actions.map((action) => ({
			id: `${setId}/${action.id}`,
			title: action.title,
			why: action.why,
			questions: action.questions.map(({ id, text }) => ({
				key: `${setId}/${action.id}/${id}`,
				text,
				under: action.title,
				sides: null,
				prompts: null,
			})),
		})),
	};
}

function themeCatalogue(setId: string, themes: Themes, asked: ReadonlyMap<string, string>): CatalogueSet {
	const { title, lead, pairingNote, first, second, parts } = themes;
	const promptsOf = (heading: string, keys: readonly string[]): Prompts => ({
		heading,
		questions: keys.flatMap((key) => asked.get(key) ?? []),
	});
	return {
		id: setId,
		title,
		lead,
		note: pairingNote,
		groups: parts.map((part) => ({
			id: `${setId}/${part.id}`,
			title: part.title,
			why: part.why,
			questions: part.themes.map((theme) => ({
				key: `${setId}/${part.id}/${theme.id}`,
				text: theme.question,
				under: theme.title,
				sides: [first.name, second.name],
				prompts: [promptsOf(first.asked, theme.first), promptsOf(second.asked, theme.second)],
			})),
		})),
	};
}

/** All questions by key. */
export function questionsByKey(catalogue: readonly CatalogueSet[]): ReadonlyMap<string, CatalogueQuestion> {
	const all = catalogue.flatMap(({ groups }) => groups.flatMap(({ questions }) => questions));
	return new Map(all.map((question) => [question.key, question]));
}
