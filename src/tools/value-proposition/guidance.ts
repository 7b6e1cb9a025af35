/** What helps a person write each move: guidance after Figure 1.1 of the OPSO orientation, and what each audience changes. */
import type { Audience } from '../../lib/value-proposition/draft.ts';
import type { Part } from '../../lib/value-proposition/emphasis.ts';

export const guidance: Readonly<Record<Part, string>> = {
	pain: 'Speak first of what troubles the employer, in the employer’s own words. Say how hiring may be part of the answer. Your program comes later.',
	done: 'Say what they do now, with you or with others, and thank them for it. Most employers have tried a good deal already.',
	offer:
		'Offer one of two things: something new that employers lead, or a stronger role for them in work that exists. Both sides should gain.',
	question: 'Ask, then stop talking. Their answer tells you what to count in the next move.',
	benefits:
		'Say what is in it for them. Start from a strength of the people you speak for, and keep to results. Then choose a measure that answers their pain point.',
	ask: 'Close with one clear ask: your team and theirs, on one day, about goals on both sides and how to start.',
};

/** What the draft does differently for each audience. */
export const audienceTips: Readonly<Record<Audience, string>> = {
	executive:
		'Executives decide on resources. Costs come first, the e-mail is shortest, and the close asks who takes this on.',
	hr: 'HR runs recruiting. Open jobs come first, the e-mail carries your question, and the close asks how to start.',
	'hiring-manager':
		'Hiring managers live with the result. People who stay come first, and the close asks to see the work.',
	csr: 'CSR looks for value to the company and the community. Diversity comes first, and the close invites HR along.',
	association:
		'Associations speak for many employers. Shared open jobs come first, and the close asks which members to start with.',
};

export const questionIdeas: Readonly<Record<Audience, readonly string[]>> = {
	executive: [
		'A year from now, what would tell you this was worth your time?',
		'Which goal for your workforce matters most this year, and how far off is it?',
	],
	hr: [
		'Which number would you like to see change first, and by how much?',
		'When you think of this problem, what would success look like in a year?',
	],
	'hiring-manager': [
		'A year from now, what would tell you this worked?',
		'What would a good first 90 days look like on your team?',
	],
	csr: [
		'How would you know that this helped the business as well as the community?',
		'What would make your leaders want a second year of this?',
	],
	association: [
		'What would your members have to see before they called this a success?',
		'Which result would bring more members in?',
	],
};
