import { beforeEach, describe, expect, test } from 'vitest';
import { type TestBrowser, testBrowser } from '../../../tests/support/ports.ts';
import { TEST_INSTRUMENT, testRound, testTool, testWords } from '../../../tests/support/test-tool.ts';
import { invitationTo } from '../../lib/round/open-round.ts';
import type { AnyTool } from '../../lib/tool/tool.ts';
import { WORKSPACE_VERSION } from '../../lib/workspace/schema.ts';
import { allMemberRecords, begunInvitation, begunInvitations, removeMemberRecord } from './member-home.ts';
import { openMember } from './member-session.ts';
import type { Session } from './session.ts';
import { listWorkspaces } from './shelf.ts';

const tool = testTool as AnyTool;
const invitation = invitationTo(testRound, tool.id, TEST_INSTRUMENT);
const key = `round:${testRound.id}`;
let browser: TestBrowser;
beforeEach(() => {
	browser = testBrowser();
});

async function answer(): Promise<Session & { member: NonNullable<Session['member']> }> {
	const session = await openMember(tool, testWords, browser.openTab(), invitation);
	if (typeof session === 'string' || session.member === null) throw new Error(String(session));
	return { ...session, member: session.member };
}
const rate = (session: Session, one: 1 | 2 | 3 | 4 | 5) => {
	const slice = session.store.getSnapshot().state.slice as { passes: { answers: object }[] };
	const passes = slice.passes.map((pass) => ({ ...pass, answers: { ...pass.answers, lines: { one } } }));
	session.store.changeSlice({ ...slice, passes }, null);
};
const answersOf = (session: Session) => tool.round?.answersOf(session.store.getSnapshot().state.slice).lines;

describe('answering an invitation', () => {
	test('is kept apart from the member’s own workspaces', async () => {
		const session = await answer();
		rate(session, 4);
		await session.store.flush();
		expect(await listWorkspaces(session.ports)).toEqual([]);
		expect((await session.ports.storage.list('')).map(([stored]) => stored)).toEqual([key]);
	});

	test('goes on where it was left, with the same response id', async () => {
		const first = await answer();
		rate(first, 4);
		await first.store.flush();
		await first.member.saveSender({ who: 'Dean', sentAt: null });
		const again = await answer();
		expect(answersOf(again)).toEqual({ one: 4 });
		expect(again.member.record).toMatchObject({ responseId: first.member.record.responseId, who: 'Dean' });
	});

	test('keeps the sender and the answers when both are saved', async () => {
		const session = await answer();
		rate(session, 2);
		await session.store.flush();
		await session.member.saveSender({ who: 'Dean', sentAt: browser.openTab().now() });
		rate(session, 3);
		await session.store.flush();
		const [record] = await allMemberRecords(session.ports);
		expect(record).toMatchObject({ who: 'Dean', sentAt: expect.any(String) });
		expect(answersOf(await answer())).toEqual({ one: 3 });
	});

	test('is found again until it is sent', async () => {
		const session = await answer();
		expect(await begunInvitations(session.ports, tool.id)).toEqual([]);
		rate(session, 1);
		await session.store.flush();
		expect(await begunInvitations(session.ports, tool.id)).toMatchObject([{ invitation }]);
		expect(await begunInvitations(session.ports, 'other-tool')).toEqual([]);
		expect(await begunInvitation(session.ports, testRound.id)).toEqual(invitation);
		await session.member.saveSender({ who: 'Dean', sentAt: session.ports.now() });
		expect(await begunInvitations(session.ports, tool.id)).toEqual([]);
	});

	test('that is deleted elsewhere is not brought back unasked', async () => {
		const session = await answer();
		rate(session, 1);
		await session.store.flush();
		await removeMemberRecord(browser.openTab(), testRound.id);
		expect(session.store.getSnapshot().save).toEqual({ state: 'failed', why: 'removed' });
		rate(session, 2);
		await session.store.flush();
		expect(await session.ports.storage.list('')).toEqual([]);
		await session.store.tryAgain();
		expect(answersOf(await answer())).toEqual({ one: 2 });
	});

	test('sets aside a record that is damaged, and leaves one of a newer version', async () => {
		const { storage } = browser;
		await storage.write({ [key]: { version: 1, record: 'lost' } });
		expect((await answer()).store.getSnapshot().setAside).toMatchObject({ value: { record: 'lost' } });
		const newer = { version: WORKSPACE_VERSION + 1, record: {} };
		await storage.write({ [key]: newer });
		expect(await openMember(tool, testWords, browser.openTab(), invitation)).toContain('newer version');
		expect(await storage.read(key)).toEqual(newer);
	});

	test('is refused in words where the form is another', async () => {
		const other = { ...invitation, instrument: { ...TEST_INSTRUMENT, version: 1 } };
		expect(await openMember(tool, testWords, browser.openTab(), other)).toContain('version 1');
		const alone = { ...tool, round: undefined };
		expect(await openMember(alone, testWords, browser.openTab(), invitation)).toContain('not answered in team rounds');
	});
});
