import type { ViewProps } from '../../lib/tool/tool.ts';

/** The two ways in which the document `summary` of a tool leaves its page. */
export function SummaryButtons({ onHandOut }: Pick<ViewProps<unknown, unknown, unknown>, 'onHandOut'>) {
	return (
		<p className="summary-buttons no-print">
			<button type="button" className="button" onClick={() => onHandOut('summary', 'docx')}>
				Summary as a Word file
			</button>
			<button type="button" className="button" onClick={() => onHandOut('summary', 'copy')}>
				Copy the summary
			</button>
		</p>
	);
}
