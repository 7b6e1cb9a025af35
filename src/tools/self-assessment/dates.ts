/** "March 10, 2026" in the reader's time zone. */
export function longDate(instant: string): string {
	return new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(new Date(instant));
}

/** "Mar 2026", for the foot of a chart. */
export function monthAndYear(instant: string): string {
	return new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric' }).format(new Date(instant));
}
