import { useId, useRef, useState } from 'react';
import { copyText } from '../ports/copy.ts';

/** A link in a field of its own, with a button that copies it. Where copying is refused, the text is selected instead. */
export function CopyField({ label, text, isMain = false }: { label: string; text: string; isMain?: boolean }) {
	const field = useRef<HTMLInputElement>(null);
	const [said, setSaid] = useState<string | null>(null);
	const id = useId();
	const copy = async () => {
		if (await copyText(text)) return setSaid('Copied.');
		field.current?.select();
		setSaid('Your browser does not let us copy. The link is selected: press Ctrl+C, or Command+C on a Mac.');
	};
	return (
		<div className="copy-field field">
			<label htmlFor={id}>{label}</label>
			<div className="copy-field-row">
				<input
					ref={field}
					id={id}
					className="input"
					type="text"
					readOnly
					value={text}
					onFocus={(event) => event.target.select()}
				/>
				<button type="button" className={isMain ? 'button-primary' : 'button'} onClick={copy}>
					Copy link
				</button>
			</div>
			<p className="hint" role="status">
				{said}
			</p>
		</div>
	);
}
