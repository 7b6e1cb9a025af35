/** Days and times in words, and dates that people write into their sentences. */

const day = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' });

const asUtc = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** A day this far from the one on which it was chosen is named with its year. Our choice: about eleven months. */
const FAR_DAYS = 330;

/** "Thursday, December 3" from an ISO date; with the year when it is far from the day on which it was chosen. */
export function dayInWords(date: string, chosenOn: string | null = null): string {
	const apart = chosenOn === null ? 0 : Math.abs(asUtc(date).getTime() - asUtc(chosenOn).getTime()) / 86_400_000;
	return apart > FAR_DAYS ? `${day.format(asUtc(date))}, ${date.slice(0, 4)}` : day.format(asUtc(date));
}

/** "9:30 a.m." from "09:30". */
export function timeOfDay(time: string): string {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	const clock = `${hours % 12 === 0 ? 12 : hours % 12}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
	return `${clock} ${hours < 12 ? 'a.m.' : 'p.m.'}`;
}

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const month = `(?:${months.map((each) => `${each}|${each.slice(0, 3)}\\.?`).join('|')}|sept\\.?)`;
const th = '(?:st|nd|rd|th)?';
const weekday = `(?:${weekdays.join('|')}|mon|tues?|weds?|thu(?:rs?)?|fri)\\b\\.?`;

/** Numbers with a slash are a day only with a year, or after "on" or a day of the week: "3/4 of your jobs" is none. */
const named = new RegExp(
	[
		`\\b(?<month>${month})\\s+(?:the\\s+)?(?<date>\\d{1,2})${th}(?![\\d:])`,
		`(?<![\\d:/])\\b(?<dayFirst>\\d{1,2})${th}\\s+(?:of\\s+)?(?<monthAfter>${month})(?![\\p{L}])`,
		`(?:(?<=\\bon\\s)|(?<=${weekday},?\\s))(?<shortMonth>\\d{1,2})/(?<shortDate>\\d{1,2})(?![\\d/]|\\s+of\\b)`,
		'\\b(?<numericMonth>\\d{1,2})/(?<numericDate>\\d{1,2})/(?:\\d{4}|\\d{2})\\b',
		'\\b\\d{4}-(?<isoMonth>\\d{2})-(?<isoDate>\\d{2})\\b',
		`(?<!\\b(?:any|each|every|most)\\s)\\b(?<weekday>${weekday})(?![\\p{L}])`,
	].join('|'),
	'giu',
);

/** One day a text names: month and day of the month, or only a day of the week. */
interface NamedDay {
	words: string;
	/** "12-3" for December 3, or "Thursday". */
	key: string;
	/** True when it has no day of the month: it could be in any week. */
	isWeekday: boolean;
}

/** The place of a name, by its first three letters. */
const placeOf = (names: readonly string[], name: string): number =>
	names.findIndex((each) => each.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase());

/** "You may 4 times", "12 may come", "we march 11 miles": the word is a verb. */
const verbBefore = /\b(?:you|we|they|i|he|she|it|who|to|can|could|would|will|may|people|students)\s+$/i;

function isVerb(words: string, before: string): boolean {
	const name = /\b(may|march)\b/.exec(words)?.[0];
	return name !== undefined && (verbBefore.test(before) || /^\d+\s+may/.test(words));
}

/** After a day or a time comes a stop, a year or a small word. A noun makes it a count: "3 May graduates", "at 9 plants". */
const closing =
	/^(?:[^\S\n]*(?:$|[\n.,;:!?()”"—–])|\s+(?:\d{4}|and|as|at|because|before|but|by|could|do|does|for|from|if|in|is|next|on|or|so|suits?|that|the|this|to|until|we|when|will|with|works?|would|you)\b)/i;

/** "12 May" before a noun is none, unless the date says "of" or ends with its stop. */
const isCount = (words: string, after: string): boolean => !/\sof\s|\.$/.test(words) && !closing.test(after);

/** "Can you wed?" asks about no day. "Wed", "wed, Dec 3" and "on wed" name one; no other short form is a word. */
const isToWed = (words: string, before: string, after: string): boolean =>
	/^weds?\.?$/.test(words) && !/^,|^\s+\d/.test(after) && !/\b(?:on|next|this)\s+$/i.test(before);

/** The days a text names, each once, in any case. A day of the week right before a date belongs to it. */
export function namedDays(text: string): NamedDay[] {
	const found = [...text.matchAll(named)].flatMap(({ 0: words, index, groups: g = {} }) => {
		const before = text.slice(0, index);
		const after = text.slice(index + words.length);
		if (g['weekday']) {
			if (isToWed(words, before, after)) return [];
			return [
				{ words: words.replace(/\.$/, ''), index, isWeekday: true, key: weekdays[placeOf(weekdays, words)] ?? '' },
			];
		}
		const inWords = g['month'] ?? g['monthAfter'];
		const number = inWords
			? placeOf(months, inWords) + 1
			: Number(g['shortMonth'] ?? g['numericMonth'] ?? g['isoMonth']);
		const date = Number(g['date'] ?? g['dayFirst'] ?? g['shortDate'] ?? g['numericDate'] ?? g['isoDate']);
		const isOther = isVerb(words, before) || (g['dayFirst'] !== undefined && isCount(words, after));
		const isDay = number >= 1 && number <= 12 && date >= 1 && date <= 31 && !isOther;
		return isDay ? [{ words, index, isWeekday: false, key: `${number}-${date}` }] : [];
	});
	const own = found.filter(({ index, words, isWeekday }, place) => {
		const next = found[place + 1];
		const isBefore = next && /^[,.\s]*(?:the\s+)?$/i.test(text.slice(index + words.length, next.index));
		return !(isWeekday && isBefore && !next.isWeekday);
	});
	return own.filter(({ key }, place) => own.findIndex((each) => each.key === key) === place);
}

const hour = '(?:0?[1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const atHour = new RegExp(`\\bat\\s+${hour}(?:\\s*(?:or|to|and|[-–])\\s*${hour})?\\b(?![.,]\\d)`, 'gi');

/** True when a text names a time of day: "9:30", "3 p.m.", "noon", "ten o’clock", "at 9" but not "at 9 plants". */
export function namesTime(text: string): boolean {
	const isNamed = /\b\d{1,2}:\d{2}\b|\b\d{1,2}\s*[ap]\.?m\b|\bnoon\b|\bo['’]clock\b/i.test(text);
	return (
		isNamed || [...text.matchAll(atHour)].some(({ 0: words, index }) => closing.test(text.slice(index + words.length)))
	);
}

/** True when a named day can be this date. */
export function fitsDate({ key }: NamedDay, date: string): boolean {
	const when = asUtc(date);
	return key === `${when.getUTCMonth() + 1}-${when.getUTCDate()}` || key === weekdays[when.getUTCDay()];
}
