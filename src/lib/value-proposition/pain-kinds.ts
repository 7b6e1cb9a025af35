/** The four groups of pain points in the 2020 TPM guide, which the measures of this site also name. */
export const painKinds = ['unfilled-jobs', 'costs', 'moving-up-and-staying', 'diversity'] as const;
export type PainKind = (typeof painKinds)[number];

/**
 * Words that give a kind away, in pain points and in measures. Staying is looked for first: "cost of turnover" is about
 * people who leave.
 */
const signs: readonly (readonly [PainKind, RegExp])[] = [
	[
		'moving-up-and-staying',
		/\b(turnover|retention|retain(ed|ing)?|quit(s|ting)?|leav(e|es|ing)|left|stay(s|ed|ing)?|stick(s|ing)? around|promot(e|ed|ion|ions)|advanc(e|es|ement|ing)|mov(e|ing) up|still (with|on|in|at|here|there)|absen(t|ce|ces|teeism))\b/i,
	],
	[
		'diversity',
		/\b(divers(e|ity|ify|ified)|inclusi(on|ve)|represent(ation|ative|ed)?|underrepresented|undersourced)\b/i,
	],
	[
		'unfilled-jobs',
		/\b(open(ings?)?|unfilled|vacan(t|cy|cies)|fill(s|ed|ing)?|applicants?|shortages?|recruit(ing|ment)?|hir(e|es|ed|ing)|find(ing)?|qualified|candidates?|staffing|placements?|placed|enroll(ed|ment|ing)?|complet(e|es|ed|ers?|ing))\b/i,
	],
	[
		'costs',
		/\b(costs?|costly|expens(e|es|ive)|onboarding|overtime|training|dollars?|budgets?|spend(s|ing)?|scrap|waste)\b/i,
	],
];

/** The kind a text seems to speak of; null when its words do not tell. A reading of words, not of meaning. */
export function kindInWords(text: string): PainKind | null {
	return signs.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
