/** Documents that leave the page: Word files, texts, calendar files, the clipboard. */
import type { HandOut, ToolDocument } from '../../lib/tool/document.ts';

export async function handOut(_document: ToolDocument, _as: HandOut, _name: string, _now: string): Promise<void> {}
