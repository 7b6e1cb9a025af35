import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

interface DialogProps {
	title: string;
	onClose(): void;
	children: ReactNode;
}

/**
 * A dialog over the page while it is rendered. The browser keeps focus inside, closes it on Esc and gives focus back to
 * the control that was used before.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
	const box = useRef<HTMLDialogElement>(null);
	const heading = useRef<HTMLHeadingElement>(null);
	const id = useId();

	// A layout effect cleans up while the element is still in the page: only then does closing give focus back.
	useLayoutEffect(() => {
		const dialog = box.current;
		if (dialog === null) return;
		dialog.showModal();
		heading.current?.focus();
		return () => dialog.close();
	}, []);

	return (
		<dialog ref={box} className="dialog" aria-labelledby={id} onClose={onClose}>
			<div className="dialog-head">
				<h2 id={id} ref={heading} tabIndex={-1}>
					{title}
				</h2>
				<button type="button" className="button-tool button-plain" onClick={() => box.current?.close()}>
					Close
				</button>
			</div>
			<div className="dialog-body">{children}</div>
		</dialog>
	);
}
