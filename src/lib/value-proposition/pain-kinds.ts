/** The four groups of pain points in the 2020 TPM guide, which the measures of this site also name. */
export const painKinds = ['unfilled-jobs', 'costs', 'moving-up-and-staying', 'diversity'] as const;
export type PainKind = (typeof painKinds)[number];

/** Who is lost when a pain point is about staying: "losing people", not "losing customers". */
const staff = '(?:people|staff|workers|employees|hires|talent|nurses|drivers|operators|technicians|welders|machinists)';

/**
 * Words that give a kind away, in pain points and in measures. Jobs that stay open are looked for first, since "stay"
 * alone is about people; then staying: "cost of turnover" is about people who leave.
 */
const signs: readonly (readonly [PainKind, RegExp])[] = [
	[
		'unfilled-jobs',
		/\b(stay(s|ed|ing)?|left|leav(e|es|ing)|remain(s|ed|ing)?|sit(s|ting)?|go(es|ing)?)\s+(open|unfilled|vacant|empty)\b/i,
	],
	[
		'moving-up-and-staying',
		new RegExp(
			[
				'\\b(turnover|attrition|churn|retention|retain(ed|ing)?|quit(s|ting)?|left|stay(s|ed|ing)?|stick(s|ing)? around)\\b',
				'\\b(?<!\\b(parental|sick|paid|unpaid|medical|family|annual)\\s)leav(e|es|ing)\\b',
				`\\b(walk(s|ed|ing)? (off|out|away)|(lose|loses|losing|lost) (\\w+ )?${staff}|no[- ]shows?|poach(ed|es|ing)?)\\b`,
				'\\b(promot(e|ed|ion|ions)|advanc(e|es|ement|ing)|mov(e|ing) up|still (with|on|in|at|here|there))\\b',
				'\\b(absen(t|ce|ces|teeism))\\b',
			].join('|'),
			'i',
		),
	],
	[
		'diversity',
		/\b(divers(e|ity|ify|ified)|inclusi(on|ve)|represent(ation|ative|ed)?|underrepresented|undersourced)\b/i,
	],
	[
		'unfilled-jobs',
		/\b(open(ings?)?|unfilled|vacan(t|cy|cies)|empty|fill(s|ed|ing)?|applicants?|shortages?|recruit(ing|ment)?|hir(e|es|ed|ing)|find(ing)?|qualified|candidates?|staffing|placements?|placed|enroll(ed|ment|ing)?|complet(e|es|ed|ers?|ing))\b/i,
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
