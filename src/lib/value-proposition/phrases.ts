/** The connecting words of a draft, by audience. `{names}` are filled with what was typed. None of them makes a claim. */
import type { Advantage, Audience, Draft, Speaker } from './draft.ts';

type ByAudience<T = string> = Readonly<Record<Audience, T>>;

/** What a speaker calls the people, until the person says it differently. */
export const peopleOf: Readonly<Record<Speaker, string>> = {
	cte: 'our students',
	college: 'our graduates',
	opso: 'the people we work with',
	host: 'the people our partners train',
	workforce: 'the job seekers we work with',
};

/** Who says so, when other employers do. A host organization hears it from its own members. */
const others: ByAudience<readonly [others: string, members: string]> = {
	executive: ['Companies like yours{near} tell us', 'Our member companies{near} tell us'],
	hr: ['Human resources teams{near} tell us', 'Human resources teams among our members{near} tell us'],
	'hiring-manager': ['Supervisors{near} tell us', 'Supervisors at our member companies{near} tell us'],
	csr: ['Companies{near} tell us', 'Our member companies{near} tell us'],
	association: ['Employers{near} tell us', 'Employers in our network{near} tell us'],
};

const theirs: ByAudience = {
	executive: 'what holds them back',
	hr: 'where their hiring effort goes',
	'hiring-manager': 'what makes it hard to keep a full team',
	csr: 'what they most want solved',
	association: 'what troubles many of them',
};

const yours: ByAudience = {
	executive: 'what holds your company back',
	hr: 'where your hiring effort goes',
	'hiring-manager': 'what makes it hard to keep a full team',
	csr: 'what your company most wants solved',
	association: 'what troubles many of your members',
};

const toCheck: ByAudience<readonly [lead: string, after: string]> = {
	executive: ['We think this may be holding your company back', 'Please tell us if we are wrong.'],
	hr: ['We have a guess at where your hiring effort goes', 'Please correct us.'],
	'hiring-manager': [
		'We think this may be the hard part of keeping a full team',
		'You know your team, so please correct us.',
	],
	csr: [
		'We would like to check what your company most wants solved. Our guess',
		'Please tell us if it is something else.',
	],
	association: [
		'We would like to check what troubles many of your members. Our guess',
		'Please tell us if they see it differently.',
	],
};

/** The first sentence, up to the pain points it names, and what follows them. It says how we know. */
export function painLead({ audience, speaker, evidence }: Draft): readonly [lead: string, after: string] {
	if (evidence === 'they-said') return [`You told us ${yours[audience]}: {pains}`, ''];
	if (evidence === 'to-check') return [`${toCheck[audience][0]}: {pains}`, toCheck[audience][1]];
	return [`${others[audience][speaker === 'host' ? 1 : 0]} ${theirs[audience]}: {pains}`, ''];
}

/** How hiring may be part of the answer. */
export const painTurn: ByAudience = {
	executive: 'We think {people} can be part of how you grow past it.',
	hr: 'We think {people} can be part of the answer.',
	'hiring-manager': 'We think {people} can make that easier.',
	csr: 'We think {people} can be part of the answer, and that the community gains as well.',
	association: 'We think {people} can be part of an answer that members give together.',
};

export const thanks: ByAudience = {
	executive: 'Thank you for taking that lead.',
	hr: 'Thank you for making room for that.',
	'hiring-manager': 'Thank you, and please thank your team.',
	csr: 'Thank you for standing by this community.',
	association: 'Thank you for bringing employers together.',
};

export const offerLead: Readonly<Record<Draft['offer'], ByAudience>> = {
	start: {
		executive: 'We would like to start something new, with employers in the lead.',
		hr: 'We would like to start something new that fits the way you hire.',
		'hiring-manager': 'We would like to start something new that helps on the floor.',
		csr: 'We would like to start something new that serves the business and the community.',
		association: 'We would like to start something new that your members lead.',
	},
	stronger: {
		executive: 'Good work is under way here, and we would like you to help lead it.',
		hr: 'Good work is under way here, and it needs your voice on hiring.',
		'hiring-manager': 'Good work is under way here, and it needs someone who knows the job.',
		csr: 'Good work is under way here, and your company could help to shape it.',
		association: 'Good work is under way here, and your members could steer it.',
	},
};

export const questionLead: ByAudience = {
	executive: 'Before we say more, one question.',
	hr: 'Before we go on, we would like to hear from you.',
	'hiring-manager': 'You see this every day, so let us ask you.',
	csr: 'We would like to know how your company counts success.',
	association: 'We would like to hear it as your members would say it.',
};

export const questionByMail = 'One question to think about before we meet:';

export const benefitsLead: ByAudience = {
	executive: 'Here is what the company could gain.',
	hr: 'Here is how this could help your hiring.',
	'hiring-manager': 'Here is what your team could gain.',
	csr: 'Here is what both sides could gain.',
	association: 'Here is what your members could gain.',
};

/** Each advantage inside "Other gains to look for: …". */
export const advantageWords: Readonly<Record<Advantage, string>> = {
	representation: 'a workforce that is more like your customers',
	hiring: 'jobs that take less effort to fill',
	thinking: 'fresh ideas',
	productivity: 'more work done',
	retention: 'people who stay',
	brand: 'a name that more customers know and trust',
};

export const advantagesLead: ByAudience = {
	executive: 'Other gains to look for: {list}.',
	hr: 'You could also look for {list}.',
	'hiring-manager': 'You could also look for {list}.',
	csr: 'Look as well for {list}.',
	association: 'Members could also look for {list}.',
};

/** The closing question. `{when}` and `{where}` begin with a space. */
export const askFor: ByAudience = {
	executive: 'Would you give us {minutes} minutes{when}{where}, to compare goals and decide who takes this on?',
	hr: 'Would you meet with our team{when}{where} for {minutes} minutes, to compare goals and agree on how to start?',
	'hiring-manager': 'Could we meet{when}{where} for {minutes} minutes, see the work, and agree on a first step?',
	csr: 'Would you and a colleague from human resources meet with us{when}{where} for {minutes} minutes, to compare goals and agree on how to start?',
	association:
		'Would you set aside {minutes} minutes{when}{where}, so that we can compare goals and choose the members to start with?',
};

/** After an ask in one's own words that leaves out day, time or place: when it asks nothing, when it asks, and for a place. */
export const askWhen = 'Would {day} suit you{where}?';
export const suggestWhen = 'We suggest {day}{where}';
export const askWhere = 'We could meet{where}';

export const subject: ByAudience = {
	executive: '{Pain}',
	hr: 'Help with {pain}',
	'hiring-manager': '{Pain} on your team',
	csr: '{Pain}, and a way to work on it together',
	association: '{Pain}, and what members could do together',
};

/** Headings of the one page. */
export const pageHeadings: ByAudience<
	Readonly<Record<'pain' | 'done' | 'offer' | 'question' | 'benefits' | 'ask', string>>
> = (() => {
	const common = {
		pain: 'What we hear',
		done: 'What you already do',
		offer: 'What we suggest',
		question: 'What we would like to hear from you',
		benefits: 'What you could gain',
		ask: 'The first step',
	};
	return {
		executive: { ...common, benefits: 'What the company could gain' },
		hr: { ...common, benefits: 'How this could help your hiring' },
		'hiring-manager': { ...common, benefits: 'What your team could gain' },
		csr: { ...common, benefits: 'What both sides could gain' },
		association: { ...common, benefits: 'What your members could gain' },
	};
})();
