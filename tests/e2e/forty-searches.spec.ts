/**
 * Forty searches people make: terms, questions, misspellings, each role's own words. Each must find the page that answers
 * it among the first three results, on the page a reader sees.
 */
import { expect, test } from '../browser/quiet.ts';
import { expectNone } from '../expect-none.ts';

/** What is typed, and the addresses that answer it; one of them is enough. */
const searches: [typed: string, answers: string[]][] = [
	// Terms, acronyms and the words people use for them
	['critical job', ['/glossary/critical-job/', '/guides/employers-for-cte/critical-jobs/']],
	['CLNA', ['/glossary/comprehensive-local-needs-assessment/']],
	['vo-tech', ['/glossary/career-and-technical-education/']],
	['pain point', ['/glossary/shared-pain-point/']],
	['SOC code', ['/glossary/soc-code/']],
	['CIP', ['/glossary/cip-code/']],
	['OPSO', ['/glossary/opso/', '/guides/employers-for-opsos/']],
	['career lattice', ['/glossary/career-ladder/']],
	['stackable credentials', ['/glossary/stackable-credential/']],
	['SME', ['/glossary/subject-matter-expert/']],
	['Perkins V', ['/glossary/perkins-v/', '/guides/cte-for-employers/rules-and-funding/']],
	['location quotient', ['/glossary/location-quotient/']],
	['skill panel', ['/glossary/skill-panel/', '/guides/sector-to-pathway/skill-standards/']],
	['value stream map', ['/glossary/value-stream-map/']],
	['braided funding', ['/glossary/braided-funding/']],
	// Misspellings
	['employer colaborative', ['/glossary/employer-collaborative/', '/steps/tpm/organize-employer-collaboratives/']],
	['aprenticeship', ['/glossary/registered-apprenticeship/']],
	['curiculum mapping', ['/glossary/curriculum-mapping/']],
	['work based lerning', ['/glossary/work-based-learning/', '/glossary/work-based-learning-continuum/']],
	['labor market informaton', ['/glossary/labor-market-information/']],
	// Questions
	['what is TPM', ['/guides/start-here/what-tpm-is/', '/glossary/talent-pipeline-management/']],
	[
		'what is career and technical education',
		['/guides/start-here/what-cte-is/', '/glossary/career-and-technical-education/'],
	],
	['who does what in a company', ['/guides/employers-for-cte/who-does-what/', '/roles/']],
	['where do employers recruit', ['/guides/employers-for-cte/where-employers-recruit/']],
	['how do we know where we stand', ['/tools/self-assessment/', '/start/', '/guides/career-pathways/self-assessment/']],
	['compare the steps', ['/steps/compare/', '/steps/']],
	['how to measure career pathways', ['/guides/career-pathways/measures/', '/measures/', '/glossary/career-pathway/']],
	['what is a sector partnership', ['/glossary/sector-partnership/', '/guides/career-pathways/sector-partnerships/']],
	// A teacher's, an employer's, a chamber's, a community organization's, a coordinator's and a trainer's words
	['advisory group', ['/guides/tpm-in-practice/designing-programs/']],
	['program approval', ['/guides/tpm-in-practice/designing-programs/', '/guides/cte-for-employers/rules-and-funding/']],
	['service area of a college', ['/glossary/service-area/', '/guides/cte-for-employers/service-areas/']],
	[
		'ways to work with schools',
		['/guides/cte-for-employers/ways-to-engage/', '/guides/cte-for-employers/', '/guides/school-to-work/'],
	],
	[
		'turnover',
		[
			'/measures/',
			'/glossary/shared-pain-point/',
			'/guides/career-pathways/measures/',
			'/guides/employers-for-cte/critical-jobs/',
		],
	],
	['chambers of commerce', ['/guides/employers-for-cte/associations-and-partners/', '/roles/']],
	['host organization', ['/glossary/host-organization/']],
	[
		'corporate social responsibility',
		['/glossary/corporate-social-responsibility/', '/guides/employers-for-opsos/social-responsibility/'],
	],
	[
		'first meeting with an employer',
		[
			'/guides/employers-for-opsos/value-proposition/',
			'/guides/employers-for-opsos/recommended-actions/',
			'/glossary/value-proposition/',
		],
	],
	[
		'work-based learning continuum',
		['/glossary/work-based-learning-continuum/', '/guides/school-to-work/the-continuum/'],
	],
	['internship', ['/glossary/work-based-learning/', '/guides/school-to-work/the-continuum/']],
	['sample agenda', ['/train/']],
];

test(`${searches.length} searches find their page among the first three`, async ({ page }) => {
	const missed: string[] = [];
	for (const [typed, answers] of searches) {
		await page.goto(`/search/?q=${encodeURIComponent(typed)}`);
		const titles = page.locator('[data-search="hits"] > li').locator('a[href]:not([href*="#"])');
		const suggestion = page.locator('[data-search="suggested"]');
		await expect
			.poll(async () => (await titles.count()) > 0 || (await suggestion.isVisible()), { message: typed })
			.toBe(true);
		// A misspelling is answered by a suggestion above the results; the reader takes it.
		if (await suggestion.isVisible()) {
			const before = page.url();
			await suggestion.click();
			await expect(page).not.toHaveURL(before);
			await expect(suggestion).toBeHidden();
			await titles.first().waitFor();
		}
		const addresses = await titles.evaluateAll((links) =>
			links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
		);
		const first = [...new Set(addresses)].slice(0, 3);
		if (!first.some((address) => answers.includes(address)))
			missed.push(`“${typed}” finds ${first.join(', ') || 'nothing'}`);
	}
	expectNone(missed);
});
