import { Component, type ReactNode } from 'react';

interface CrashProps {
	onDownload(): void;
	children: ReactNode;
}

/** Stands in for a part that failed to load or to draw: what was typed is there and can be taken away as a file. */
export class Crash extends Component<CrashProps, { hasFailed: boolean }> {
	override state = { hasFailed: false };

	static getDerivedStateFromError() {
		return { hasFailed: true };
	}

	override render() {
		if (!this.state.hasFailed) return this.props.children;
		return (
			<div className="note note-check" role="alert">
				<p className="note-title">Something on this page stopped working.</p>
				<p>We kept what you typed. Download a copy, then reload the page.</p>
				<button type="button" className="button" onClick={this.props.onDownload}>
					Download a copy
				</button>
			</div>
		);
	}
}
