import { useCallback, useEffect, useState } from 'react';
import type { MemberRecord } from '../../../lib/round/messages.ts';
import { type KeptItem, sortKept } from '../kept.ts';
import { allMemberRecords } from '../member-home.ts';
import type { KeptTable } from '../ports/datasets.ts';
import type { Ports } from '../ports/ports.ts';
import { currentId, listWorkspaces, type ShelfItem } from '../shelf.ts';

/** Everything this browser keeps, as it is now. */
export interface Shelf {
	ports: Ports;
	/** The workspace in use first, then the one saved last. */
	items: ShelfItem[];
	current: string | null;
	kept: KeptItem[];
	invitations: MemberRecord[];
	/** Official data loaded here. */
	tables: KeptTable[];
}

/** Reads the shelf, and again whenever this page or another tab has changed it. */
export function useShelf(openPorts: () => Promise<Ports>): { shelf: Shelf | null; refresh(): Promise<void> } {
	const [shelf, setShelf] = useState<Shelf | null>(null);
	const refresh = useCallback(async () => setShelf(await readShelf(await openPorts())), [openPorts]);
	useEffect(() => {
		let stop = () => {};
		let isOver = false;
		openPorts().then(({ channel }) => {
			if (!isOver) stop = channel.listen(() => void refresh());
		});
		void refresh();
		return () => {
			isOver = true;
			stop();
		};
	}, [openPorts, refresh]);
	return { shelf, refresh };
}

async function readShelf(ports: Ports): Promise<Shelf> {
	const kept = await sortKept(ports);
	const [items, current, invitations, tables] = await Promise.all([
		listWorkspaces(ports),
		currentId(ports),
		allMemberRecords(ports),
		// Data that cannot be looked up must not hide the work.
		ports.data().then(
			({ datasets }) => datasets.list(),
			() => [],
		),
	]);
	const inUse = items.filter(({ id }) => id === current);
	return { ports, items: [...inUse, ...items.filter(({ id }) => id !== current)], current, kept, invitations, tables };
}
