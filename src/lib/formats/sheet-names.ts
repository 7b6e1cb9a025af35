/** The most characters Excel takes for the name of a sheet. */
const LONGEST = 31;

/**
 * Names Excel accepts, in the order of the titles: no `[]:*?/\`, no apostrophe at either end, at most 31 characters,
 * none twice (Excel ignores case) and not "History", which Excel keeps for itself.
 */
export function sheetNames(titles: readonly string[]): string[] {
	const taken = new Set<string>(['history']);
	return titles.map((title) => {
		const clean = title.replace(/[[\]:*?/\\]/g, ' ').replace(/\s+/g, ' ');
		const base = trimmed(clean) || 'Table';
		let name = cut(base, '');
		for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = cut(base, ` ${number}`);
		taken.add(name.toLowerCase());
		return name;
	});
}

function trimmed(text: string): string {
	return text.replace(/^[\s']+|[\s']+$/g, '');
}

/** Cut between characters, so that one made of two code units stays whole. */
function cut(base: string, suffix: string): string {
	let text = '';
	for (const character of base) {
		if (text.length + character.length + suffix.length > LONGEST) break;
		text += character;
	}
	return trimmed(text) + suffix;
}
