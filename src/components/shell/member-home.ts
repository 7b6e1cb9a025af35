/**
 * Where a team member answers an invitation: a record of its own under `round:<round id>`, apart from the member's
 * workspaces. The response id in it is made once, so that sending again replaces what was sent before.
 */
import { type Invitation, type MemberRecord, memberRecord } from '../../lib/round/messages.ts';
import { seal } from '../../lib/workspace/envelope.ts';
import { migrate } from '../../lib/workspace/migrations.ts';
import { WORKSPACE_VERSION, type Workspace } from '../../lib/workspace/schema.ts';
import type { Home } from './home.ts';
import { keepCopy, setAside } from './kept.ts';
import type { Ports } from './ports/ports.ts';
import { NotSaved } from './shelf.ts';

const ROUNDS = 'round:';

export interface MemberHome extends Home {
	/** What is kept besides the answers themselves. */
	readonly record: MemberRecord;
	/** Keeps who answers and when the answers were sent. */
	saveSender(sender: Pick<MemberRecord, 'who' | 'sentAt'>): Promise<void>;
}

interface StoredMember {
	version: number;
	record: MemberRecord;
}

/** Opens the record of an invitation, or begins one with `fresh`, the workspace to answer in. Throws NotSaved. */
export async function memberHome(ports: Ports, invitation: Invitation, fresh: Workspace): Promise<MemberHome> {
	const key = `${ROUNDS}${invitation.round.id}`;
	const begun: MemberRecord = { invitation, responseId: ports.newId(), who: '', sentAt: null, workspace: fresh };
	const found = await ports.storage.read(key);
	if ((versionOf(found) ?? 0) > WORKSPACE_VERSION) throw new NotSaved('newer');
	const known = recordOf(found);
	const aside =
		found !== undefined && known === null
			? await setAside(ports, key, found, 'These were answers to an invitation. This version cannot read them.')
			: null;
	// The invitation just opened may carry a corrected title.
	let record: MemberRecord = known === null ? begun : { ...known, invitation };
	let isStored = known !== null;

	const change = async (to: (newest: MemberRecord) => MemberRecord) => {
		await ports.storage.update(key, (old) => {
			const newest = recordOf(old);
			if (old !== undefined && newest === null) throw new NotSaved('newer');
			if (old === undefined && isStored) throw new NotSaved('removed');
			record = to(newest ?? record);
			return { version: WORKSPACE_VERSION, record } satisfies StoredMember;
		});
		isStored = true;
		ports.channel.tell({ about: 'saved', key });
	};
	const save = async (changed: (newest: Workspace) => Workspace) => {
		await change((newest) => ({ ...newest, workspace: { ...changed(newest.workspace), updatedAt: ports.now() } }));
		return record.workspace;
	};

	return {
		isLasting: ports.storage.isLasting,
		get record() {
			return record;
		},
		async load() {
			const stored = recordOf(await ports.storage.read(key));
			if (stored !== null) record = stored;
			return { workspace: record.workspace, isStored: stored !== null, access: 'write', setAside: aside };
		},
		save,
		saveAnew(base) {
			isStored = false;
			return save(() => base);
		},
		saveSender: (sender) => change((newest) => ({ ...newest, ...sender })),
		keepCopy(workspace, message) {
			return keepCopy(ports, `part:${workspace.id}`, seal('workspace', workspace, ports.now()), message);
		},
		listen({ changed, removed, newer }) {
			return ports.channel.listen((message) => {
				if (message.about === 'cleared' && isStored) removed();
				else if ('key' in message && message.key === key) message.about === 'saved' ? changed() : removed();
			}, newer);
		},
	};
}

/** Every invitation answered or begun on this browser, the one touched last first. */
export async function allMemberRecords(ports: Ports): Promise<MemberRecord[]> {
	const records = (await ports.storage.list(ROUNDS)).flatMap(([, value]) => recordOf(value) ?? []);
	return records.sort((one, other) => (one.workspace.updatedAt < other.workspace.updatedAt ? 1 : -1));
}

/** Invitations to one tool that were begun and whose answers were not sent. */
export async function begunInvitations(ports: Ports, tool: string): Promise<MemberRecord[]> {
	return (await allMemberRecords(ports)).filter(
		({ invitation, sentAt }) => invitation.tool === tool && sentAt === null,
	);
}

/** Forgets a member's answers to a round. */
export async function removeMemberRecord({ storage, channel }: Ports, roundId: string): Promise<void> {
	const key = `${ROUNDS}${roundId}`;
	await storage.remove(key);
	channel.tell({ about: 'removed', key });
}

/** The invitation of a round that was begun here, null when there is none. */
export async function begunInvitation(ports: Ports, roundId: string): Promise<Invitation | null> {
	return recordOf(await ports.storage.read(`${ROUNDS}${roundId}`))?.invitation ?? null;
}

/** Null for what is not a record, or not one that this version can read. */
function recordOf(value: unknown): MemberRecord | null {
	const version = versionOf(value);
	if (version === null || version > WORKSPACE_VERSION) return null;
	try {
		const parsed = memberRecord.safeParse(migrate('member', (value as StoredMember).record, version));
		return parsed.success ? parsed.data : null;
	} catch {
		return null;
	}
}

function versionOf(value: unknown): number | null {
	if (typeof value !== 'object' || value === null || !('version' in value) || !('record' in value)) return null;
	return typeof value.version === 'number' ? value.version : null;
}
