import { type Opening, openEnvelope, refuseBySize } from '../../../lib/workspace/envelope.ts';
import type { Kind } from '../../../lib/workspace/migrations.ts';

/** Opens a file of ours. A file past the cap is refused before it is read. Never throws. */
export async function openFile<K extends Kind>(file: File, accept: readonly K[]): Promise<Opening<K>> {
	try {
		return refuseBySize(file.size) ?? openEnvelope(await file.text(), accept);
	} catch {
		return { ok: false, reason: 'damaged', message: 'Your browser could not read this file. Choose it again.' };
	}
}
