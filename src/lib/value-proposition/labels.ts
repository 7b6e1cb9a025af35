/** What the choices of this tool are called, wherever they are shown. */
import type { Advantage, Audience, Evidence, Speaker, Variant } from './draft.ts';
import type { Part } from './emphasis.ts';
import type { PainKind } from './pain-kinds.ts';

export const audienceLabels: Readonly<Record<Audience, string>> = {
	executive: 'an executive',
	hr: 'human resources (HR)',
	'hiring-manager': 'a hiring manager',
	csr: 'corporate social responsibility (CSR)',
	association: 'an employer association',
};

export const speakerLabels: Readonly<Record<Speaker, string>> = {
	cte: 'a career and technical education (CTE) program',
	college: 'a community college',
	opso: 'an opportunity population-serving organization (OPSO)',
	host: 'a chamber or other host organization',
	workforce: 'a workforce board or agency',
};

export const evidenceLabels: Readonly<Record<Evidence, string>> = {
	'they-said': 'They told us',
	'others-say': 'Employers like them told us',
	'to-check': 'We think so and will ask',
};

export const kindLabels: Readonly<Record<PainKind, string>> = {
	'unfilled-jobs': 'Jobs stay open',
	costs: 'It costs too much',
	'moving-up-and-staying': 'People leave or do not move up',
	diversity: 'The workforce lacks diversity',
};

export const advantageLabels: Readonly<Record<Advantage, string>> = {
	representation: 'A workforce more like the customers',
	hiring: 'Hiring that takes less effort',
	thinking: 'Fresh thinking',
	productivity: 'Higher productivity',
	retention: 'More people stay',
	brand: 'A stronger brand',
};

export const moveTitles: Readonly<Record<Part, string>> = {
	pain: 'Name their pain point first',
	done: 'Thank them for what they do',
	offer: 'Suggest a start, or a stronger role',
	question: 'Ask what success looks like',
	benefits: 'Show the benefit, with a measure',
	ask: 'Ask for the first meeting',
};

export const variantLabels: Readonly<Record<Variant, string>> = {
	script: 'Talking script',
	email: 'E-mail',
	page: 'One page',
};
