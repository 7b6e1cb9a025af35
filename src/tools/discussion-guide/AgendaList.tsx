import { useEffect, useRef, useState } from 'react';
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

	const move = (index: number, by: -1 | 1) => {
		const key = agenda[index]?.item.key;
		const to = index + by;
		if (key === undefined || to < 0 || to >= agenda.length) return;
		moved.current = `${key} ${by}`;
		setTold(`Now ${to + 1} of ${agenda.length}.`);
		actions.move(key, by);
	};
	const takeOff = (index: number) => {
		const line = agenda[index];
		if (line === undefined) return;
		const next = agenda[index + 1] ?? agenda[index - 1];
		moved.current = next ? `${next.item.key} off` : null;
		setTold('Taken off the agenda.');
		actions.takeOff(line.item.key);
	};

	return (
		<>
			<ol className="dg-agenda" ref={list}>
				{agenda.map(({ item }, index) => (
					<li key={item.key}>
						<span className="dg-agenda-number" aria-hidden="true">
							{index + 1}
						</span>
						<span className="dg-agenda-what">
							<span className="kicker">{item.under || 'Our own question'}</span>
							<button className="dg-agenda-text" type="button" onClick={() => actions.talkAbout(item.key)}>
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
								onClick={() => move(index, -1)}
							>
								<span aria-hidden="true">↑</span>
								<span className="visually-hidden">Move question {index + 1} up</span>
							</button>
							<button
								className="button-tool"
								type="button"
								data-move={`${item.key} 1`}
								aria-disabled={index === agenda.length - 1}
								onClick={() => move(index, 1)}
							>
								<span aria-hidden="true">↓</span>
								<span className="visually-hidden">Move question {index + 1} down</span>
							</button>
							<button
								className="button-link"
								type="button"
								data-move={`${item.key} off`}
								onClick={() => takeOff(index)}
							>
								Take off<span className="visually-hidden"> question {index + 1}</span>
							</button>
						</span>
					</li>
				))}
			</ol>
			<p role="status" className="visually-hidden">
				{told}
			</p>
		</>
	);
}
