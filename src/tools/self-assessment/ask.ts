import type { TeamSection } from '../../lib/assessment/team.ts';

/** "A", "A and B", "A, B and C"; past six, "A, B, C and 5 others". */
export function listed(words: readonly string[]): string {
	if (words.length > 6) return `${words.slice(0, 3).join(', ')} and ${words.length - 3} others`;
	const last = words.at(-1) ?? '';
	return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function whoSaid({ said }: TeamSection, rating: number): string {
	const letters = said.flatMap(({ rater, rating: given }) => (given === rating ? rater.letter : []));
	return `${listed(letters)} ${letters.length === 1 ? 'says' : 'say'} ${rating}.`;
}

/** How to open the talk about a section: who stands at the ends, and what to ask them. */
export function opening(section: TeamSection): string {
	const { lowest, highest, raters } = section;
	if (lowest === null || highest === null) return 'No one gave a number here. Ask what it would take to know.';
	if (lowest === highest) {
		if (raters === 1) return `${whoSaid(section, highest)} No one else gave a number.`;
		return `${raters === 2 ? 'Both' : `All ${raters}`} say ${highest}.`;
	}
	return `${whoSaid(section, highest)} ${whoSaid(section, lowest)} Ask each what they saw.`;
}

/** The row of a section in words: "A 5, B 4, C don’t know. Mean 4.5, range 1." */
export function rowInWords({ said, mean, range }: TeamSection): string {
	const each = said.map(({ rater, rating }) => {
		if (rating === null) return `${rater.letter} not rated`;
		return `${rater.letter} ${rating === 'dont-know' ? 'don’t know' : rating}`;
	});
	const figures = mean === null ? '' : ` Mean ${mean.toFixed(1)}, range ${range}.`;
	return `${each.join(', ')}.${figures}`;
}

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (count: number) => small[count] ?? String(count);
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** One sentence that says what the team's picture shows. */
export function teamHeadline(people: number, sections: number, far: number): string {
	const who =
		people === 1
			? 'One person has answered.'
			: `${capital(inWords(people))} people rated ${inWords(sections)} sections.`;
	if (people < 2) return `${who} With two or more you can compare.`;
	if (far === 0) return `${who} No section spreads by 2 points or more.`;
	return `${who} ${capital(inWords(far))} ${far === 1 ? 'section spreads' : 'sections spread'} by 2 points or more. Start there.`;
}
