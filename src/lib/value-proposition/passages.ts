/** The three variants of a draft, passage by passage: a script to say, an e-mail to send, a page to leave behind. */

import { dayInWords } from './dates.ts';
import type { Draft, Variant } from './draft.ts';
import { emphasis, moveOf, type Part, parts } from './emphasis.ts';
import type { Material } from './material.ts';
import { painName, partInWords } from './parts.ts';
import { pageHeadings, subject } from './phrases.ts';
import { filled, frame, type Piece, type Said, textOf, typed } from './pieces.ts';
import { asks, capitalized, isClause } from './sentences.ts';

export interface Passage {
	/** Its part, or `subject`, `greeting`, `close`, `title`. */
	id: Part | 'subject' | 'greeting' | 'close' | 'title';
	/** The move it belongs to, from 1; null for what stands around the moves. */
	move: number | null;
	/** Heading over it; only the parts of the one page have one. */
	heading: string | null;
	/** Empty while there is nothing to say; `toWrite` then says what belongs here. */
	pieces: Said;
	toWrite: string | null;
	/** `stale`: the draft it was rewritten from has changed since. */
	edited: 'no' | 'yes' | 'stale';
	/** The words to go on from when a person edits: theirs to the last space, else the draft's. */
	raw: string;
	/** What the draft says here, edited or not. */
	drafted: string;
}

const toWrite: Readonly<Record<Part, string>> = {
	pain: 'Name the problem they want solved. Use their words.',
	done: 'Thank them for one thing they already do.',
	offer: 'Suggest one thing to start, or a stronger role.',
	question: 'Ask what success would look like to them.',
	benefits: 'Say what gets better, and how you will both know.',
	ask: 'Ask for the first meeting. Name one day.',
};

export const passageKey = (variant: Variant, id: Passage['id']): string => `${variant}/${id}`;

function passage(variant: Variant, id: Passage['id'], pieces: Said, draft: Draft): Passage {
	const part = parts.find((each) => each === id) ?? null;
	const drafted = textOf(pieces);
	const edit = draft.edits[passageKey(variant, id)];
	return {
		id,
		move: part === null ? null : moveOf(part),
		heading: part !== null && variant === 'page' ? pageHeadings[draft.audience][part] : null,
		pieces: edit === undefined ? pieces : typed(edit.text, `edit/${variant}/${id}`),
		toWrite: part === null ? null : toWrite[part],
		edited: edit === undefined ? 'no' : edit.instead === drafted ? 'yes' : 'stale',
		raw: edit?.text ?? drafted,
		drafted,
	};
}

function subjectLine({ draft, pains }: Material): Piece[] {
	const [first] = pains;
	if (!first) return [];
	const pain = painName(first, true);
	const Pain = pain.map((piece) => ({ ...piece, text: capitalized(piece.text) }));
	const isSentence = first.name.trim() === '' || isClause(first.name) || asks(first.name);
	const template = (isSentence ? '{Pain}' : subject[draft.audience]).replace('{Pain}', '{top}');
	const day = draft.date === null ? [] : frame(`: can we meet on ${dayInWords(draft.date, draft.chosenOn)}?`);
	return [...filled(template, { pain, top: Pain }), ...day];
}

/** "Hello Ms. Roy,", or the greeting a person typed with the name. */
function greeting({ contact }: Draft): Piece[] {
	const name = typed(contact, 'contact')
		.map((piece) => {
			const the = /^the\s+/i.exec(piece.text)?.[0].length ?? 0;
			return { ...piece, start: piece.start + the, text: piece.text.slice(the).replace(/[\s,:;!]+$/, '') };
		})
		.filter(({ text }) => text !== '');
	const isGreeting = /^(dear|good (morning|afternoon|evening|day)|hello|hey|hi|to)\b/i.test(textOf(name));
	const hello = isGreeting ? [] : frame(name.length === 0 ? 'Hello' : 'Hello ');
	return [
		...hello,
		...name.map((piece) => (isGreeting ? { ...piece, text: capitalized(piece.text) } : piece)),
		...frame(','),
	];
}

function close({ sender, organization }: Draft): Piece[] {
	const names = [typed(sender, 'sender'), typed(organization, 'organization')].filter((name) => name.length > 0);
	return names.flatMap((name, index) => (index === 0 ? name : [...frame('\n'), ...name]));
}

function title({ organization, employer }: Draft): Piece[] {
	const ours = typed(organization, 'organization');
	const yours = typed(employer, 'employer');
	const both = ours.length === 0 || yours.length === 0 ? [...yours, ...ours] : [...yours, ...frame(' and '), ...ours];
	return both.map((piece, index) => (index === 0 ? { ...piece, text: capitalized(piece.text) } : piece));
}

/** The passages of one variant, in order, with what a person rewrote in place. */
export function passagesOf(variant: Variant, material: Material): Passage[] {
	const { draft } = material;
	const of = (id: Part) => passage(variant, id, partInWords(id, material, variant), draft);
	if (variant === 'script') return parts.map(of);
	const names = passage(variant, 'close', close(draft), draft);
	if (variant === 'page') {
		return [passage(variant, 'title', title(draft), draft), ...emphasis[draft.audience].page.map(of), names];
	}
	return [
		passage(variant, 'subject', subjectLine(material), draft),
		passage(variant, 'greeting', greeting(draft), draft),
		...emphasis[draft.audience].email.map(of),
		names,
	];
}

/** The passages as one text, those without words left out. */
export function textOfPassages(passages: readonly Passage[]): string {
	return passages
		.map(({ pieces }) => textOf(pieces))
		.filter((text) => text !== '')
		.join('\n\n');
}
