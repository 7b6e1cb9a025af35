import { rules } from '../../lib/labor/allocation.ts';
import { gapInWords } from '../../lib/labor/gap.ts';
import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import { classNames, ruleNames } from '../../lib/labor/rule-words.ts';
import { ClassMark } from './ClassMark.tsx';
import { supplyInWords } from './OccupationRow.tsx';

/** The same occupation under every rule, side by side. */
export function RuleTable({ occupation: { byRule, headline } }: { occupation: OccupationGap }) {
	return (
		<table className="table gap-rules">
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
								<td colSpan={3}>Takes no part: this occupation has no pairs of your own with shares.</td>
							) : (
								<>
									<td className="number">{supplyInWords(result.supply, result.unknown)}</td>
									<td>
										{result.gap === null ? 'not known' : gapInWords(result.gap)}
										{result.evenly > 0 && (
											<span className="gap-spread">
												{result.evenly === 1 ? 'One program was' : `${result.evenly} programs were`} split evenly: a
												weight was missing or all were zero.
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
	);
}
