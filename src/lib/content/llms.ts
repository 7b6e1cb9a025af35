/** `/llms.txt` after llmstxt.org: what the site is and what it holds, as plain text with whole addresses. */
import type { Page } from './graph.ts';

export interface LlmsLine {
	title: string;
	url: string;
	about: string;
}

export interface LlmsSection {
	title: string;
	lines: LlmsLine[];
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Sections without a line are left out. */
export function llmsText(name: string, summary: string, notes: string[], sections: LlmsSection[]): string {
	const filled = sections.filter(({ lines }) => lines.length > 0);
	return [
		`# ${name}`,
		`> ${oneLine(summary)}`,
		...notes.map(oneLine),
		...filled.map(({ title, lines }) =>
			[
				`## ${title}`,
				'',
				...lines.map((line) => `- [${oneLine(line.title)}](${line.url}): ${oneLine(line.about)}`),
			].join('\n'),
		),
	]
		.join('\n\n')
		.concat('\n');
}

/** What an entry says of its page in a sentence or two; null for a page that is made from no entry. */
export function aboutOf({ collection, entry }: Page): string | null {
	const data = entry?.data ?? {};
	const fields = { glossary: 'short', guides: 'summary', frameworks: 'summary', steps: 'why', paths: 'promise' };
	return data[fields[collection as keyof typeof fields] ?? 'lead'] ?? null;
}
