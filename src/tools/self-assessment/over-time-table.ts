import type { Basis } from '../../lib/assessment/history.ts';
import type { Table } from '../../lib/tool/tool.ts';
import type { Result } from './result.ts';

const basisWords: Record<Basis, string> = {
	agreed: 'ratings the team agreed on',
	'team-mean': 'the means of the team',
	own: 'one person’s own ratings',
};

const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** Section values of every pass, earliest first, with the change since the first that can be compared. */
export function overTimeTable({ instrument, history }: Result): Table {
	const bases = history.points.map(({ title, sections }) => {
		const used = [...new Set(sections.flatMap(({ basis }) => basis ?? []))];
		return { title, words: used.map((basis) => basisWords[basis]).join(', ') || 'not rated yet' };
	});
	const [first] = bases;
	const isAlike = bases.every(({ words }) => words === first?.words);
	const since = history.points.find(({ id }) => id === history.movement?.from);
	return {
		id: 'over-time',
		title: 'Sections over time',
		columns: [
			{ key: 'section', label: 'Section', kind: 'text' },
			...history.points.map(({ id, title, startedAt }) => ({
				key: id,
				label: `${title}, ${day.format(new Date(startedAt))}`,
				kind: 'number' as const,
				digits: 1,
			})),
			...(since ? [{ key: 'change', label: `Change since ${since.title}`, kind: 'number' as const, digits: 1 }] : []),
		],
		rows: [
			...instrument.sections.map(({ id, title }, index) => ({
				section: title,
				...Object.fromEntries(history.points.map((point) => [point.id, point.sections[index]?.value ?? null])),
				change: history.movement?.sections.find(({ section }) => section === id)?.points ?? null,
			})),
			{
				section: 'Overall score',
				...Object.fromEntries(history.points.map((point) => [point.id, point.overall.score])),
				change: history.movement?.overall ?? null,
			},
		],
		notes: [
			...(isAlike ? [`All passes: ${first?.words}.`] : bases.map(({ title, words }) => `${title}: ${words}.`)),
			'The overall score is the mean of the sections rated. Its change is given only where both passes rate the same sections.',
			...(history.mixedVersions
				? ['Some passes answer another version of the form than the latest one. They are shown, and not compared.']
				: []),
		],
	};
}
