/**
 * Opening what this browser has stored. Unlike a file, a stored workspace is somebody's only copy, so the three
 * outcomes are: read it; look at it without changing it; keep it safe and offer it as a download.
 */
import { FORMAT, openValue, type Refusal } from './envelope.ts';
import { WORKSPACE_VERSION, type Workspace, workspace } from './schema.ts';

export type StoredWorkspace =
	| { state: 'readable'; workspace: Workspace; savedAt: string }
	/** Saved by a newer version. What this version understands of it can be looked at and must not be written back. */
	| { state: 'newer'; workspace: Workspace; savedAt: string }
	| { state: 'unreadable'; name: string; message: string };

/** Opens a stored value. Never throws and never changes the value. */
export function openStored(value: unknown): StoredWorkspace {
	if (isNewer(value)) {
		const known = knownPartOf(field(value, 'data'));
		const savedAt = String(field(value, 'savedAt') ?? '');
		if (known !== null) return { state: 'newer', workspace: known, savedAt };
	}
	const opening = openValue(value, ['workspace']);
	if (opening.ok) return { state: 'readable', workspace: opening.envelope.data, savedAt: opening.envelope.savedAt };
	return { state: 'unreadable', name: nameOf(value), message: storedMessage(opening) };
}

/** True for an envelope of ours with a version above this build's. */
export function isNewer(value: unknown): boolean {
	const version = field(value, 'version');
	return field(value, 'format') === FORMAT && typeof version === 'number' && version > WORKSPACE_VERSION;
}

/** The name a person gave, read from data that may otherwise be unreadable. */
export function nameOf(value: unknown): string {
	const data = field(value, 'data');
	const name = field(data, 'name') ?? field(field(data, 'workspace'), 'name');
	return typeof name === 'string' && name.trim() !== '' ? name.slice(0, 500) : 'Unnamed work';
}

/** Drops the keys this version does not know and validates the rest. Null when the rest is not a workspace. */
function knownPartOf(data: unknown): Workspace | null {
	const copy: unknown = structuredClone(data);
	// Each pass uncovers unknown keys one level further in, and a workspace is only a few levels deep.
	for (let pass = 0; pass < 8; pass += 1) {
		const parsed = workspace.safeParse(copy);
		if (parsed.success) return parsed.data;
		for (const issue of parsed.error.issues) {
			if (issue.code !== 'unrecognized_keys') return null;
			const holder = issue.path.reduce<unknown>((inside, key) => field(inside, key), copy);
			if (typeof holder !== 'object' || holder === null) return null;
			for (const key of issue.keys) Reflect.deleteProperty(holder, key);
		}
	}
	return null;
}

function storedMessage(refusal: Refusal): string {
	if (refusal.reason === 'too-new')
		return 'A newer version of this site saved it. Reload the page to get that version.';
	return 'Part of it is missing or changed, so this version cannot read it.';
}

function field(value: unknown, key: PropertyKey): unknown {
	return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
