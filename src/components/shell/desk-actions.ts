import type { HandOut, ToolDocument } from '../../lib/tool/document.ts';
import type { AnyTool, Table } from '../../lib/tool/tool.ts';
import type { Errands } from './desk-errands.ts';
import type { Desk } from './desk-state.ts';
import { pickFiles } from './ports/files.ts';
import { printPage } from './ports/page.ts';

/**
 * Everything a person can do on a tool's page, whatever the tool. What is not needed to show the tool and to save it
 * loads when it is first used. Without a session yet, nothing happens.
 */
export function deskActions(desk: Desk) {
	const { control, setDialog, setNotice, say } = desk;
	const { session } = control;

	const errand = async (run: (errands: Errands) => unknown) => {
		if (session === null) return;
		try {
			const { deskErrands } = await import('./desk-errands.ts');
			await run(deskErrands(desk, session));
		} catch {
			setNotice({ message: 'That did not work: part of this page could not be loaded. Try again.', undo: null });
		}
	};

	return {
		undo: () => {
			if (!session?.store.getSnapshot().canUndo) return;
			setNotice(null);
			session.store.undo();
			say('Undone.');
		},
		redo: () => {
			if (!session?.store.getSnapshot().canRedo) return;
			setNotice(null);
			session.store.redo();
			say('Redone.');
		},
		invite: () => setDialog({ is: 'invite' }),
		addAnswers: () => setDialog({ is: 'answers', waiting: [] }),
		share: () => setDialog({ is: 'share' }),
		startOver: () => setDialog({ is: 'start-over' }),
		print: printPage,
		tryAgain: () => void session?.store.tryAgain(),
		open: async () => {
			// The file chooser opens only in the moment of the click, so it comes before anything that loads.
			const files = await pickFiles();
			await errand((errands) => errands.receiveFiles(files));
		},
		saveWorkspace: () => errand((errands) => errands.saveWorkspace()),
		saveTool: () => errand((errands) => errands.saveTool()),
		exportCsv: (table: Table) => errand((errands) => errands.exportCsv(table)),
		handOut: (document: ToolDocument, as: HandOut) => errand((errands) => errands.handOut(document, as)),
		exportXlsx: (tables: readonly Table[]) => errand((errands) => errands.exportXlsx(tables)),
		loadExample: (example: AnyTool['examples'][number]) => errand((errands) => errands.loadExample(example)),
		errand,
	};
}

export type DeskActions = ReturnType<typeof deskActions>;
