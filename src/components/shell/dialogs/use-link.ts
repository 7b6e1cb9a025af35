import { useEffect, useState } from 'react';
import { encodeLink, LINK_CAP } from '../../../lib/tool/link.ts';
import type { Envelope } from '../../../lib/workspace/envelope.ts';
import { toolAddress } from '../ports/place.ts';

export type Link =
	| { state: 'making' }
	| { state: 'ready'; address: string; bytes: number }
	| { state: 'too-long'; bytes: number };

/** The link that carries an envelope to a tool's page; too long above the cap, when a file has to do. */
export function useLink(tool: string, envelope: Envelope | null): Link {
	const [link, setLink] = useState<Link>({ state: 'making' });
	useEffect(() => {
		if (envelope === null) return;
		let isCurrent = true;
		encodeLink(envelope).then((fragment) => {
			if (!isCurrent) return;
			const bytes = fragment.length;
			setLink(
				bytes > LINK_CAP
					? { state: 'too-long', bytes }
					: { state: 'ready', address: toolAddress(tool, fragment), bytes },
			);
		});
		return () => {
			isCurrent = false;
		};
	}, [tool, envelope]);
	return link;
}
