import { givesNoAwards } from '../../lib/labor/programs.ts';
import { isProgramOpen, isWithoutProgram } from './headline.ts';
import type { Result } from './result.ts';

/** How much else there is to look at, in short. */
export function AlsoSummary({ result, onShow }: { result: Result; onShow(): void }) {
	const { occupations, programs, overlapCount, idlePairs } = result;
	const nowhere = programs.filter((program) => program.nowhere !== null && !givesNoAwards(program));
	const lines: [number, string, string][] = [
		[
			occupations.filter(isWithoutProgram).length,
			'occupation has openings and no program',
			'occupations have openings and no program',
		],
		[
			occupations.filter(isProgramOpen).length,
			'occupation has openings, and no program is counted for it',
			'occupations have openings, and no program is counted for them',
		],
		[nowhere.length, 'program leads to none of these jobs', 'programs lead to none of these jobs'],
		[overlapCount, 'program is offered by more than one provider', 'programs are offered by more than one provider'],
		[idlePairs.length, 'pair of your own is not counted', 'pairs of your own are not counted'],
	];
	const found = lines.filter(([count]) => count > 0);
	return (
		<section className="gap-also-summary" aria-labelledby="gap-also">
			<h3 id="gap-also">Also worth a look</h3>
			{found.length === 0 ? (
				<p>
					Every occupation has a program, every program leads to a job here, and no two providers offer the same one.
				</p>
			) : (
				<>
					<ul>
						{found.map(([count, one, many]) => (
							<li key={one}>
								<strong>{count.toLocaleString('en-US')}</strong> {count === 1 ? one : many}
							</li>
						))}
					</ul>
					<button type="button" className="button-link" onClick={onShow}>
						Look at these
					</button>
				</>
			)}
		</section>
	);
}
