import type { ReactNode } from 'react';
import type { PartResult } from '../../lib/returns/result.ts';
import { savingInWords } from '../../lib/returns/sentences.ts';

interface PartFormProps {
	title: string;
	lead: string;
	result: PartResult | undefined;
	onCount(isCounted: boolean): void;
	children: ReactNode;
}

/** What is saved in a part as far as it is known, or what it waits for. */
function standing({ perYear, perJob }: PartResult): string {
	if (perYear.saving) return `The pipeline ${savingInWords(perYear.saving, 'a year')}.`;
	return perJob.saving ? `The pipeline ${savingInWords(perJob.saving, 'per job')}.` : 'What it saves is not known yet.';
}

/** The figures of one cost, with what they come to. A part can be left out; its figures are kept. */
export function PartForm({ title, lead, result, onCount, children }: PartFormProps) {
	if (result === undefined) return null;
	const { id, isCounted } = result;
	return (
		<fieldset className="re-part" aria-describedby={`re-${id}-lead`}>
			<legend>
				<h2>{title}</h2>
			</legend>
			<p className="hint" id={`re-${id}-lead`}>
				{lead}
			</p>
			{isCounted ? children : <p className="re-left-out">Left out of the result. Your figures are kept.</p>}
			<div className="re-part-end">
				<p className={result.perJob.saving ? 're-standing' : 're-standing no-print'}>{isCounted && standing(result)}</p>
				<label className="re-check no-print">
					<input type="checkbox" checked={!isCounted} onChange={(event) => onCount(!event.target.checked)} />
					<span>
						Leave this part out<span className="visually-hidden"> ({title})</span>
					</span>
				</label>
			</div>
		</fieldset>
	);
}
