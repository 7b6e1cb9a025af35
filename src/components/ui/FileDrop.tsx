import { type DragEvent, useId, useState } from 'react';

interface FileDropProps {
	label: string;
	hint: string;
	/** As in the `accept` of a file field. */
	accept: string;
	several?: boolean;
	onFiles(files: File[]): void;
}

/** A file field that files can be dropped on as well. It hands them over and keeps nothing. */
export function FileDrop({ label, hint, accept, several = false, onFiles }: FileDropProps) {
	const [isOver, setOver] = useState(false);
	const id = useId();
	const over = (event: DragEvent) => {
		if (!holdsFiles(event)) return;
		event.preventDefault();
		event.stopPropagation();
		setOver(true);
	};
	const drop = (event: DragEvent) => {
		if (!holdsFiles(event)) return;
		event.preventDefault();
		event.stopPropagation();
		setOver(false);
		const files = [...event.dataTransfer.files];
		onFiles(several ? files : files.slice(0, 1));
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the field inside does the same.
		<div
			className="file-drop field"
			data-over={isOver || undefined}
			onDragEnter={over}
			onDragOver={over}
			onDragLeave={() => setOver(false)}
			onDrop={drop}
		>
			<label htmlFor={id}>{label}</label>
			<p className="hint" id={`${id}-hint`}>
				{hint}
			</p>
			<input
				id={id}
				type="file"
				accept={accept}
				multiple={several}
				aria-describedby={`${id}-hint`}
				onChange={(event) => {
					const files = [...(event.target.files ?? [])];
					// Cleared, so that choosing the same file again is a change again.
					event.target.value = '';
					if (files.length > 0) onFiles(files);
				}}
			/>
		</div>
	);
}

/** True while files are dragged, as opposed to text or a link. */
export function holdsFiles(event: DragEvent): boolean {
	return event.dataTransfer.types.includes('Files');
}
