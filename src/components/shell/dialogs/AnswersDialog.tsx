import { useId, useState } from 'react';
import { type Expected, type Incoming, type Received, receiveAnswers } from '../../../lib/round/receive.ts';
import { decodeLink, findLinks } from '../../../lib/tool/link.ts';
import type { Opening } from '../../../lib/workspace/envelope.ts';
import type { Round } from '../../../lib/workspace/schema.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { ACCEPTED } from '../ports/files.ts';
import { openFile } from '../ports/open-file.ts';
import type { Ports } from '../ports/ports.ts';
import { ReceivedList } from './ReceivedList.tsx';

interface AnswersDialogProps {
	/** The round to put them in, null when none is open. */
	round: Round | null;
	expected: Expected;
	/** Answers that were opened before the dialog: by a link, or dropped on the page. */
	waiting: Incoming[];
	ports: Ports;
	/** Puts the changed round in place, as one step. */
	onImport(round: Round): void;
	onUndo(): void;
	onInvite(): void;
	onClose(): void;
}

/** Takes in what team members sent: many files and many links at once, each with what happened to it. */
export default function AnswersDialog(props: AnswersDialogProps) {
	const { round, expected, waiting, ports, onImport, onUndo, onInvite, onClose } = props;
	const [staged, setStaged] = useState(waiting);
	const [pasted, setPasted] = useState('');
	const [report, setReport] = useState<{ received: Received[]; isChanged: boolean } | null>(null);
	const [error, setError] = useState<string | null>(null);
	const id = useId();

	if (round === null) {
		return (
			<Dialog title="Add answers" onClose={onClose}>
				<p>There is no team round yet. Invite the team first, then add what comes back here.</p>
				<button type="button" className="button-primary" onClick={onInvite}>
					Invite the team
				</button>
			</Dialog>
		);
	}

	const take = (incoming: Incoming[]) => {
		const imported = receiveAnswers(round, incoming, expected, ports.now());
		const isChanged = imported.round !== round;
		if (isChanged) onImport(imported.round);
		setReport({ received: imported.received, isChanged });
		setStaged([]);
		setError(null);
	};
	const takeFiles = async (files: File[]) => {
		const openings = await Promise.all(files.map((file) => openFile(file, ['answers'])));
		take(openings.map((opening, index) => ({ from: files[index]?.name ?? 'File', opening })));
	};
	const takeLinks = async () => {
		const links = findLinks(pasted);
		if (links.length === 0)
			return setError('There is no link of ours in this text. Paste the whole link. We kept what you pasted.');
		const openings = await Promise.all(links.map(async (link) => answersOnly(await decodeLink(link))));
		take(openings.map((opening, index) => ({ from: `Link ${index + 1}`, opening })));
		setPasted('');
	};

	return (
		<Dialog title="Add answers" onClose={onClose}>
			<p className="dialog-name">{round.title}</p>
			{staged.length > 0 && (
				<div className="note">
					<p>
						Ready to add:{' '}
						{staged.map((item) => (item.opening.ok ? item.opening.envelope.data.response.who : item.from)).join(', ')}.
					</p>
					<button type="button" className="button-primary" onClick={() => take(staged)}>
						{staged.length === 1 ? 'Add these answers' : `Add all ${staged.length}`}
					</button>
				</div>
			)}
			<ReceivedList
				received={report?.received ?? null}
				onUndo={
					report?.isChanged
						? () => {
								onUndo();
								setReport(null);
							}
						: null
				}
			/>
			<FileDrop
				label="Files from your team"
				hint="Choose or drop as many as you like."
				accept={ACCEPTED}
				several
				onFiles={takeFiles}
			/>
			<div className="field">
				<label htmlFor={id}>Links from your team</label>
				<p className="hint" id={`${id}-hint`}>
					Paste one or many, with or without the words around them.
				</p>
				<textarea
					id={id}
					className="input"
					rows={3}
					value={pasted}
					aria-describedby={`${id}-hint`}
					aria-invalid={error !== null || undefined}
					onChange={(event) => setPasted(event.target.value)}
				/>
				{error !== null && (
					<p className="error" role="alert">
						{error}
					</p>
				)}
			</div>
			<button type="button" className="button" onClick={takeLinks}>
				Add from links
			</button>
		</Dialog>
	);
}

/** A link may carry other things than answers; those are refused by name like any other. */
function answersOnly(opening: Awaited<ReturnType<typeof decodeLink>>): Opening<'answers'> {
	if (!opening.ok) return opening;
	const { envelope } = opening;
	if (envelope.kind === 'answers') return { ok: true, envelope };
	const what = envelope.kind === 'invitation' ? 'an invitation' : 'a shared tool';
	return { ok: false, reason: 'wrong-kind', message: `This link is ${what}, not a team member’s answers.` };
}
