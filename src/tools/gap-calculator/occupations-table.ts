import { rules } from '../../lib/labor/allocation.ts';
import { gapInWords } from '../../lib/labor/gap.ts';
import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import { classNames, noClassSentences, ruleNames } from '../../lib/labor/rule-words.ts';
import type { Cell, Table } from '../../lib/tool/tool.ts';
import { number, text, wholeOrAtLeast } from './columns.ts';
import { classOfHeadline, isWithoutProgram } from './headline.ts';
import { whyWithoutProgram } from './reason-words.ts';
import type { Result } from './result.ts';
import { methodNotes } from './table-notes.ts';

/** Every occupation under every rule. Codes are text. */
export function occupationsTable(result: Result): Table {
	return {
		id: 'occupations',
		title: 'Supply and openings by occupation',
		columns: [
			text('soc', 'SOC'),
			text('occupation', 'Occupation'),
			number('openings', 'Openings a year'),
			text('from', 'Openings from'),
			number('reported', 'Reported by employers a year'),
			text('reportedWhole', 'Is what employers report whole?'),
			number('employment', 'Employment'),
			...rules.map((rule) => number(`supply-${rule}`, `Supply, ${ruleNames[rule].toLowerCase()}`, 1)),
			text('rule', 'Method shown first'),
			number('gap', 'Supply less openings', 1),
			text('words', 'In words'),
			number('ratio', 'Ratio', 3),
			text('class', 'Class'),
			text('robust', 'Across methods'),
			number('lowest', 'Lowest gap', 1),
			number('highest', 'Highest gap', 1),
			number('programs', 'Programs'),
			number('providers', 'Providers'),
			text('note', 'Note'),
		],
		rows: result.occupations.map((one) => occupationRow(one, result)),
		notes: methodNotes(result),
	};
}

function occupationRow(one: OccupationGap, { confidential }: Result): Record<string, Cell> {
	const { byRule, headline, robustness } = one;
	const unless = <T extends Cell>(hidden: ReadonlySet<string>, cell: T): T | null =>
		hidden.has(one.key) ? null : cell;
	const shown = byRule[headline];
	const found = classOfHeadline(one);
	const reported = unless(confidential.reported, one.reported?.openings ?? null);
	const gap = unless(confidential.gap, shown?.gap ?? null);
	const supplies = rules.map((rule) => [`supply-${rule}`, unless(confidential.supply, byRule[rule]?.supply ?? null)]);
	return {
		soc: one.soc,
		occupation: one.title,
		openings: one.openings,
		from: one.openingsFrom && openingsFrom[one.openingsFrom],
		reported,
		reportedWhole: reported === null ? null : wholeOrAtLeast(one.reported?.isComplete === true),
		employment: one.employment,
		...Object.fromEntries(supplies),
		rule: ruleNames[headline],
		gap,
		words: gap === null ? null : gapInWords(gap),
		ratio: unless(confidential.gap, shown?.ratio ?? null),
		class: found === null ? null : classNames[found],
		robust:
			robustness && `${robustness.robust ? 'Robust' : 'Method-dependent'}, ${robustness.agree} of ${robustness.of}`,
		lowest: unless(confidential.gap, robustness?.gap[0] ?? null),
		highest: unless(confidential.gap, robustness?.gap[1] ?? null),
		programs: one.programs,
		providers: one.providers,
		note: noteOf(one),
	};
}

const openingsFrom = { typed: 'entered by hand', official: 'official file' };

function noteOf(one: OccupationGap): string | null {
	const { noClass, byRule, headline } = one;
	const evenly = byRule[headline]?.evenly ?? 0;
	const notes = [
		...(noClass === null ? [] : [noClassSentences[noClass]]),
		...whyWithoutProgram(one),
		...(one.usualLevelLeftOut && !isWithoutProgram(one)
			? ['The education usual for entry is not among the award levels counted.']
			: []),
		...(evenly > 0
			? [
					`Split equally for ${evenly === 1 ? 'one program' : `${evenly} programs`}: a figure to weigh by is missing, or all are 0.`,
				]
			: []),
	];
	return notes.length === 0 ? null : notes.join(' ');
}
