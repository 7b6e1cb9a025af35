/** The arithmetic mean, or null when there is nothing to average: unknown is never 0. */
export function mean(values: readonly number[]): number | null {
	if (values.length === 0) return null;
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle value, or the mean of the two middle ones; null when there is nothing to order. */
export function median(values: readonly number[]): number | null {
	const ordered = [...values].sort((a, b) => a - b);
	return mean(ordered.slice(Math.ceil(ordered.length / 2) - 1, Math.floor(ordered.length / 2) + 1));
}
