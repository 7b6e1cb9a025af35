import type { ReactNode } from 'react';

/** Shown on the screen of the person who typed it. On paper, which is handed out, a figure that must not be told is left out. */
export function OffPaper({ when, children }: { when: boolean; children: ReactNode }) {
	if (!when) return children;
	return (
		<>
			<span className="no-print">{children}</span>
			<span className="print-only">left out</span>
		</>
	);
}
