/** Documents that were made from an example say so themselves: a file name is soon changed. */
import type { CalendarEvent, ToolDocument } from './document.ts';
import type { AnyTool } from './tool.ts';

type Example = Pick<AnyTool['examples'][number], 'title' | 'invented' | 'note'>;

/** The document with a line at its top, and each event with one in its description. Undefined: an example we no longer have. */
export function markedAsExample<D extends ToolDocument>(doc: D, example: Example | undefined): D;
export function markedAsExample(doc: ToolDocument, example: Example | undefined): ToolDocument {
	const mark = markOf(example);
	if (doc.is === 'written') return { ...doc, blocks: [{ is: 'note', text: mark }, ...doc.blocks] };
	const marked = ({ summary, description, ...event }: CalendarEvent): CalendarEvent => ({
		...event,
		summary: `Example: ${summary}`,
		description: description === null ? mark : `${mark}\n\n${description}`,
	});
	return { ...doc, events: doc.events.map(marked) };
}

function markOf(example: Example | undefined): string {
	if (example === undefined) return 'Example. This is not your own work.';
	return `${example.invented ? 'Example (invented)' : 'Example'}: ${example.title}. ${example.note}`;
}
