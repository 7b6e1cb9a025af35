/** What a tool's page shows besides the tool: a dialog, and one line about what has just happened. */
import type { Incoming } from '../../lib/round/receive.ts';
import type { AnyTool } from '../../lib/tool/tool.ts';
import type { EnvelopeOf } from '../../lib/workspace/envelope.ts';
import type { Candidate } from './candidates.ts';
import type { SessionControl } from './use-session.ts';

export type OpenDialogState =
	| { is: 'share' }
	| { is: 'invite' }
	| { is: 'answers'; waiting: Incoming[] }
	| { is: 'open'; title: string; candidate: Candidate }
	| { is: 'refused'; message: string }
	/** A text that could not be put on the clipboard. */
	| { is: 'copy-by-hand'; title: string; text: string }
	| { is: 'start-over' }
	| { is: 'send-back'; envelope: EnvelopeOf<'answers'> };

export interface Notice {
	message: string;
	/** The way back, with its label. */
	undo: { label: string; run(): void } | null;
}

/** A tool's page as its actions see it. */
export interface Desk {
	tool: AnyTool;
	control: SessionControl;
	setDialog(dialog: OpenDialogState | null): void;
	setNotice(notice: Notice | null): void;
	/** Says a word to screen readers. */
	say(word: string): void;
}
