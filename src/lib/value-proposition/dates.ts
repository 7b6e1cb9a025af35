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

const named = new RegExp(
	[
		`\\b(?<month>${months.map((month) => `${month}|${month.slice(0, 3)}\\.?`).join('|')}|Sept\\.?)\\s+(?<date>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`,
		'\\b(?<numericMonth>\\d{1,2})/(?<numericDate>\\d{1,2})(?:/\\d{2,4})?\\b',
		'\\b\\d{4}-(?<isoMonth>\\d{2})-(?<isoDate>\\d{2})\\b',
		`\\b(?<weekday>${weekdays.join('|')})s?\\b`,
	].join('|'),
	'g',
);

/** One day a text names: month and day of the month, or only a day of the week. */
interface NamedDay {
	words: string;
	/** "12-3" for December 3, or "Thursday". */
	key: string;
}

function monthNumber(name: string): number {
	return months.findIndex((month) => month.slice(0, 3) === name.slice(0, 3)) + 1;
}

/** The days a text names, each once. A day of the week right before a date belongs to it. */
export function namedDays(text: string): NamedDay[] {
	const found = [...text.matchAll(named)].map(({ 0: words, index, groups = {} }) => {
		const month = groups['month'] ? monthNumber(groups['month']) : Number(groups['numericMonth'] ?? groups['isoMonth']);
		const date = Number(groups['date'] ?? groups['numericDate'] ?? groups['isoDate']);
		return { words, index, key: groups['weekday'] ?? `${month}-${date}` };
	});
	const own = found.filter(({ index, words, key }, place) => {
		const next = found[place + 1];
		const isBefore = next && /^[,\s]*$/.test(text.slice(index + words.length, next.index));
		return !(weekdays.includes(key) && isBefore && !weekdays.includes(next.key));
	});
	return own.filter(({ key }, place) => own.findIndex((each) => each.key === key) === place);
}

/** True when a named day can be this date. */
export function fitsDate({ key }: NamedDay, date: string): boolean {
	const when = asUtc(date);
	return key === `${when.getUTCMonth() + 1}-${when.getUTCDate()}` || key === weekdays[when.getUTCDay()];
}
