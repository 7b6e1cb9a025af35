import { useState } from 'react';
import type { AnyTool } from '../../../lib/tool/tool.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { downloadEnvelope, sharedEnvelope, sizeInWords } from '../outgoing.ts';
import type { Ports } from '../ports/ports.ts';
import type { AnyState } from '../tool-snapshot.ts';
import { CopyField } from './CopyField.tsx';
import { useLink } from './use-link.ts';

interface ShareDialogProps {
	tool: AnyTool;
	state: AnyState;
	/** The name of the workspace, which travels with the link. */
	name: string;
	ports: Ports;
	onClose(): void;
}

/** A link to a tool with this work in it, with what it gives away said first. */
export default function ShareDialog({ tool, state, name, ports, onClose }: ShareDialogProps) {
	const isEmpty = tool.isEmpty(state.slice);
	const [envelope] = useState(() => (isEmpty ? null : sharedEnvelope(tool, state, name, ports)));
	const link = useLink(tool.id, envelope);
	if (envelope === null) {
		return (
			<Dialog title="Share link" onClose={onClose}>
				<p>There is nothing to share yet. Fill something in first, or load the example.</p>
			</Dialog>
		);
	}
	return (
		<Dialog title="Share link" onClose={onClose}>
			<p>Anyone who has the link can see, and can pass on:</p>
			<ul className="plain-list">
				<li>The name of this workspace: “{name}”.</li>
				{tool.reveals(state.slice).map((revealed) => (
					<li key={revealed}>{revealed}</li>
				))}
			</ul>
			<p className="hint">
				Your work travels inside the link and is stored on no server. Changes you make later are not in it. Whoever
				opens it gets a copy.
			</p>
			{link.state === 'making' && <p>Making the link…</p>}
			{link.state === 'ready' && (
				<>
					<CopyField label={`Link, ${sizeInWords(link.bytes)}`} text={link.address} isMain />
					{link.bytes > 2_000 && (
						<p className="hint">It is a long link. If a mail program cuts it, send the file instead.</p>
					)}
				</>
			)}
			{link.state === 'too-long' && (
				<p className="note note-check">
					This is too much for a link: {sizeInWords(link.bytes)}, and mail programs cut links above 32 KB. Send the file
					instead.
				</p>
			)}
			<button
				type="button"
				className={link.state === 'too-long' ? 'button-primary' : 'button'}
				onClick={() => downloadEnvelope(envelope, [name, tool.id])}
			>
				Download it as a file
			</button>
		</Dialog>
	);
}
