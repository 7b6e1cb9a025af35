import type { ReactNode } from 'react';
import type { Flagged } from '../../lib/value-proposition/checks/words.ts';
import type { Piece, Said } from '../../lib/value-proposition/pieces.ts';

/** A piece with the flagged words in it underlined, and said in text where underlines do not reach. */
function marked({ text, source, start }: Piece, flagged: readonly Flagged[]): ReactNode {
	const here = flagged
		.filter((each) => each.source === source && each.flag.start >= start && each.flag.end <= start + text.length)
		.map(({ flag }) => ({ from: flag.start - start, to: flag.end - start }))
		.sort((one, other) => one.from - other.from);
	if (here.length === 0) return text;
	const parts: ReactNode[] = [];
	let at = 0;
	for (const { from, to } of here) {
		parts.push(text.slice(at, from));
		parts.push(
			<mark className="vp-flag" key={from}>
				{text.slice(from, to)}
				<span className="vp-flag-note"> (see the checks)</span>
			</mark>,
		);
		at = to;
	}
	parts.push(text.slice(at));
	return parts;
}

/** The words of a passage. Pieces have no state, so their place is their key. */
export function Marked({ pieces, flagged }: { pieces: Said; flagged: readonly Flagged[] }) {
	return pieces.map((piece, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: pieces are drawn anew from the draft and hold no state.
		<span key={index} className={piece.source?.startsWith('measure/') ? 'vp-measure' : undefined}>
			{marked(piece, flagged)}
		</span>
	));
}
