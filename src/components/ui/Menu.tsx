import { createContext, type KeyboardEvent, type ReactNode, use, useEffect, useId, useRef, useState } from 'react';

interface MenuProps {
	label: string;
	icon?: ReactNode;
	/** Drawn only while the list is shown. */
	children: ReactNode;
}

/** Closes the menu around an item and gives focus back to its button. */
const CloseMenu = createContext<() => void>(() => {});

/** A button that shows a list of further buttons. It is a disclosure, so Tab walks through it as through the page. */
export function Menu({ label, icon, children }: MenuProps) {
	const [isOpen, setOpen] = useState(false);
	const whole = useRef<HTMLDivElement>(null);
	const opener = useRef<HTMLButtonElement>(null);
	const id = useId();

	useEffect(() => {
		if (!isOpen) return;
		const outside = (event: Event) => {
			if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
		};
		document.addEventListener('pointerdown', outside);
		document.addEventListener('focusin', outside);
		return () => {
			document.removeEventListener('pointerdown', outside);
			document.removeEventListener('focusin', outside);
		};
	}, [isOpen]);

	const close = () => {
		setOpen(false);
		opener.current?.focus();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || !isOpen) return;
		event.stopPropagation();
		close();
	};

	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: Esc from any of the buttons inside closes the list.
		<div className="menu" ref={whole} onKeyDown={onKeyDown}>
			<button
				ref={opener}
				type="button"
				className="button-tool"
				aria-expanded={isOpen}
				aria-controls={id}
				onClick={() => setOpen(!isOpen)}
			>
				{icon}
				{label}
			</button>
			<div id={id} className="menu-panel" hidden={!isOpen}>
				{isOpen && <CloseMenu value={close}>{children}</CloseMenu>}
			</div>
		</div>
	);
}

interface MenuItemProps {
	onSelect(): void;
	/** Why it cannot be used now, in words; null when it can. */
	unavailable?: string | null;
	children: ReactNode;
}

/** One entry of a menu. Using it closes the menu first, so that a dialog it opens gives focus back to the menu. */
export function MenuItem({ onSelect, unavailable = null, children }: MenuItemProps) {
	const close = use(CloseMenu);
	return (
		<button
			type="button"
			className="menu-item"
			aria-disabled={unavailable !== null}
			onClick={() => {
				if (unavailable !== null) return;
				close();
				onSelect();
			}}
		>
			{children}
			{unavailable !== null && <span className="menu-why">{unavailable}</span>}
		</button>
	);
}
