/** "1 occupation", "1,204 occupations". */
export function countOf(count: number, one: string, many = `${one}s`): string {
	return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
