import { ChartDots } from '../../components/ui/ChartDots.tsx';
import type { TeamSection } from '../../lib/assessment/team.ts';
import { rowInWords } from './ask.ts';
import { Mark } from './marks.tsx';

interface TeamRowProps {
	section: TeamSection;
	scale: number[];
	isDiscussed: boolean;
	discuss(): void;
}

/** One section of the team's picture: letters over their ratings, the spread, the mean. */
export function TeamRow({ section, scale, isDiscussed, discuss }: TeamRowProps) {
	const { title, said, lowest, highest, talkFirst, mean } = section;
	return (
		<div className="sa-row sa-team-row" data-discussed={isDiscussed || undefined}>
			<div>
				<p className="sa-row-title">{title}</p>
				<p className="sa-row-more">
					<SpreadTag section={section} />
					<button
						className="button-link no-print"
						type="button"
						aria-current={isDiscussed ? 'true' : undefined}
						onClick={discuss}
					>
						{section.consensus === null ? 'Agree on one rating' : `Agreed: ${section.consensus}`}
						<span className="visually-hidden"> for {title}</span>
					</button>
				</p>
			</div>
			<ChartDots
				label={`${title}: ${rowInWords(section)}`}
				scale={scale}
				dots={said.flatMap(({ rater, rating }) =>
					typeof rating === 'number' ? [{ id: rater.id, value: rating, letter: rater.letter, name: rater.who }] : [],
				)}
				span={lowest === null || highest === null ? null : { from: lowest, to: highest, far: talkFirst }}
				pointer={mean === null ? null : { value: mean, text: mean.toFixed(1) }}
			/>
		</div>
	);
}

function SpreadTag({ section: { range, raters, talkFirst } }: { section: TeamSection }) {
	if (range === null) return <span className="tag">No numbers yet</span>;
	if (raters === 1) return <span className="tag">One rating</span>;
	return (
		<span className={talkFirst ? 'tag tag-signal' : 'tag tag-spruce'}>
			<Mark name={talkFirst ? 'warning' : 'check'} />
			{talkFirst ? 'Talk first' : 'Close'}: spread of {range}
		</span>
	);
}
