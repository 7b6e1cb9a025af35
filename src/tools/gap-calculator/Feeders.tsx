import { useMemo } from 'react';
import { NumberField } from '../../components/ui/NumberField.tsx';
import { peopleInWords } from '../../lib/labor/gap.ts';
import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import { ruleNames } from '../../lib/labor/rule-words.ts';
import { feedersOf } from './feeding.ts';
import { pairName, pairOf, withoutPair, withShare } from './pairs.ts';
import type { GapProps } from './View.tsx';

/** Programs shown at a time; the rest is in the table that can be exported. */
const SHOWN = 40;

/** The programs that lead to an occupation, with the share of each that a person sets by hand. */
export function Feeders({ slice, result, occupation, onChange }: GapProps & { occupation: OccupationGap }) {
	const { key, headline } = occupation;
	const feeders = useMemo(() => feedersOf(result, key, headline), [result, key, headline]);
	if (feeders.length === 0) return <p>No program with awards leads here.</p>;
	const name = pairName(occupation);
	return (
		<section className="gap-feeders" aria-labelledby="gap-feeders">
			<h4 id="gap-feeders">
				{feeders.length === 1
					? 'One program leads here'
					: `${feeders.length.toLocaleString('en-US')} programs lead here`}
			</h4>
			<p className="hint">
				Shares are those of “{ruleNames[headline].toLowerCase()}”. If you know better, give your own share: which part
				of the people who finish goes to this occupation. What you leave out of your own shares goes nowhere.
			</p>
			<ul>
				{feeders.slice(0, SHOWN).map(({ program, portion, adds }) => {
					const pair = pairOf(slice, program.key, name);
					const title = program.title ?? program.cip ?? 'Program';
					return (
						<li key={program.key}>
							<div>
								<strong>{title}</strong> {program.cip && <span className="gap-soc">{program.cip}</span>}
								<p>
									{program.awards === null ? 'Awards not known' : `${peopleInWords(program.awards)} awards a year`}
									{program.largest.length > 0 && `, ${providersInWords(program.largest, program.providers)}`}
								</p>
								<p>
									{Number((portion * 100).toFixed(1))}% to this occupation
									{adds !== null && `: ${peopleInWords(adds)} people a year`}
								</p>
							</div>
							<NumberField
								label={
									<>
										Your own share<span className="visually-hidden"> of {title}</span>
									</>
								}
								unit="percent"
								limits={{ min: 0, max: 100 }}
								value={pair === null || pair.share === null ? null : Number((pair.share * 100).toFixed(6))}
								onChange={(percent) => {
									if (percent === null && pair !== null) return onChange(withoutPair(slice, pair.id));
									if (percent === null) return;
									onChange(
										withShare(slice, { program: program.key, occupation: name, share: percent / 100 }, () =>
											crypto.randomUUID(),
										),
									);
								}}
							/>
						</li>
					);
				})}
			</ul>
			{feeders.length > SHOWN && (
				<p>The {SHOWN} that add most are shown. All of them are in the table of programs under Export.</p>
			)}
		</section>
	);
}

function providersInWords(largest: readonly { name: string }[], count: number): string {
	const names = largest.map(({ name }) => name).join('; ');
	return count > largest.length ? `${names} and ${count - largest.length} more` : names;
}
