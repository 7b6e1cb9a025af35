/** Awards by program, level and provider, from a table a person mapped. */
import { awardLevel, awardLevels } from '../../labor/award-levels.ts';
import { readCip } from '../../labor/codes.ts';
import type { Completions } from '../../labor/dataset.ts';
import { isMissing, readCount, readText } from '../cells.ts';
import type { RawCell, RawRow, ReadAnswers, ReadOutcome, ReadQuestion, RowSink, Surroundings } from '../reader.ts';
import { cellAt, isBlank, label } from '../readers/columns.ts';
import { GrowingColumns } from '../readers/growing-columns.ts';
import { codeIn, counted, type LeftOut, leftOut, RowTally } from '../readers/row-tally.ts';
import { academicYear, academicYearText } from './academic-year.ts';
import type { AwardsMapping } from './column-mapping.ts';
import { readLevel } from './level-words.ts';
import { ownTitle } from './own-title.ts';
import { isSixDigits, providerId } from './provider-id.ts';

interface AwardRow {
	/** As the table names it. */
	provider: string;
	cip: string;
	/** The level column's words where they leave doubt; the IPEDS code otherwise. */
	level: number | string;
	year: number | null;
	/** Null where not published. */
	awards: number | null;
}

/** More different words for levels than any list has: the column is something else. */
const MOST_LEVEL_WORDS = 40;
/** Programs are numbered in 16 bits; the CIP list has some 2,000. */
const MOST_PROGRAMS = 0xffff;
const LEAVE_OUT = 'leave-out';

export class AwardsSink implements RowSink<Completions> {
	readonly #mapping: AwardsMapping;
	readonly #surroundings: Surroundings;
	readonly #tally = new RowTally();
	readonly #rows: AwardRow[] = [];
	/** Six-digit provider numbers, where the header does not say that they are IPEDS numbers. */
	readonly #numbers = new Set<string>();
	readonly #saysIpeds: boolean;
	/** Rows for each word that leaves doubt about the level. */
	readonly #doubtful = new Map<string, number>();

	constructor(mapping: AwardsMapping, header: RawRow, surroundings: Surroundings) {
		this.#mapping = mapping;
		this.#surroundings = surroundings;
		const { provider } = mapping;
		this.#saysIpeds = 'column' in provider && /unit ?id|ipeds/.test(label(cellAt(header, provider.column)));
	}

	push(row: RawRow): void {
		if (!isBlank(row)) this.#tally.count(this.#take(row));
	}

