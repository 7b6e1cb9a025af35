import { type ReactNode, useEffect, useRef } from 'react';

interface StatusProps {
	/** Short: it is read aloud when it changes. Null says nothing. */
	message: string | null;
	/** What can be done about it: undo, download. */
	children?: ReactNode;
}

/**
 * A line that says what has just happened. It stays in the page while empty, so that a change is announced, and it
 * takes the focus when the control that was used is gone: nobody is sent back to the top of the page.
 */
export function Status({ message, children }: StatusProps) {
	const line = useRef<HTMLDivElement>(null);
	const shown = useRef(message);
	useEffect(() => {
		if (shown.current === message) return;
		shown.current = message;
		if (document.activeElement === document.body) line.current?.focus({ preventScroll: message === null });
	}, [message]);
	return (
		<div className="status-line" data-empty={message === null || undefined} ref={line} tabIndex={-1}>
			<p role="status">{message}</p>
			{message !== null && children}
		</div>
	);
}
