/** Files in and out. Nothing is sent anywhere: a download is made in the page. */

export const JSON_TYPE = 'application/json';
/** What the file chooser shows first. */
export const ACCEPTED = '.json,application/json';

/** Lets a person choose files. Empty when they choose none. */
export function pickFiles(several: boolean): Promise<File[]> {
	const input = document.createElement('input');
	input.type = 'file';
	input.accept = ACCEPTED;
	input.multiple = several;
	return new Promise((resolve) => {
		input.addEventListener('change', () => resolve([...(input.files ?? [])]));
		input.addEventListener('cancel', () => resolve([]));
		input.click();
	});
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
