import { expect, test } from 'vitest';
import { TEST_INSTRUMENT, testId, testResponse, testRound } from '../../../tests/support/test-tool.ts';
import { blankWorkspace, NOW } from '../../../tests/support/workspaces.ts';
import { fileText, openEnvelope, seal } from '../workspace/envelope.ts';
import { memberRecord } from './messages.ts';
import { answersFrom, invitationTo, openRound, whyNotAnswerable } from './open-round.ts';
import { receiveAnswers } from './receive.ts';

const round = openRound({ id: testRound.id, title: ' Spring ', askFor: 'name', now: NOW });
const invited = invitationTo(round, 'test-tool', TEST_INSTRUMENT);

test('a new round is empty and its title is trimmed', () => {
	expect(round).toEqual({
		id: testRound.id,
		title: 'Spring',
		askFor: 'name',
		openedAt: NOW,
		responses: [],
		consensus: {},
	});
});

test('an invitation holds nothing of the round’s answers', () => {
	const filled = { ...round, responses: [testResponse(1)], consensus: { a: { rating: 3 as const, why: 'secret' } } };
	expect(invitationTo(filled, 'test-tool', TEST_INSTRUMENT)).toEqual(invited);
	expect(JSON.stringify(invitationTo(filled, 'test-tool', TEST_INSTRUMENT))).not.toContain('secret');
});

test('an invitation goes through a file and the answers come back into the round', () => {
	const opening = openEnvelope(fileText(seal('invitation', invited, NOW)), ['invitation']);
	expect(opening.ok && opening.envelope.data).toEqual(invited);
	const member = memberRecord.parse({
		invitation: invited,
		responseId: testId(7),
		who: ' College dean ',
		sentAt: null,
		workspace: blankWorkspace,
	});
	const sent = answersFrom(member, { lines: { one: 4 }, lineNotes: {}, sections: {} }, NOW);
	const back = openEnvelope(fileText(seal('answers', sent, NOW)), ['answers']);
	const expected = { tool: 'test-tool', instrument: TEST_INSTRUMENT, fits: () => true };
	const { round: after } = receiveAnswers(round, [{ from: 'dean', opening: back }], expected, NOW);
	expect(after.responses).toEqual([
		{
			id: testId(7),
			who: 'College dean',
			answeredAt: NOW,
			answers: { lines: { one: 4 }, lineNotes: {}, sections: {} },
		},
	]);
});

test('an invitation for something else is refused by name', () => {
	expect(whyNotAnswerable(invited, 'test-tool', TEST_INSTRUMENT)).toBeNull();
	expect(whyNotAnswerable(invited, 'other-tool', TEST_INSTRUMENT)).toContain('“Test form”');
	expect(whyNotAnswerable(invited, 'test-tool', { ...TEST_INSTRUMENT, id: 'x' })).toContain('“Test form”');
	expect(whyNotAnswerable(invited, 'test-tool', { ...TEST_INSTRUMENT, version: 4 })).toContain('version 3');
});
