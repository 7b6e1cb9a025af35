/**
 * What travels in a team round: the invitation that goes out, the answers that come back, and the record a member's
 * browser keeps in between.
 */
import { instant, line, response, workspace } from '../workspace/schema.ts';
import { z } from '../zod.ts';

const id = z.uuid();

/** What is answered, with the version that makes old answers recognizable. */
export const instrumentRef = z.strictObject({ id: line, version: z.int(), title: line });
export type InstrumentRef = z.infer<typeof instrumentRef>;

/** What a facilitator sends out. It holds nothing of the facilitator's own work. */
export const invitation = z.strictObject({
	/** Id of the tool that is answered with. */
	tool: line,
	round: z.strictObject({ id, title: line, askFor: z.enum(['name', 'role']) }),
	instrument: instrumentRef,
});
export type Invitation = z.infer<typeof invitation>;

/** What a member sends back. The same response id again replaces what was sent before. */
export const sentAnswers = z.strictObject({
	tool: line,
	round: z.strictObject({ id, title: line }),
	instrument: instrumentRef,
	response,
});
export type SentAnswers = z.infer<typeof sentAnswers>;

/** What a member's browser keeps: apart from their own workspaces, one record a round. */
export const memberRecord = z.strictObject({
	invitation,
	/** Made once and kept, so that sending again replaces. */
	responseId: id,
	who: line,
	sentAt: z.nullable(instant),
	/** A workspace of its own for the answers, so that the tool works as it always does. */
	workspace,
});
export type MemberRecord = z.infer<typeof memberRecord>;
