/** Opening an invitation. Loaded only when there is one. */
import type { Invitation } from '../../lib/round/messages.ts';
import { whyNotAnswerable } from '../../lib/round/open-round.ts';
import { writeToolState } from '../../lib/tool/part.ts';
import type { AnyTool } from '../../lib/tool/tool.ts';
import { emptyWorkspace } from '../../lib/workspace/schema.ts';
import { begunInvitation, memberHome } from './member-home.ts';
import type { Ports } from './ports/ports.ts';
import type { Session } from './session.ts';
import { NotSaved } from './shelf.ts';
import { ToolStore } from './tool-store.ts';

/** Opens an invitation, or says in words why it cannot be answered here. */
export async function openMember(
	tool: AnyTool,
	words: unknown,
	ports: Ports,
	invitation: Invitation,
): Promise<Session | string> {
	if (tool.round === undefined) return 'This tool is not answered in team rounds.';
	const reason = whyNotAnswerable(invitation, tool.id, tool.round.instrument(words));
	if (reason !== null) return reason;
	const now = ports.now();
	const { title } = invitation.round;
	const blank = emptyWorkspace({ id: ports.newId(), name: title, now });
	const slice = tool.round.forMember(title, { id: ports.newId(), now }, words);
	const fresh = writeToolState(blank, tool, { slice, settings: tool.defaultSettings, example: null });
	try {
		const member = await memberHome(ports, invitation, fresh);
		const store = new ToolStore(tool, member, ports.now);
		await store.start();
		return { ports, store, member };
	} catch (error) {
		if (!(error instanceof NotSaved)) throw error;
		return 'A newer version of this site holds your answers to this invitation. Reload the page to get that version.';
	}
}

/** Opens an invitation that was begun on this browser. Null when there is none, or when it cannot be answered here. */
export async function openBegun(tool: AnyTool, words: unknown, ports: Ports, roundId: string): Promise<Session | null> {
	const invitation = await begunInvitation(ports, roundId);
	const opened = invitation && (await openMember(tool, words, ports, invitation));
	return typeof opened === 'string' ? null : opened;
}
