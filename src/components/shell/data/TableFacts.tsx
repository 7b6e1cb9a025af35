import type { DatasetAbout } from '../../../lib/labor/dataset.ts';
import { fileAndPart } from './tables.ts';

const whole = new Intl.NumberFormat('en-US');

/** How a table was read: what was kept, what was left out and why, the units, what to look out for, whose work it is. */
export function TableFacts({ about }: { about: DatasetAbout }) {
	const { report, vintage, credit } = about;
	const { rows, kept, dropped, units, warnings } = report;
	return (
		<div className="table-facts">
			<dl className="who">
				<div>
					<dt>Read from</dt>
					<dd>{fileAndPart(about)}</dd>
				</div>
				<div>
					<dt>Figures of</dt>
					<dd>{vintage ?? 'The file does not say.'}</dd>
				</div>
				<div>
					<dt>Rows</dt>
					<dd>
						{whole.format(kept)} of {whole.format(rows)} kept
					</dd>
				</div>
				{units.length > 0 && (
					<div>
						<dt>Units</dt>
						<dd>
							<Lines lines={units} />
						</dd>
					</div>
				)}
				{warnings.length > 0 && (
					<div>
						<dt>Good to know</dt>
						<dd>
							<Lines lines={warnings} />
						</dd>
					</div>
				)}
				{credit !== null && (
					<div>
						<dt>Credit</dt>
						<dd>{credit}</dd>
					</div>
				)}
			</dl>
			{dropped.length > 0 && (
				<div className="table-scroll">
					<table className="table">
						<caption>Rows left out</caption>
						<thead>
							<tr>
								<th scope="col">Why</th>
								<th scope="col" className="number">
									Rows
								</th>
								<th scope="col">For example</th>
							</tr>
						</thead>
						<tbody>
							{dropped.map(({ why, count, example }) => (
								<tr key={why}>
									<td>{why}</td>
									<td className="number">{whole.format(count)}</td>
									<td>{example ?? '–'}</td>
								</tr>
							))}
						</tbody>
					</table>
				</div>
			)}
		</div>
	);
}

function Lines({ lines }: { lines: readonly string[] }) {
	const [only] = lines;
	if (lines.length === 1) return only;
	return (
		<ul>
			{lines.map((line) => (
				<li key={line}>{line}</li>
			))}
		</ul>
	);
}
