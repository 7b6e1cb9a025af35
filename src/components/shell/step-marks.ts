/** Ticks of steps in the workspace in use. Loaded at the first tick, or where a reader has ticked before. */
import { emptyWorkspace } from '../../lib/workspace/schema.ts';
import { doneSteps, markStep } from '../../lib/workspace/step-ticks.ts';
import { openStored } from '../../lib/workspace/stored.ts';
import { NEW_NAME } from './home.ts';
import { browserPorts } from './ports/ports.ts';
import { changeWorkspace, currentId, keyOf, makeCurrent } from './shelf.ts';

/** Ids of the steps done in the workspace in use; none when there is no workspace or it cannot be read. */
export async function stepsDone(): Promise<string[]> {
	const ports = await browserPorts();
	const id = await currentId(ports);
	const opened = id === null ? null : openStored(await ports.storage.read(keyOf(id)));
	return opened && opened.state !== 'unreadable' ? doneSteps(opened.workspace) : [];
}

/** Keeps a tick. Makes a workspace when there is none. Throws when it cannot be kept. */
export async function keepStep(step: string, isDone: boolean): Promise<string[]> {
	const ports = await browserPorts();
	if (!ports.storage.isLasting) throw new Error('This browser does not keep anything for this site.');
	const known = await currentId(ports);
	const id = known ?? ports.newId();
	const fallback = emptyWorkspace({ id, name: NEW_NAME, now: ports.now() });
	const changed = await changeWorkspace(ports, id, (newest) => markStep(newest, step, isDone), fallback);
	if (known === null) await makeCurrent(ports, id);
	return doneSteps(changed);
}
