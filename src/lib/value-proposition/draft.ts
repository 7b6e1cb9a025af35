/** What a person fills in for one conversation with an employer. Texts are as typed; nothing here is computed. */
import { z } from '../zod.ts';
import { painKinds } from './pain-kinds.ts';

export const audiences = ['executive', 'hr', 'hiring-manager', 'csr', 'association'] as const;
export type Audience = (typeof audiences)[number];

export const speakers = ['cte', 'college', 'opso', 'host', 'workforce'] as const;
export type Speaker = (typeof speakers)[number];

/** How the pain point is known: the employer said it, others like it do, or it still has to be checked. */
export const evidences = ['they-said', 'others-say', 'to-check'] as const;
export type Evidence = (typeof evidences)[number];

/** The six advantages the OPSO orientation names. */
export const advantages = ['representation', 'hiring', 'thinking', 'productivity', 'retention', 'brand'] as const;
export type Advantage = (typeof advantages)[number];

export const variants = ['script', 'email', 'page'] as const;
export type Variant = (typeof variants)[number];

/** Most characters of a sentence field and of a name field. */
export const PROSE_CAP = 2000;
export const NAME_CAP = 200;
/** Most benefits, and most pain points, in one conversation. */
export const LIST_CAP = 20;

const id = z.uuid();
const prose = z.string().check(z.maxLength(PROSE_CAP));
const name = z.string().check(z.maxLength(NAME_CAP));

export const benefit = z.strictObject({
	id,
	/** What gets better for the employer, beginning with a strength of the people. */
	text: prose,
	/** Id of the pain point it answers, and of the measure both sides will watch. */
	painPoint: z.nullable(id),
	measure: z.nullable(id),
});
export type Benefit = z.infer<typeof benefit>;

/** A passage a person rewrote by hand, and the draft it stood in for at that time. */
const edit = z.strictObject({ text: z.string().check(z.maxLength(4 * PROSE_CAP)), instead: z.string() });

export const draft = z.strictObject({
	audience: z.enum(audiences),
	speaker: z.enum(speakers),
	/** Names, each blank when not given. `people` is what the speaker calls the people they train or serve. */
	organization: name,
	area: name,
	employer: name,
	contact: name,
	sender: name,
	people: name,

	/** Move 1: ids of the pain points to speak of, how they are known, and what employers say. */
	painPoints: z.array(id).check(z.maxLength(LIST_CAP)),
	/** By pain point: the kind a person chose where the words did not tell. */
	kinds: z.record(id, z.enum(painKinds)),
	evidence: z.enum(evidences),
	heard: prose,
	/** Move 2. */
	done: prose,
	/** Move 3. */
	offer: z.enum(['start', 'stronger']),
	effort: prose,
	/** Move 4. */
	question: prose,
	/** Move 5. */
	benefits: z.array(benefit).check(z.maxLength(LIST_CAP)),
	advantages: z.array(z.enum(advantages)),
	/** By measure: the entry of `measures/` it was taken from. */
	measureFrom: z.record(id, z.string().check(z.maxLength(100))),
	/** Move 6: words of one's own, and the day, time, length in minutes and place of the meeting. */
	ask: prose,
	date: z.nullable(z.iso.date()),
	time: z.nullable(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
	minutes: z.int().check(z.gte(5), z.lte(480)),
	place: name,
	/** Id of the meeting, so that a calendar replaces it when it is sent again. */
	meeting: z.nullable(id),
	/** The day on which the date was chosen: a date before it was over already. */
	chosenOn: z.nullable(z.iso.date()),

	/** By `variant/passage`. */
	edits: z.record(z.string(), edit),
});
export type Draft = z.infer<typeof draft>;

/** The fields of a draft that hold sentences, and those that hold names. */
export type TextField = 'heard' | 'done' | 'effort' | 'question' | 'ask';
export type NameField = 'organization' | 'area' | 'employer' | 'contact' | 'sender' | 'people' | 'place';

export function blankDraft(): Draft {
	return {
		audience: 'hiring-manager',
		speaker: 'opso',
		...{ organization: '', area: '', employer: '', contact: '', sender: '', people: '' },
		...{ painPoints: [], kinds: {}, evidence: 'others-say', heard: '' },
		done: '',
		...{ offer: 'start', effort: '' },
		question: '',
		...{ benefits: [], advantages: [], measureFrom: {} },
		...{ ask: '', date: null, time: null, minutes: 30, place: '', meeting: null, chosenOn: null },
		edits: {},
	};
}

/** True while nobody has typed or chosen anything but who speaks to whom, and for whom. */
export function isBlankDraft(draft: Draft): boolean {
	const typed = [draft.heard, draft.done, draft.effort, draft.question, draft.ask, draft.area, draft.employer];
	const names = [draft.contact, draft.sender, draft.people, draft.place];
	const lists = [draft.painPoints, draft.benefits, draft.advantages, Object.keys(draft.edits)];
	return (
		[...typed, ...names].every((text) => text.trim() === '') &&
		lists.every((list) => list.length === 0) &&
		draft.date === null
	);
}
