import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Item } from '../../lib/discussion/meeting.ts';
import type { Actions } from './actions.ts';
import type { Line } from './result.ts';

interface AgendaListProps {
	agenda: readonly Line[];
	actions: Actions;
}

/** The questions in their order. Each can be moved by its buttons, taken off, or opened. */
export function AgendaList({ agenda, actions }: AgendaListProps) {
	const list = useRef<HTMLOListElement>(null);
	const moved = useRef<string | null>(null);
	const [told, setTold] = useState('');

	// A row that moves in the page loses the focus; the button that moved it gets it back.
	useEffect(() => {
		if (moved.current === null) return;
		const name = moved.current;
		moved.current = null;
		for (const button of list.current?.querySelectorAll('button') ?? []) {
			if (button.dataset['move'] === name) button.focus();
		}
	});

	// A row is drawn again only when it changes itself, so its buttons ask for what is current when they are pressed.
	const latest = useRef({ agenda, actions });
	useLayoutEffect(() => {
		latest.current = { agenda, actions };
	});
	const [does] = useState(() => ({
		move(index: number, by: -1 | 1) {
			const { agenda: lines, actions: act } = latest.current;
			const key = lines[index]?.item.key;
			const to = index + by;
			if (key === undefined || to < 0 || to >= lines.length) return;
			moved.current = `${key} ${by}`;
			setTold(`Now ${to + 1} of ${lines.length}.`);
			act.move(key, by);
		},
		takeOff(index: number) {
			const { agenda: lines, actions: act } = latest.current;
			const line = lines[index];
			if (line === undefined) return;
			const next = lines[index + 1] ?? lines[index - 1];
			moved.current = next ? `${next.item.key} off` : null;
			setTold('Taken off the agenda.');
			act.takeOff(line.item.key);
		},
		open: (key: string) => latest.current.actions.talkAbout(key),
	}));

	return (
		<>
			<ol className="dg-agenda" ref={list}>
				{agenda.map(({ item }, index) => (
					<AgendaRow key={item.key} item={item} index={index} isLast={index === agenda.length - 1} does={does} />
				))}
			</ol>
			<p role="status" className="visually-hidden">
				{told}
			</p>
		</>
	);
}

interface AgendaRowProps {
	item: Item;
	index: number;
	isLast: boolean;
	does: {
		move(index: number, by: -1 | 1): void;
		takeOff(index: number): void;
		open(key: string): void;
	};
}

const AgendaRow = memo(({ item, index, isLast, does }: AgendaRowProps) => (
	<li>
		<span className="dg-agenda-number" aria-hidden="true">
			{index + 1}
		</span>
		<span className="dg-agenda-what">
			<span className="kicker">{item.under || 'Our own question'}</span>
			<button className="dg-agenda-text" type="button" onClick={() => does.open(item.key)}>
				{item.text}
			</button>
			{item.isAnswered && <span className="tag tag-spruce">Answered</span>}
		</span>
		<span className="dg-agenda-actions">
			<button
				className="button-tool"
				type="button"
				data-move={`${item.key} -1`}
				aria-disabled={index === 0}
				onClick={() => does.move(index, -1)}
			>
				<span aria-hidden="true">↑</span>
				<span className="visually-hidden">Move question {index + 1} up</span>
			</button>
			<button
				className="button-tool"
				type="button"
				data-move={`${item.key} 1`}
				aria-disabled={isLast}
				onClick={() => does.move(index, 1)}
			>
				<span aria-hidden="true">↓</span>
				<span className="visually-hidden">Move question {index + 1} down</span>
			</button>
			<button className="button-link" type="button" data-move={`${item.key} off`} onClick={() => does.takeOff(index)}>
				Take off<span className="visually-hidden"> question {index + 1}</span>
			</button>
		</span>
	</li>
));
