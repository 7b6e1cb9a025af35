import type { ReturnResult } from '../../lib/returns/result.ts';
import type { ViewProps } from '../../lib/tool/tool.ts';
import { FigureForm } from './FigureForm.tsx';
import { ResultPanel } from './ResultPanel.tsx';
import type { Settings } from './settings.ts';
import { isEmpty, type Slice } from './slice.ts';

/** The figures on one side, what follows from them on the other. */
export default function View({ slice, result, onChange, onHandOut }: ViewProps<Slice, Settings, ReturnResult>) {
	return (
		<div className="re">
			<FigureForm slice={slice} result={result} onChange={onChange} />
			<ResultPanel result={result} isEmpty={isEmpty(slice)} onHandOut={onHandOut} />
		</div>
	);
}
