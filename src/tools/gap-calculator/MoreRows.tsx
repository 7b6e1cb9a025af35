interface MoreRowsProps {
	shown: number;
	all: number;
	/** How many to show. */
	onMore(most: number): void;
}

const STEP = 100;

/** The way to the rest of a long list. */
export function MoreRows({ shown, all, onMore }: MoreRowsProps) {
	const rest = all - shown;
	if (rest <= 0) return null;
	return (
		<div className="gap-more-rows">
			<p>
				The first {shown.toLocaleString('en-US')} of {all.toLocaleString('en-US')} are shown.
			</p>
			{rest > STEP && (
				<button type="button" className="button" onClick={() => onMore(shown + STEP)}>
					Show {STEP} more
				</button>
			)}
			<button type="button" className="button" onClick={() => onMore(all)}>
				Show {rest > STEP ? `all ${all.toLocaleString('en-US')}` : `${rest.toLocaleString('en-US')} more`}
			</button>
		</div>
	);
}
