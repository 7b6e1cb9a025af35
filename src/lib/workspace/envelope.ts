/**
 * The one door for saved work. Everything that leaves this site as a file or link is an envelope, and everything that
 * comes in is opened here: parse, migrate, validate. What cannot be opened is refused in words and changes nothing.
 */
import { type Invitation, invitation, type SentAnswers, sentAnswers } from '../round/messages.ts';
import { z } from '../zod.ts';
import { type Kind, migrate } from './migrations.ts';
import { parseSafeJson } from './safe-json.ts';
import { line, WORKSPACE_VERSION, type Workspace, workspace } from './schema.ts';

export const FORMAT = 'talent-pipeline-field-guide';
export const FILE_EXTENSION = '.pipeline.json';
/** Bytes. A workspace with every list full of ordinary rows stays well below. */
export const FILE_CAP = 20 * 1024 * 1024;
const APP = 'Talent Pipeline Field Guide';

/** One tool's shareable part, carried as an otherwise empty workspace so that one set of migrations serves both. */
export const sharedTool = z.strictObject({ tool: line, workspace });
export type SharedTool = z.infer<typeof sharedTool>;

interface DataOf {
	workspace: Workspace;
	tool: SharedTool;
	invitation: Invitation;
	answers: SentAnswers;
}

export interface EnvelopeOf<K extends Kind> {
	format: typeof FORMAT;
	kind: K;
	version: number;
	/** ISO 8601. */
	savedAt: string;
	app: string;
	data: DataOf[K];
}
export type Envelope = { [K in Kind]: EnvelopeOf<K> }[Kind];

export type RefusalReason = 'damaged' | 'too-new' | 'too-large' | 'foreign' | 'wrong-kind';
export interface Refusal {
	ok: false;
	reason: RefusalReason;
	/** A sentence for the person who opened it. */
	message: string;
}
export type Opening<K extends Kind = Kind> = { ok: true; envelope: { [P in K]: EnvelopeOf<P> }[K] } | Refusal;

const dataSchemas: { [K in Kind]: z.ZodMiniType<DataOf[K]> } = {
	workspace,
	tool: sharedTool,
	invitation,
	answers: sentAnswers,
};
const kinds = Object.keys(dataSchemas) as Kind[];

const wrapper = z.strictObject({
	format: z.literal(FORMAT),
	kind: z.enum(kinds),
	version: z.int().check(z.gte(1)),
	savedAt: z.iso.datetime(),
	app: line,
	data: z.unknown(),
});

const kindNames: Record<Kind, string> = {
	workspace: 'a whole workspace',
	tool: 'one tool’s work',
	invitation: 'an invitation to a team round',
	answers: 'a team member’s answers',
};

/** Wraps data for a file, a link or storage. `now` is ISO 8601. */
export function seal<K extends Kind>(kind: K, data: DataOf[K], now: string): EnvelopeOf<K> {
	return { format: FORMAT, kind, version: WORKSPACE_VERSION, savedAt: now, app: APP, data };
}

/** The text of a file. Indented, so that a person can look inside. */
export function fileText(envelope: Envelope): string {
	return `${JSON.stringify(envelope, null, '\t')}\n`;
}

/** Opens the text of a file or a link. Never throws; a refusal carries the sentence to show. */
export function openEnvelope<K extends Kind = Kind>(text: string, accept: readonly K[] = kinds as K[]): Opening<K> {
	if (isLargerThan(text, FILE_CAP)) return refuse('too-large', tooLargeMessage(text.length));
	const parsed = parseSafeJson(text.replace(/^\uFEFF/, ''));
	if (!parsed.ok) return text.includes(FORMAT) || text.trim() === '' ? damaged() : foreign();
	return openValue(parsed.value, accept);
}

/** Opens a value that is already parsed and known to be free of dangerous keys. */
export function openValue<K extends Kind = Kind>(value: unknown, accept: readonly K[] = kinds as K[]): Opening<K> {
	if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT) return foreign();
	// A newer version may have changed the wrapper itself, so its number is read before anything else is asked of it.
	if ('version' in value && typeof value.version === 'number' && value.version > WORKSPACE_VERSION) return tooNew();
	const outer = wrapper.safeParse(value);
	if (!outer.success) return damaged();
	const { kind, version, data } = outer.data;
	if (!accept.some((accepted) => accepted === kind)) return refuse('wrong-kind', wrongKindMessage(kind, accept));
	try {
		const inner = dataSchemas[kind].safeParse(migrate(kind, data, version));
		if (!inner.success) return damaged(inner.error.issues[0]?.path);
		const envelope = { ...outer.data, version: WORKSPACE_VERSION, data: inner.data };
		return { ok: true, envelope } as Opening<K>;
	} catch {
		return damaged();
	}
}

/** Refuses a file by its size in bytes, before it is read. Null when the size is fine. */
export function refuseBySize(bytes: number): Refusal | null {
	return bytes > FILE_CAP ? refuse('too-large', tooLargeMessage(bytes)) : null;
}

function refuse(reason: RefusalReason, message: string): Refusal {
	return { ok: false, reason, message };
}

function damaged(path: readonly PropertyKey[] = []): Refusal {
	const where = path.length === 0 ? '' : ` The trouble is at “${path.map(String).join(' › ')}”.`;
	return refuse(
		'damaged',
		`This looks like ours, but part of it is missing or changed, so we did not open it.${where} Try another copy.`,
	);
}

function foreign(): Refusal {
	return refuse('foreign', `This was not made by the ${APP}. Choose a file that ends in ${FILE_EXTENSION}.`);
}

function tooNew(): Refusal {
	return refuse(
		'too-new',
		'This was saved by a newer version of this site. Reload the page to get that version, then open it again.',
	);
}

function wrongKindMessage(kind: Kind, accept: readonly Kind[]): string {
	return `This holds ${kindNames[kind]}. Here you can open ${accept.map((accepted) => kindNames[accepted]).join(' or ')}.`;
}

function tooLargeMessage(bytes: number): string {
	return `This is too large to open: ${Math.ceil(bytes / 1024 / 1024)} MB. The most we open is ${FILE_CAP / 1024 / 1024} MB.`;
}

/** A character is one to three bytes of UTF-8 a code unit, so most texts need no counting. */
function isLargerThan(text: string, bytes: number): boolean {
	if (text.length > bytes) return true;
	return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes;
}
