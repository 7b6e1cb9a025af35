import { useCallback, useEffect, useRef, useState } from 'react';
import type { Invitation } from '../../lib/round/messages.ts';
import type { AnyTool } from '../../lib/tool/tool.ts';
import type { Opening } from '../../lib/workspace/envelope.ts';
import { onLeaving } from './ports/page.ts';
import { currentFragment, onFragment, replaceFragment } from './ports/place.ts';
import type { Ports } from './ports/ports.ts';
import { openOwn, type Session } from './session.ts';

const ROUND = '#round=';
const LINK = '#w=';

export interface SessionControl {
	/** Null until the stored work is loaded. */
	session: Session | null;
	/** What the address brought that has to be asked about; the page handles it and forgets it. */
	arrived: Opening | null;
	forgetArrived(): void;
	/** Opens the workspace in use, again or instead of an invitation. */
	openOwnWork(): Promise<void>;
	/** Opens an invitation. Returns a sentence when it cannot be answered here. */
	answerInvitation(invitation: Invitation): Promise<string | null>;
}

/** Opens what the address asks for: the workspace in use, an invitation, or a link with work in it. */
export function useSession(tool: AnyTool, words: unknown, openPorts: () => Promise<Ports>): SessionControl {
	const [session, setSession] = useState<Session | null>(null);
	const [arrived, setArrived] = useState<Opening | null>(null);
	const current = useRef<Session | null>(null);
	// What the page was given at first is what it works with: an island's props do not change.
	const given = useRef({ tool, words, openPorts });

	const show = useCallback(async (next: Session) => {
		const before = current.current;
		current.current = next;
		setSession(next);
		await before?.store.stop();
	}, []);

	const openOwnWork = useCallback(async () => {
		await current.current?.store.flush();
		replaceFragment('');
		await show(await openOwn(given.current.tool, await given.current.openPorts()));
	}, [show]);

	const answerInvitation = useCallback(
		async (invitation: Invitation) => {
			const { tool, words, openPorts } = given.current;
			const { openMember } = await import('./member-session.ts');
			const opened = await openMember(tool, words, await openPorts(), invitation);
			if (typeof opened === 'string') return opened;
			replaceFragment(`${ROUND}${invitation.round.id}`);
			await show(opened);
			return null;
		},
		[show],
	);

	const followAddress = useCallback(async () => {
		const { tool, words, openPorts } = given.current;
		const fragment = currentFragment();
		if (fragment.startsWith(ROUND)) {
			const { openBegun } = await import('./member-session.ts');
			const begun = await openBegun(tool, words, await openPorts(), fragment.slice(ROUND.length));
			if (begun !== null) return show(begun);
		}
		if (fragment.startsWith(LINK)) {
			const { decodeLink } = await import('../../lib/tool/link.ts');
			const opening = await decodeLink(fragment);
			replaceFragment('');
			if (opening.ok && opening.envelope.kind === 'invitation') {
				const reason = await answerInvitation(opening.envelope.data);
				if (reason === null) return;
				setArrived({ ok: false, reason: 'wrong-kind', message: reason });
			} else setArrived(opening);
		}
		if (current.current === null) await show(await openOwn(tool, await openPorts()));
	}, [answerInvitation, show]);

	useEffect(() => {
		void followAddress();
		const stopFragment = onFragment(() => void followAddress());
		const stopLeaving = onLeaving(() => void current.current?.store.flush());
		return () => {
			stopFragment();
			stopLeaving();
			void current.current?.store.stop();
			current.current = null;
		};
	}, [followAddress]);

	return { session, arrived, forgetArrived: () => setArrived(null), openOwnWork, answerInvitation };
}
