/** What the site is called, and what it is in one sentence. */
export const siteName = 'Talent Pipeline Field Guide';

export const siteSummary =
	'A free guide and working tools for people who connect employers, schools, colleges and community organizations.';
