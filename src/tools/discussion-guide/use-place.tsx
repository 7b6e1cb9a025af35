import { type MouseEvent, useEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place. When the button that was pressed is gone, reading goes on at the heading of the section it
 * stood in, or at the first heading where that is gone too. Spread the result over the element around all of them.
 */
export function usePlace() {
	const root = useRef<HTMLDivElement>(null);
	const pressed = useRef<{ button: Element; section: Element | null } | null>(null);

	useEffect(() => {
		if (pressed.current === null || pressed.current.button.isConnected) return;
		const { section } = pressed.current;
		pressed.current = null;
		if (document.activeElement !== document.body) return;
		const heading = (section?.isConnected ? section : root.current)?.querySelector<HTMLElement>('h2, h3');
		heading?.setAttribute('tabindex', '-1');
		heading?.focus();
	});

	const onClickCapture = ({ target }: MouseEvent) => {
		const button = target instanceof Element ? target.closest('button') : null;
		pressed.current = button && { button, section: button.closest('section') };
	};
	return { ref: root, onClickCapture };
}
