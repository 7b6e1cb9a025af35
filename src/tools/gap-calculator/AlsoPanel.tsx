import { overlapKey } from '../../lib/labor/confidential.ts';
import { peopleInWords } from '../../lib/labor/gap.ts';
import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import { givesNoAwards } from '../../lib/labor/programs.ts';
import { AlsoPart } from './AlsoPart.tsx';
import { openingsInWords } from './chosen-words.ts';
import { findingOf } from './finding-of.ts';
import { isProgramOpen, isWithoutProgram } from './headline.ts';
import { KeepButton } from './KeepButton.tsx';
import { OffPaper } from './OffPaper.tsx';
import { offPaper } from './off-paper.ts';
import { nowhereSentences, withoutProgramSentences } from './reason-words.ts';
import type { GapProps } from './View.tsx';

/** What a list of gaps leaves out: jobs without a program, programs without a job, overlaps, codes without a match. */
export function AlsoPanel(props: GapProps) {
	const { result } = props;
	const { confidential } = result;
	const mostOpenings = (which: (one: OccupationGap) => boolean) =>
		result.occupations.filter(which).toSorted((one, other) => (other.needed ?? 0) - (one.needed ?? 0));
	const itemOf = (occupation: OccupationGap) => ({
		key: occupation.key,
		what: (
			<>
				<strong>{occupation.title}</strong> {occupation.soc && <span className="gap-soc">{occupation.soc}</span>}
				<p>
					<OffPaper when={offPaper(occupation.key, confidential, result.question.against).needOff}>
						{peopleInWords(occupation.needed ?? 0)}
					</OffPaper>{' '}
					{openingsInWords(occupation.needed ?? 0).split(' ')[1]} a year.{' '}
					{occupation.withoutProgram && withoutProgramSentences[occupation.withoutProgram]}
				</p>
			</>
		),
		keep: <KeepButton {...props} finding={findingOf(occupation)} />,
	});
	const open = mostOpenings(isProgramOpen);
	const nowhere = result.programs
		.filter((program) => program.nowhere !== null && !givesNoAwards(program))
		.toSorted((one, other) => (other.awards ?? -1) - (one.awards ?? -1));
	return (
		<div className="gap-also">
			<AlsoPart
				title="Openings and no program"
				lead="Jobs with openings that no program here leads to."
				none="No job here is known to lack a program."
				items={mostOpenings(isWithoutProgram).map(itemOf)}
			/>
			{open.length > 0 && (
				<AlsoPart
					title="Openings, and programs not counted"
					lead="Nothing shows that these jobs lack a program. Each line says why none is counted."
					none=""
					items={open.map(itemOf)}
				/>
			)}
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
								{program.awards === null ? (
									'Awards not known.'
								) : (
									<>
										<OffPaper when={confidential.programs.has(program.key)}>
											{program.unknown > 0 ? 'At least ' : ''}
											{peopleInWords(program.awards)}
										</OffPaper>{' '}
										awards a year.
									</>
								)}{' '}
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
								{overlap.level && `${overlap.level}, `}
								{overlap.providers} providers,{' '}
								<OffPaper when={confidential.overlaps.has(overlapKey(overlap))}>
									{peopleInWords(overlap.awards)}
								</OffPaper>{' '}
								awards a year: {overlap.largest.map(({ name }) => name).join('; ')}
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
