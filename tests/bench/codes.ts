/** Codes for the made files: as many as there are, spread as they are, and invented. */

/** Six-digit programs. CIP 2020 has 2,149; some 2,000 of them stand in a completions file. */
export const programs: readonly string[] = Array.from({ length: 2_000 }, (_, index) => {
	const [family, within] = [1 + (index % 50), Math.floor(index / 50)];
	return `${two(family)}.${two(1 + Math.floor(within / 8))}${two((within % 8) + 1)}`;
});

const GROUPS = [11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53];

/** College teachers, whom the crosswalk pairs with nearly every field. */
export const teachers: readonly string[] = Array.from({ length: 36 }, (_, index) => `25-1${detailed(index)}`);

/** A thousand occupations: BLS has 832. */
export const occupations: readonly string[] = [
	...teachers,
	...Array.from({ length: 964 }, (_, index) => {
		const group = GROUPS[index % GROUPS.length] ?? 11;
		return `${group}-2${detailed(Math.floor(index / GROUPS.length))}`;
	}),
].sort();

/** The last digit of an occupation is never 0: that would be a group. */
function detailed(index: number): string {
	return `${two(1 + Math.floor(index / 4))}${(index % 4) + 1}`;
}

function two(number: number): string {
	return String(number).padStart(2, '0');
}
