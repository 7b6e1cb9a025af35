/** Files in and out. Nothing is sent anywhere: a download is made in the page. */

export const JSON_TYPE = 'application/json';
/** What the file chooser shows first. */
export const ACCEPTED = '.json,application/json';

/** Lets a person choose a file. Empty when they choose none. */
export function pickFiles(): Promise<File[]> {
	const input = document.createElement('input');
	input.type = 'file';
	input.accept = ACCEPTED;
	input.hidden = true;
	// In the page until it is answered: the browser may clear away one that nothing holds, and its chooser never answers.
	document.body.append(input);
	const answered = new Promise<File[]>((resolve) => {
		input.addEventListener('change', () => resolve([...(input.files ?? [])]));
		input.addEventListener('cancel', () => resolve([]));
	});
	input.click();
	return answered.finally(() => input.remove());
}

/** Hands a file to the person's downloads. */
export function download(content: Blob | string, name: string, type: string): void {
	const blob = content instanceof Blob ? content : new Blob([content], { type });
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Browsers read the address after the click returns.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