	finish(answers: ReadAnswers): ReadOutcome<Completions> {
		if (this.#rows.length === 0) {
			return refused(
				`No row of this table holds a program code (CIP) with a count of awards. Check which columns you chose.${this.#tally.mostly()}`,
			);
		}
		if (this.#doubtful.size > MOST_LEVEL_WORDS) {
			return refused(
				'The column you chose for the award level holds too many different entries. Choose another column.',
			);
		}
		const years = [...new Set(this.#rows.map(({ year }) => year))]
			.filter((year) => year !== null)
			.sort((a, b) => b - a);
		const question =
			this.#levelQuestion(answers) ?? yearQuestion(years, answers) ?? numbersQuestion(this.#numbers, answers);
		if (question) return { state: 'asks', question };
		return this.#outcome(answers, years.length > 1 ? Number(answers['year']) : (years[0] ?? null), years.length > 1);
	}

	#take(row: RawRow): LeftOut | null {
		const mapping = this.#mapping;
		const cipCell = cellAt(row, mapping.cip);
		if (/^99(?:\.\d*)?$/.test(readText(cipCell))) return leftOut(TOTALS, row);
		const cip = codeIn(readCip(cipCell), 'program', row);
		if ('why' in cip) return cip;
		const cell = cellAt(row, mapping.awards);
		const awards = readCount(cell);
		if (awards === 'negative') return leftOut('A negative count of awards', row);
		if (awards === null && !isMissing(cell) && !isTooFewToShow(cell)) return leftOut('Awards are not a number', row);
		const level = 'fixed' in mapping.level ? mapping.level.fixed : levelOf(row, mapping.level.column);
		if (level === null) return leftOut('No award level', row);
		const provider = readText(
			'fixed' in mapping.provider ? mapping.provider.fixed : cellAt(row, mapping.provider.column),
		);
		if (provider === '') return leftOut('No provider', row);
		const year = 'fixed' in mapping.year ? mapping.year.fixed : academicYear(cellAt(row, mapping.year.column));
		if ('column' in mapping.year && year === null) return leftOut('No year', row);
		if (!this.#saysIpeds && isSixDigits(provider)) this.#numbers.add(provider);
		if (typeof level === 'string') this.#doubtful.set(level, (this.#doubtful.get(level) ?? 0) + 1);
		this.#rows.push({ provider, cip: cip.code, level, year, awards });
		return null;
	}

	#levelQuestion(answers: ReadAnswers): ReadQuestion | null {
		for (const [words, rows] of this.#doubtful) {
			const id = levelId(words);
			if (isLevelAnswer(answers[id])) continue;
			const choices = awardLevels.map(({ code, label }) => ({ id: String(code), label }));
			return {
				id,
				ask: `Which award level is “${words}”?`,
				evidence: `${counted(rows, 'row')} of ${counted(this.#rows.length, 'row')} say “${words}”, which could mean several levels.`,
				choices: [...choices, { id: LEAVE_OUT, label: 'Leave these rows out' }],
			};
		}
		return null;
	}

	#outcome(answers: ReadAnswers, year: number | null, oneOfSeveral: boolean): ReadOutcome<Completions> {
		const tally = this.#tally.copy();
		const columns = new GrowingColumns();
		const cips = new Map<string, number>();
		const names = new Map<number, string>();
		const numbersAreIpeds = this.#saysIpeds || answers[NUMBERS] === IPEDS;
		const seen = new Set<string>();
		const again: AwardRow[] = [];
		let unknown = 0;
		for (const row of this.#rows) {
			const level = typeof row.level === 'number' ? row.level : Number(answers[levelId(row.level)]);
			const isOtherYear = oneOfSeveral && row.year !== year;
			if (isOtherYear || Number.isNaN(level)) {
				const why = isOtherYear ? 'Another year than the one you chose' : 'An award level you left out';
				tally.drop({ why, example: rowName(row) });
				continue;
			}
			const institution = providerId(row.provider, numbersAreIpeds) ?? 0;
			if (institution < 0 && !names.has(institution)) names.set(institution, row.provider);
			const key = `${institution} ${row.cip} ${level}`;
			if (seen.has(key)) again.push(row);
			seen.add(key);
			const cip = cips.get(row.cip) ?? cips.size;
			cips.set(row.cip, cip);
			if (row.awards === null) unknown++;
			columns.push(institution, cip, level, 1, row.awards ?? Number.NaN);
		}
		if (cips.size > MOST_PROGRAMS)
			return refused('The column you chose for the program holds more codes than there are programs. Choose another.');
		if (columns.length === 0) return refused('You left out every row of this table. Choose a level for some of them.');
		const warnings = [
			unknown > 0 ? `${counted(unknown, 'row')} without a count of awards: unknown, not 0.` : '',
			repeated(again),
		].filter((warning) => warning !== '');
		const vintage = year === null ? null : academicYearText(year);
		return {
			state: 'read',
			data: {
				kind: 'completions',
				year,
				...columns.columns(),
				cips: [...cips.keys()],
				providerNames: Object.fromEntries(names),
			},
			title: ownTitle('Awards', this.#surroundings),
			vintage,
			credit: null,
			report: tally.report(columns.length, ['Awards, not people: one person can take several in a year.'], warnings),
		};
	}
}

const TOTALS = 'Totals over all programs (CIP 99), which would count every award twice';

/** "<10" and "≤ 5": a small number the school does not show. */
function isTooFewToShow(cell: RawCell): boolean {
	return /^(?:<|≤|<=|fewer than|less than)\s*\d{1,3}$/i.test(readText(cell));
}

function repeated(again: readonly AwardRow[]): string {
	const [first] = again;
	if (!first) return '';
	return `${counted(again.length, 'row')} of a provider, program and level that came before, such as ${rowName(first)}: counted as well. If the table holds totals beside their parts, or a list twice, take those rows out and add it again.`;
}

function rowName({ provider, cip, level, year }: AwardRow): string {
	return [provider, cip, level, year].filter((part) => part !== null).join(' · ');
}

/** An IPEDS code, the words where they leave doubt, null where there are none. */
function levelOf(row: RawRow, column: number): number | string | null {
	const cell = cellAt(row, column);
	return readLevel(cell) ?? (readText(cell) || null);
}

function levelId(words: string): string {
	return `level:${words}`;
}

function isLevelAnswer(answer: string | undefined): boolean {
	return answer === LEAVE_OUT || (answer !== undefined && awardLevel(Number(answer)) !== null);
}

function yearQuestion(years: readonly number[], answers: ReadAnswers): ReadQuestion | null {
	if (years.length < 2 || years.includes(Number(answers['year']))) return null;
	return {
		id: 'year',
		ask: 'Which year shall we read?',
		evidence: `The table holds ${counted(years.length, 'year')}. Add it again to read another one.`,
		choices: years.map((year) => ({ id: String(year), label: academicYearText(year) })),
	};
}

const NUMBERS = 'provider-numbers';
const IPEDS = 'ipeds';

/** Whether six-digit numbers are those of IPEDS: a state's own would name other colleges. */
function numbersQuestion(numbers: ReadonlySet<string>, answers: ReadAnswers): ReadQuestion | null {
	const [first] = numbers;
	if (first === undefined || [IPEDS, 'own'].includes(answers[NUMBERS] ?? '')) return null;
	return {
		id: NUMBERS,
		ask: 'Are the six-digit numbers of providers IPEDS numbers (UNITID)?',
		evidence: `The table names ${counted(numbers.size, 'provider')} by six digits, such as ${first}. IPEDS numbers look so, and so do the numbers some states give their schools.`,
		choices: [
			{ id: IPEDS, label: 'Yes, IPEDS numbers' },
			{ id: 'own', label: 'No, numbers of another list' },
		],
	};
}

function refused(message: string): ReadOutcome<Completions> {
	return { state: 'refused', message };
}
