import { clockTime } from './ports/stamp.ts';
import type { Save } from './tool-snapshot.ts';

interface SaveStateProps {
	save: Save;
	onTryAgain(): void;
	onDownload(): void;
}

/** One quiet line that says whether the work is saved, and a plain alarm with ways out when it is not. */
export function SaveState({ save, onTryAgain, onDownload }: SaveStateProps) {
	if (save.state !== 'failed') {
		return (
			<p className="save-state" data-state={save.state}>
				{quietWords(save)}
			</p>
		);
	}
	const retry = retryLabels[save.why];
	return (
		<div className="save-state" data-state="failed" role="alert">
			<p>{troubleWords[save.why]}</p>
			{retry !== null && (
				<button type="button" className="button-link" onClick={onTryAgain}>
					{retry}
				</button>
			)}
			<button type="button" className="button-link" onClick={onDownload}>
				Download a copy
			</button>
		</div>
	);
}

function quietWords(save: Exclude<Save, { state: 'failed' }>): string {
	if (save.state === 'saved') return `Saved in this browser, ${clockTime(save.at)}`;
	return save.state === 'saving' ? 'Saving…' : 'Saves in this browser as you type';
}

type Trouble = Extract<Save, { state: 'failed' }>['why'];

const troubleWords: Record<Trouble, string> = {
	full: 'Not saved: the storage of this browser is full.',
	blocked: 'Not saved: this browser does not let the page save.',
	other: 'Not saved: this browser’s storage did not answer.',
	memory: 'This browser keeps nothing. Your work is gone when you close the page.',
	removed: 'Not saved: this work was deleted in another tab.',
	newer: 'Not saved: a newer version of this site is open in this browser. Reload this page to go on.',
	unreadable: 'Not saved: the copy in this browser cannot be read, so it was left as it is.',
};

const retryLabels: Record<Trouble, string | null> = {
	full: 'Try again',
	blocked: 'Try again',
	other: 'Try again',
	memory: null,
	removed: 'Save it again',
	newer: null,
	unreadable: null,
};
