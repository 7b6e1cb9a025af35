/** A link goes to the other side and comes back while both go on writing: the way the page tells people to work. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { testBrowser } from '../../../tests/support/ports.ts';
import { blankWorkspace, NOW } from '../../../tests/support/workspaces.ts';
import { replaceFragment } from '../../components/shell/ports/place.ts';
import { makeCurrent, putBack } from '../../components/shell/shelf.ts';
import { ToolDesk } from '../../components/shell/ToolDesk.tsx';
import type { AnyView } from '../../components/shell/tool-modules.ts';
import { editItem, noteView } from '../../lib/discussion/agenda.ts';
import type { Meeting } from '../../lib/discussion/meeting.ts';
import { newTask } from '../../lib/discussion/tasks.ts';
import { encodeLink } from '../../lib/tool/link.ts';
import { writeToolState } from '../../lib/tool/part.ts';
import type { AnyTool } from '../../lib/tool/tool.ts';
import { seal } from '../../lib/workspace/envelope.ts';
import { button, panel, words } from './desk.fixture.tsx';
import type { Slice } from './slice.ts';
import { tool } from './tool.ts';
import View from './View.tsx';

beforeEach(() => replaceFragment(''));
afterEach(() => replaceFragment(''));

const begun = tool.examples.find(({ id }) => id === 'two-sides')?.slice.meetings[0];
if (begun === undefined) throw new Error('The example has no meeting.');
const blank: Meeting = {
	...begun,
	items: begun.items.map((item) => ({ ...noteView(noteView(item, 0, ''), 1, ''), note: '' })),
};
const [theme] = blank.items;
const says = (meeting: Meeting, side: 0 | 1, note: string) =>
	editItem(meeting, theme?.key ?? '', (item) => noteView(item, side, note));
const workspaceWith = (slice: Slice) =>
	writeToolState({ ...blankWorkspace, name: 'Theirs' }, tool, { slice, settings: tool.defaultSettings, example: null });

const later = newTask({ id: '00000000-0000-4000-8000-000000000021', now: NOW }, 'Later task', blank, null);
const mine: Slice = { meetings: [says({ ...blank, who: 'Ann\nBob' }, 0, 'Our view')], tasks: [later] };

async function openMine() {
	const ports = testBrowser().openTab();
	await putBack(ports, blankWorkspace.id, seal('workspace', workspaceWith(mine), NOW));
	await makeCurrent(ports, blankWorkspace.id);
	await render(
		<ToolDesk
			tool={tool as unknown as AnyTool}
			View={View as unknown as AnyView}
			words={words}
			openPorts={async () => ports}
		/>,
	);
	await expect.element(who()).toHaveValue('Ann\nBob');
}
const comesBack = async (slice: Slice) => {
	const shared = { tool: tool.id, workspace: workspaceWith(tool.shareable(slice)) };
	location.hash = await encodeLink(seal('tool', shared, NOW));
};
const who = () => page.getByRole('textbox', { name: 'Who is there' });
const dialog = () => page.getByRole('dialog');

test('what came back is joined with what was written meanwhile, and can be undone', async () => {
	await openMine();
	await comesBack({ meetings: [says(blank, 1, 'Their view')], tasks: [] });
	await expect.element(dialog()).toMatchTextContent(/nothing you wrote is lost/);
	// An older copy of one's own may still be wanted in place of this one.
	await expect.element(dialog().getByRole('button', { name: 'Replace my work' })).toBeVisible();
	await dialog().getByRole('button', { name: 'Join with my work' }).click();
	await expect.element(page.getByText('“Theirs” is joined with your work.')).toBeVisible();
	await expect.element(who()).toHaveValue('Ann\nBob');
	await panel('Minutes').click();
	await expect.element(page.getByText('Educators: Our view')).toBeVisible();
	await expect.element(page.getByText('Employers: Their view')).toBeVisible();
	await expect.element(page.getByRole('table')).toMatchTextContent(/Later task/);
	await button('Undo').first().click();
	await expect.element(who()).toHaveValue('Ann\nBob');
	await panel('Minutes').click();
	await expect.element(page.getByText('Educators: Our view')).toBeVisible();
	await expect.element(page.getByText('Employers: Their view')).not.toBeInTheDocument();
});

test('meetings that are not mine are still offered in place of mine, or apart', async () => {
	await openMine();
	await comesBack({ meetings: [{ ...blank, id: '00000000-0000-4000-8000-000000000009' }], tasks: [] });
	await expect.element(dialog().getByRole('button', { name: 'Replace my work' })).toBeVisible();
	await expect.element(dialog().getByRole('button', { name: 'Join with my work' })).not.toBeInTheDocument();
});
