/**
 * The award levels that answer to the typical education BLS gives for entry into an occupation. Counting certificates only
 * makes every engineer look short, so a result says when the usual education is not among the levels counted.
 */

const byEducation: readonly (readonly [RegExp, readonly number[]])[] = [
	[/doctora|professional degree/i, [17, 18, 19]],
	[/master/i, [7]],
	[/bachelor/i, [5]],
	[/associate/i, [3]],
	// BLS writes "nondegree", California "non-degree".
	[/postsecondary non-?degree/i, [1, 2, 4, 20, 21]],
];

/** True when an award is usual and none of its levels is counted. Null levels count all. Unknown education: false. */
export function isUsualLevelLeftOut(education: string | null, levels: readonly number[] | null): boolean {
	if (education === null || levels === null) return false;
	const [, usual = null] = byEducation.find(([words]) => words.test(education)) ?? [];
	return usual !== null && !usual.some((level) => levels.includes(level));
}
