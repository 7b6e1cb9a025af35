import { overlapKey } from '../../lib/labor/confidential.ts';
import { peopleInWords } from '../../lib/labor/gap.ts';
import { AlsoPart } from './AlsoPart.tsx';
import { findingOf } from './finding-of.ts';
import { isWithoutProgram } from './headline.ts';
import { KeepButton } from './KeepButton.tsx';
import { nowhereSentences, withoutProgramSentences } from './reason-words.ts';
import type { GapProps } from './View.tsx';

/** What a list of gaps leaves out: jobs without a program, programs without a job, overlaps, codes without a match. */
export function AlsoPanel(props: GapProps) {
	const { result } = props;
	const without = result.occupations
		.filter(isWithoutProgram)
		.toSorted((one, other) => (other.needed ?? 0) - (one.needed ?? 0));
	const nowhere = result.programs
		.filter((program) => program.nowhere !== null && program.awards !== 0)
		.toSorted((one, other) => (other.awards ?? -1) - (one.awards ?? -1));
	return (
		<div className="gap-also">
			<AlsoPart
				title="Openings and no program"
				lead="Jobs with openings that no program here leads to."
				none="Every occupation with openings has a program that leads to it."
				items={without.map((occupation) => ({
					key: occupation.key,
					what: (
						<>
							<strong>{occupation.title}</strong> {occupation.soc && <span className="gap-soc">{occupation.soc}</span>}
							<p>
								{peopleInWords(occupation.needed ?? 0)} openings a year.{' '}
								{occupation.withoutProgram && withoutProgramSentences[occupation.withoutProgram]}
							</p>
						</>
					),
					keep: <KeepButton {...props} finding={findingOf(occupation)} />,
				}))}
			/>
			<AlsoPart
				title="Programs that lead to none of these jobs"
				lead="They are listed and never dropped. Some prepare for jobs that have no code match or lie outside this area."
				none="Every program leads to at least one of these jobs."
				items={nowhere.map((program) => ({
					key: program.key,
					what: (
						<>
							<strong>{program.title ?? 'Program'}</strong>{' '}
							{program.cip && <span className="gap-soc">{program.cip}</span>}
							<p>
								{program.awards === null ? 'Awards not known.' : `${peopleInWords(program.awards)} awards a year.`}{' '}
								{program.nowhere && nowhereSentences[program.nowhere]}
							</p>
						</>
					),
					keep: <KeepButton {...props} finding={{ about: 'program', program }} />,
				}))}
			/>
			<AlsoPart
				title="The same program at more than one provider"
				lead="One code at one award level. It may be needed in many places, so ask before you call it too much."
				none="No program is offered by more than one provider."
				all={result.overlapCount}
				items={result.overlaps.map((overlap) => ({
					key: overlapKey(overlap),
					what: (
						<>
							<strong>{overlap.title ?? overlap.cip}</strong>{' '}
							{overlap.cip && <span className="gap-soc">{overlap.cip}</span>}
							<p>
								{[overlap.level, `${overlap.providers} providers`, `${peopleInWords(overlap.awards)} awards a year`]
									.filter(Boolean)
									.join(', ')}
								: {overlap.largest.map(({ name }) => name).join('; ')}
								{overlap.providers > overlap.largest.length &&
									` and ${overlap.providers - overlap.largest.length} more`}
								.
							</p>
						</>
					),
					keep: <KeepButton {...props} finding={{ about: 'overlap', overlap }} />,
				}))}
			/>
			{(result.idlePairs.length > 0 || result.overfull.length > 0) && (
				<AlsoPart
					title="Pairs of your own to look at"
					lead="They are kept. Correct them under Figures."
					none=""
					items={[
						...result.idlePairs.map((pair) => ({
							key: `${pair.program} ${pair.occupation}`,
							what: (
								<p>
									The program or the occupation of a pair is not in the calculation now: {pair.program} to{' '}
									{pair.occupation}.
								</p>
							),
							keep: null,
						})),
						...result.overfull.map((program) => ({
							key: program,
							what: <p>Your shares of {program} add up to more than 100%. They were scaled down to a whole.</p>,
							keep: null,
						})),
					]}
				/>
			)}
		</div>
	);
}
