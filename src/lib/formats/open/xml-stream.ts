/**
 * Reads an XML part of a workbook as it streams. Prefixes ("x:row") are dropped: some programs write them, none need them.
 * saxes knows no entities but the five of XML, so nothing can be blown up by declaring more.
 */
import { SaxesParser } from 'saxes';
import { type ByteSource, forEachChunk } from './byte-source.ts';
import { DAMAGED, Refusal } from './refusal.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
	open?(name: string, attributes: Attributes): void;
	close?(name: string): void;
	text?(text: string): void;
	/** Asked after each piece; true stops the reading. */
	enough?(): boolean;
}

/** Throws a `Refusal` for what is not well-formed. */
export async function readXml(source: ByteSource, handler: XmlHandler): Promise<void> {
	const parser = new SaxesParser<object>({ position: false });
	const decoder = new TextDecoder();
	parser.on('error', () => {
		throw new Refusal(DAMAGED);
	});
	parser.on('opentag', (tag) => handler.open?.(localName(tag.name), tag.attributes as Attributes));
	parser.on('closetag', (tag) => handler.close?.(localName(tag.name)));
	const { text } = handler;
	if (text) {
		parser.on('text', (piece) => text(piece));
		parser.on('cdata', (piece) => text(piece));
	}
	let stopped = false;
	await forEachChunk(source.stream(), (chunk) => {
		parser.write(decoder.decode(chunk, { stream: true }));
		stopped = handler.enough?.() ?? false;
		return !stopped;
	});
	if (!stopped) parser.close();
}

function localName(name: string): string {
	const colon = name.indexOf(':');
	return colon < 0 ? name : name.slice(colon + 1);
}
