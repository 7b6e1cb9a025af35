/** What a writer's MDX body holds, read once: its links, headings, components and plain words. */
import GithubSlugger from 'github-slugger';
import type { Heading, Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

export interface BodyHeading {
	depth: number;
	text: string;
	/** The id the built page gives it: the GitHub slug of its text, numbered when it repeats. */
	id: string;
}

export interface Body {
	links: string[];
	headings: BodyHeading[];
	/** Components used, with the attributes that are plain strings. */
	components: { name: string; attributes: Record<string, string> }[];
	/** Text of every block, in order, without markup. */
	text: string;
	/** Running text only: paragraphs and list items, without headings and table cells. */
	prose: string[];
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const blocks = new Set(['paragraph', 'heading', 'tableCell']);

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

function stringAttributes(node: Jsx): Record<string, string> {
	const found: Record<string, string> = {};
	for (const attribute of node.attributes) {
		if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
			found[attribute.name] = attribute.value;
	}
	return found;
}

function bodyHeading(node: Heading, slugger: GithubSlugger): BodyHeading {
	const text = plainText(node);
	return { depth: node.depth, text, id: slugger.slug(text) };
}

/** Reads an MDX body. Throws the parser's own message, with line and column, when the MDX is not valid. */
export function readBody(mdx: string): Body {
	const slugger = new GithubSlugger();
	const body: Body = { links: [], headings: [], components: [], text: '', prose: [] };
	const texts: string[] = [];
	visit(parser.parse(mdx) as Nodes, (node) => {
		if (node.type === 'link') body.links.push(node.url);
		if (node.type === 'heading') body.headings.push(bodyHeading(node, slugger));
		if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name)
			body.components.push({ name: node.name, attributes: stringAttributes(node) });
		if (blocks.has(node.type)) texts.push(plainText(node));
		if (node.type === 'paragraph') body.prose.push(plainText(node));
	});
	body.text = texts.join('\n');
	return body;
}

/** Words read aloud or silently; a number counts as one. */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'%$.,-]*/gu)?.length ?? 0;
}

/** Reading speed for plain nonfiction, words a minute (Brysbaert 2019 puts silent reading near 238; we round down). */
const WORDS_PER_MINUTE = 220;

/** Whole minutes to read this many words, at least 1. */
export function minutesToRead(words: number): number {
	return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
