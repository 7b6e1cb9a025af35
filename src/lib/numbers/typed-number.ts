/**
 * A number as a person types it into a field. Written the American way: commas between thousands, a point before
 * decimals. Where a text could be read two ways ("1.200" dollars, "1,5") it is not read at all, and the reason says so.
 */

/** `dollars` and `percent` have a sign of their own; any other unit is its plain word: "days". */
export type NumberUnit = 'dollars' | 'percent' | (string & {});

export interface NumberLimits {
	/** Smallest and largest number taken; both may be taken themselves. */
	min?: number;
	max?: number;
	/** True where only whole numbers make sense. */
	whole?: boolean;
}

/** A percent is the number before its sign: "12.5%" is 12.5. An empty field is `null`: unknown, never 0. */
export type TypedNumber = { ok: true; value: number | null } | { ok: false; why: string };

/** More digits than this a number cannot hold exactly. */
const MOST_DIGITS = 15;
const SPACES = /[\s\u00A0\u2007\u2009\u202F\uFEFF]+/g;
/** Commas or spaces between groups of three, or no groups at all. */
const FIGURE = /^([-+−–]?)(\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d*)(\.\d*)?$/;

const refused = (why: string): TypedNumber => ({ ok: false, why });

/**
 * Reads "1,200", "$1,200", "1 200", "12.5%", "12.5 %", "45 days", "-3". Refuses, each with a sentence that says what is
 * wrong and how to mend it: letters, two numbers, a comma that is not between thousands, "1.200" dollars, a percent sign
 * where dollars are asked for and the other way round, and numbers outside the limits.
 */
export function readTypedNumber(typed: string, unit: NumberUnit = '', limits: NumberLimits = {}): TypedNumber {
	const text = typed.replaceAll(SPACES, ' ').trim();
	if (text === '') return { ok: true, value: null };
	if (text.includes('%') && unit !== 'percent') return refused('This is not a percent. Leave out the “%”.');
	if (text.includes('$') && unit !== 'dollars') return refused('This is not an amount of money. Leave out the “$”.');
	const bare = withoutUnit(text, unit);
	const match = FIGURE.exec(bare);
	if (!match || !/\d/.test(bare)) return refused(whatIsWrong(bare));
	const [, sign = '', whole = '', decimals = ''] = match;
	if (unit === 'dollars' && /^\.\d{3}$/.test(decimals) && /^[1-9]\d{0,2}$/.test(whole)) {
		return refused(`“${bare}” can be read two ways. Write ${whole},${decimals.slice(1)} or ${whole}${decimals}0.`);
	}
	const digits = whole.replaceAll(/[, ]/g, '').replace(/^0+(?=\d)/, '');
	if ((digits + decimals).replace('.', '').length > MOST_DIGITS)
		return refused('This number is too long to work with.');
	const size = Number(`${digits || '0'}${decimals === '.' ? '' : decimals}`);
	return withinLimits(/[-−–]/.test(sign) && size !== 0 ? -size : size, limits);
}

/** The text without its dollar or percent sign, or the word of its unit, where that stands in its usual place. */
function withoutUnit(text: string, unit: NumberUnit): string {
	if (unit === 'dollars') return text.replace(/^([-+−–]?) ?\$ ?/, '$1').replace(/ ?(?:dollars?|USD)$/i, '');
	if (unit === 'percent') return text.replace(/ ?(?:%|percent)$/i, '');
	const word = unit.replace(/s$/i, '');
	const end = text.slice(-unit.length).toLowerCase();
	if (unit !== '' && end === unit.toLowerCase()) return text.slice(0, -unit.length).trim();
	return unit !== '' && text.toLowerCase().endsWith(` ${word.toLowerCase()}`)
		? text.slice(0, -word.length).trim()
		: text;
}

function whatIsWrong(text: string): string {
	const letter = /\p{L}/u.exec(text)?.[0];
	if (/^(?:\?+|unknown|n\/?a|not known|none|-)$/i.test(text)) return 'Leave this empty if you do not know it.';
	if (/^[\d.,$% ]+(?:-|–|—|to|or)[\d.,$% ]+$/i.test(text)) return `“${text}” holds two numbers. Give one number here.`;
	if (letter !== undefined) return `Use digits only: “${text}” has a letter.`;
	if (/\..*[.,]/.test(text)) return 'Use a point once, before decimals, and commas between thousands: 1,234.50.';
	if (text.includes(',')) return 'Use commas between thousands only, and a point for decimals: 1,234.50.';
	if (text.includes(' ')) return `“${text}” can be read as two numbers. Write it without spaces.`;
	return `“${text}” is not a number. Use digits, such as 1,200.`;
}

function withinLimits(value: number, { min, max, whole = false }: NumberLimits): TypedNumber {
	if (whole && !Number.isInteger(value)) return refused('Give a whole number here.');
	if (min === 0 && value < 0) return refused('This cannot be under 0.');
	if (min !== undefined && value < min) return refused(`This cannot be under ${numberText(min)}.`);
	if (max !== undefined && value > max) return refused(`This cannot be over ${numberText(max)}.`);
	return { ok: true, value };
}

/** A number as a field shows it: every digit it has, commas between thousands. "" for unknown. */
export function numberText(value: number | null): string {
	if (value === null) return '';
	const plain = String(value);
	if (!/^-?\d+(\.\d+)?$/.test(plain)) return plain;
	const [whole = '', decimals] = plain.split('.');
	const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
	return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
