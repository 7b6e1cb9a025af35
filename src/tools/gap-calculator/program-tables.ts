import { rules } from '../../lib/labor/allocation.ts';
import { overlapKey } from '../../lib/labor/confidential.ts';
import { peopleInWords } from '../../lib/labor/gap.ts';
import { ruleNames } from '../../lib/labor/rule-words.ts';
import type { Cell, Table } from '../../lib/tool/tool.ts';
import { number, text, wholeOrAtLeast } from './columns.ts';
import { nowhereSentences } from './reason-words.ts';
import type { Result } from './result.ts';
import { methodNotes } from './table-notes.ts';

/** Programs that lead somewhere, and where. */
export function programsTable(result: Result): Table {
	const { occupations, programs, confidential } = result;
	return {
		id: 'programs',
		title: 'Programs and where they lead',
		columns: [
			text('cip', 'CIP'),
			text('program', 'Program'),
			text('levels', 'Award levels'),
			number('awards', 'Awards a year', 1),
			text('awardsWhole', 'Are the awards whole?'),
			number('providers', 'Providers'),
			text('largest', 'Largest providers'),
			text('soc', 'SOC'),
			text('occupation', 'Leads to'),
			...rules.map((rule) => number(`part-${rule}`, `Part, ${ruleNames[rule].toLowerCase()}`, 3)),
		],
		rows: programs.flatMap((program) =>
			program.to.map(({ occupation, portion }) => ({
				...programCells(program, confidential.programs),
				soc: occupations[occupation]?.soc ?? null,
				occupation: occupations[occupation]?.title ?? null,
				...Object.fromEntries(rules.map((rule) => [`part-${rule}`, portion[rule]])),
			})),
		),
		notes: [
			'A part is the share of the program’s awards that a rule gives to the occupation, from 0 to 1.',
			...methodNotes(result),
		],
	};
}

function programCells(program: Result['programs'][number], hidden: ReadonlySet<string>): Record<string, Cell> {
	const awards = hidden.has(program.key) ? null : program.awards;
	return {
		cip: program.cip,
		program: program.title,
		levels: program.levels.join('; '),
		awards,
		awardsWhole: awards === null ? null : wholeOrAtLeast(program.unknown === 0),
		providers: program.providers,
		largest: program.largest.map(({ name }) => name).join('; '),
	};
}

/** Programs that lead to no occupation compared here, with the reason. None is dropped. */
export function nowhereTable({ programs, confidential }: Result): Table {
	return {
		id: 'nowhere',
		title: 'Programs that lead to no occupation here',
		columns: [
			text('cip', 'CIP'),
			text('program', 'Program'),
			text('levels', 'Award levels'),
			number('awards', 'Awards a year', 1),
			text('awardsWhole', 'Are the awards whole?'),
			number('providers', 'Providers'),
			text('largest', 'Largest providers'),
			text('why', 'Why'),
			text('paired', 'Paired with, but not among the openings'),
		],
		rows: programs.flatMap((program) =>
			program.nowhere === null
				? []
				: [
						{
							...programCells(program, confidential.programs),
							why: nowhereSentences[program.nowhere],
							paired: program.missing.length === 0 ? null : program.missing.join(', '),
						},
					],
		),
	};
}

/** The same program at more than one provider. */
export function overlapsTable({ overlaps, overlapCount, confidential }: Result): Table {
	return {
		id: 'overlaps',
		title: 'Programs at more than one provider',
		columns: [
			text('cip', 'CIP'),
			text('program', 'Program'),
			text('level', 'Award level'),
			number('providers', 'Providers'),
			number('awards', 'Awards a year', 1),
			text('largest', 'Largest providers'),
		],
		rows: overlaps.map((overlap) => {
			const isHidden = confidential.overlaps.has(overlapKey(overlap));
			const names = overlap.largest.map(({ name, awards }) =>
				isHidden || awards === null ? name : `${name} (${peopleInWords(awards)})`,
			);
			return {
				cip: overlap.cip,
				program: overlap.title,
				level: overlap.level,
				providers: overlap.providers,
				awards: isHidden ? null : overlap.awards,
				largest: names.join('; '),
			};
		}),
		...(overlapCount > overlaps.length && {
			notes: [`The ${overlaps.length.toLocaleString('en-US')} largest of ${overlapCount.toLocaleString('en-US')}.`],
		}),
	};
}
