import { rules } from '../../lib/labor/allocation.ts';
import { gapInWords } from '../../lib/labor/gap.ts';
import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import { classNames, ruleNames } from '../../lib/labor/rule-words.ts';
import { ClassMark } from './ClassMark.tsx';
import { supplyInWords } from './chosen-words.ts';
import { countOf } from './counted.ts';

/** The same occupation under every rule, side by side. */
export function RuleTable({ occupation: { byRule, headline } }: { occupation: OccupationGap }) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
		<section className="table-scroll gap-rules" tabIndex={0} aria-label="By counting method">
			<table className="table">
				<caption>By counting method</caption>
				<thead>
					<tr>
						<th scope="col">Method</th>
						<th scope="col" className="number">
							Supply a year
						</th>
						<th scope="col">Result</th>
						<th scope="col">Class</th>
					</tr>
				</thead>
				<tbody>
					{rules.map((rule) => {
						const result = byRule[rule];
						return (
							<tr key={rule}>
								<th scope="row">
									{ruleNames[rule]}
									{rule === headline && <span className="gap-soc"> shown first</span>}
								</th>
								{result === null ? (
									<td colSpan={3}>Takes no part: not every program behind it has a share of your own.</td>
								) : (
									<>
										<td className="number">{supplyInWords(result.supply, result.unknown)}</td>
										<td>
											{result.gap === null ? 'not known' : gapInWords(result.gap)}
											{result.evenly > 0 && (
												<span className="gap-spread">
													{countOf(result.evenly, 'program')} split evenly: a figure to weigh by is missing, or all are
													0.
												</span>
											)}
										</td>
										<td className="gap-class">
											{result.class === null ? (
												'none'
											) : (
												<>
													<ClassMark of={result.class} /> {classNames[result.class]}
												</>
											)}
										</td>
									</>
								)}
							</tr>
						);
					})}
				</tbody>
			</table>
		</section>
	);
}
