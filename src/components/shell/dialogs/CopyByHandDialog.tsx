import { useId, useRef, useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { copyText } from '../ports/copy.ts';

/** A text the browser did not let us copy, to select and copy, or to try again. */
export default function CopyByHandDialog({ title, text, onClose }: { title: string; text: string; onClose(): void }) {
	const field = useRef<HTMLTextAreaElement>(null);
	const [said, setSaid] = useState<string | null>(null);
	const id = useId();
	const again = async () => {
		if (await copyText(text)) return setSaid('Copied.');
		field.current?.focus();
		setSaid('The text is selected: press Ctrl+C, or Command+C on a Mac.');
	};
	return (
		<Dialog title={title} onClose={onClose}>
			<p>Your browser did not let us copy. Here is the text: select it and copy it, or try once more.</p>
			<div className="field">
				<label htmlFor={id}>Text to copy</label>
				<textarea
					ref={field}
					id={id}
					className="input"
					rows={10}
					readOnly
					value={text}
					onFocus={(event) => event.target.select()}
				/>
			</div>
			<button type="button" className="button-primary" onClick={again}>
				Copy
			</button>
			<p className="hint" role="status">
				{said}
			</p>
		</Dialog>
	);
}
