import { useMemo } from 'react';
import { NumberField } from '../../components/ui/NumberField.tsx';
import { peopleInWords } from '../../lib/labor/gap.ts';
import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import type { ProgramFlow } from '../../lib/labor/program-flow.ts';
import { givesNoAwards } from '../../lib/labor/programs.ts';
import { ruleNames } from '../../lib/labor/rule-words.ts';
import { countOf } from './counted.ts';
import { FindAndAdd } from './FindAndAdd.tsx';
import { type Feeder, feedersOf, shareLackedInWords } from './feeding.ts';
import { pairOf, withoutPair, withShare } from './pairs.ts';
import type { GapProps } from './View.tsx';

/** Programs shown at a time; the rest is in the table that can be exported. */
const SHOWN = 40;

const newId = () => crypto.randomUUID();
const nameOf = ({ title, cip }: ProgramFlow) => title?.trim() || cip || 'Program without a name';

type FeedersProps = GapProps & { occupation: OccupationGap };

/** The programs that lead to an occupation, with the share of each that a person sets by hand. */
export function Feeders(props: FeedersProps) {
	const { slice, result, occupation, onChange } = props;
	const { key, headline } = occupation;
	const feeders = useMemo(() => feedersOf(result, key, headline), [result, key, headline]);
	const others = useMemo(() => {
		const here = new Set(feeders.map(({ program }) => program.key));
		return result.programs
			.filter((program) => !here.has(program.key) && !givesNoAwards(program))
			.map((program) => ({ code: program.key, label: [program.cip, program.title].filter(Boolean).join(' ') }));
	}, [result, feeders]);
	const lacking = shareLackedInWords(result, occupation);
	return (
		<section className="gap-feeders" aria-labelledby="gap-feeders">
			<h4 id="gap-feeders">
				{feeders.length === 0 ? 'No program with awards leads here' : `${countOf(feeders.length, 'program')} behind it`}
			</h4>
			{feeders.length > 0 && (
				<p className="hint">
					The parts are those of “{ruleNames[headline].toLowerCase()}”. Where you know better, set your own share: which
					part of the people who finish takes this job. What your shares leave over goes nowhere.
				</p>
			)}
			{lacking && <p className="hint">{lacking}</p>}
			<ul>
				{feeders.slice(0, SHOWN).map((feeder) => (
					<FeederRow key={feeder.program.key} {...props} feeder={feeder} />
				))}
			</ul>
			{feeders.length > SHOWN && (
				<p className="hint">
					The {SHOWN} that add most are shown. All of them are in the table of programs under Export.
				</p>
			)}
			{others.length > 0 && (
				<FindAndAdd
					label="Add a program that leads here too"
					choices={others}
					onPick={(program) => onChange(withShare(slice, program, occupation, null, newId))}
				/>
			)}
		</section>
	);
}

function FeederRow({ slice, occupation, onChange, feeder }: FeedersProps & { feeder: Feeder }) {
	const { program, portion, adds } = feeder;
	const pair = pairOf(slice, program.key, occupation);
	const name = nameOf(program);
	const isPart = program.unknown > 0;
	return (
		<li>
			<div>
				<strong>{name}</strong> {program.cip && <span className="gap-soc">{program.cip}</span>}
				<p>
					{program.awards === null
						? 'Awards not known'
						: `${isPart ? 'At least ' : ''}${peopleInWords(program.awards)} awards a year`}
					{program.largest.length > 0 && `, ${providersInWords(program.largest, program.providers)}`}
				</p>
				<p>
					{Number((portion * 100).toFixed(1))}% to this occupation
					{adds !== null && `: ${isPart ? 'at least ' : ''}${peopleInWords(adds)} people a year`}
				</p>
			</div>
			<div>
				<NumberField
					label={
						<>
							Your own share<span className="visually-hidden"> of {name}</span>
						</>
					}
					unit="percent"
					limits={{ min: 0, max: 100 }}
					value={pair === null || pair.share === null ? null : Number((pair.share * 100).toFixed(6))}
					onChange={(percent) =>
						(percent !== null || pair !== null) &&
						onChange(withShare(slice, program.key, occupation, percent === null ? null : percent / 100, newId))
					}
				/>
				{pair !== null && (
					<button type="button" className="button-link" onClick={() => onChange(withoutPair(slice, pair.id))}>
						Remove your pair<span className="visually-hidden"> of {name} and this occupation</span>
					</button>
				)}
			</div>
		</li>
	);
}

function providersInWords(largest: readonly { name: string }[], count: number): string {
	const names = largest.map(({ name }) => name).join('; ');
	return count > largest.length ? `${names} and ${count - largest.length} more` : names;
}
