import { type ReactNode, useId, useRef } from 'react';
import type { Rating } from '../../lib/workspace/schema.ts';

interface RatingGroupProps {
	/** What is rated, as people see it. */
	legend: ReactNode;
	/** The same in a word or two, for the button that clears the rating: "2.1". */
	short: string;
	/** The words of ratings 1 to 5. */
	labels: readonly { rating: number; label: string }[];
	value: Rating | null;
	/** The chosen rating in words. */
	said: string;
	onRate(rating: Rating | null): void;
	/** False where a number is wanted. */
	dontKnow?: boolean;
	/** What stands under the legend: help, a note. */
	children?: ReactNode;
}

/**
 * A rating from 1 to 5, drawn as nodes on a line. Underneath are native radio buttons in a fieldset, so arrow keys,
 * screen readers and a page without JavaScript work as everywhere. A radio cannot be unchosen, hence the clear button.
 */
export function RatingGroup(props: RatingGroupProps) {
	const { legend, short, labels, value, said, onRate, dontKnow = true, children } = props;
	const name = useId();
	const fieldset = useRef<HTMLFieldSetElement>(null);

	const clear = () => {
		onRate(null);
		// The button goes away with the rating; the keyboard stays in the group.
		fieldset.current?.querySelector('input')?.focus();
	};
	const radio = (rating: Rating) => ({
		className: 'rating-input',
		type: 'radio',
		name,
		value: rating,
		checked: value === rating,
		onChange: () => onRate(rating),
	});

	return (
		<fieldset className="rating" ref={fieldset}>
			<legend className="rating-legend">{legend}</legend>
			<div className="rating-answer">
				<div className="rating-scale">
					{labels.map(({ rating, label }) => (
						<label className="rating-choice" key={rating}>
							<input {...radio(rating as Rating)} />
							<span className="rating-node">{rating}</span>
							<span className="visually-hidden">{label}</span>
						</label>
					))}
				</div>
				{dontKnow && (
					<label className="rating-unknown">
						<input {...radio('dont-know')} />
						<span className="rating-box">Don’t know</span>
					</label>
				)}
				<p className="rating-said" data-rated={value !== null || undefined}>
					<span>{said}</span>
					{value !== null && (
						<button className="button-link rating-clear" type="button" onClick={clear}>
							Clear<span className="visually-hidden"> the rating of {short}</span>
						</button>
					)}
				</p>
			</div>
			{children && <div className="rating-more">{children}</div>}
		</fieldset>
	);
}
