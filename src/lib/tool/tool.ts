/**
 * What a tool is. One object of this shape per folder in `src/tools/`; the shell does the rest for all tools alike:
 * saving, undo, sharing, files, tables, printing, team rounds.
 */
import type { DatasetAbout, DatasetKind, LoadedData } from '../labor/dataset.ts';
import type { Round, Workspace } from '../workspace/schema.ts';
import type { z } from '../zod.ts';
import type { HandOut, ToolDocument } from './document.ts';

/** A cell of a table: unknown is null and is written as an empty cell, never as 0. */
export type Cell = string | number | null;

/** The one source of the on-page table, CSV, XLSX, print and every chart's text alternative. */
export interface Table {
	id: string;
	/** A full caption; also the name of the sheet and the file. */
	title: string;
	columns: { key: string; label: string; kind: 'text' | 'number' /** Digits after the point. */; digits?: number }[];
	rows: Record<string, Cell>[];
	/** What a reader must know to use the numbers: method, limits, source. */
	notes?: string[];
}

/** A ready-made state anyone can load. */
export interface Example<Slice, Settings> {
	id: string;
	title: string;
	/** True for made-up data; the page marks it. False only for the figures of a story, named in `note`. */
	invented: boolean;
	note: string;
	slice: Slice;
	settings: Settings;
}

/** How several people answer the same tool. Present on tools that take part in team rounds. */
export interface RoundLens<Slice, Settings, Words> {
	/** What is being answered, with the version that makes old answers recognizable. */
	instrument(words: Words): { id: string; version: number; title: string };
	/** The round the facilitator is working with, or null when none is open. */
	current(slice: Slice, settings: Settings): Round | null;
	/** Put a round in place: adds it, or replaces the one with the same id. */
	put(slice: Slice, settings: Settings, round: Round, stamp: { id: string; now: string }, words: Words): Slice;
	/** A slice of its own for a member who answers, apart from their workspace. */
	forMember(title: string, stamp: { id: string; now: string }, words: Words): Slice;
	/** What that member's slice sends back. */
	answersOf(slice: Slice): import('../workspace/schema.ts').Answers;
	/** True when answers name only lines and sections the instrument has. */
	fits(answers: import('../workspace/schema.ts').Answers, words: Words): boolean;
}

/** The lists of records that a workspace keeps for all tools. */
export type SharedList =
	| 'painPoints'
	| 'occupations'
	| 'employers'
	| 'providers'
	| 'programs'
	| 'requirements'
	| 'measures'
	| 'employerDemand'
	| 'actions';

/** A content entry as `collection/id`, or `collection/*` for all entries of it by id. */
export type WordsSource = `${string}/${string}`;

export interface Tool<Slice, Settings, Result, Words = undefined> {
	/** Folder name, address and key in the workspace. */
	id: string;
	/** Version of the slice and settings as this tool saves or shares them. */
	version: number;
	/** The part of the workspace the tool sees, and how it is put back. */
	lens: {
		read(workspace: Workspace): Slice;
		write(workspace: Workspace, slice: Slice): Workspace;
	};
	/**
	 * Lists of the workspace in the slice that other tools point at too. Opening a link, loading an example and starting
	 * over leave the records that are there, and an example's own records go with it.
	 */
	borrows?: readonly SharedList[];
	/** Checks a slice that comes from a link or a file. */
	slice: z.ZodMiniType<Slice>;
	settings: z.ZodMiniType<Settings>;
	defaultSettings: Settings;
	/** Settings that only change how the result is looked at. A change of them asks for no new computation. */
	looks?: readonly string[];
	/** The content whose words the tool works on, handed to compute as `words`: one entry, or several by name. */
	words?: WordsSource | Readonly<Record<string, WordsSource>>;
	/** Kinds of official data the tool works on, handed to compute as `data` once a person has loaded some. */
	datasets?: readonly DatasetKind[];
	/** Pure. The same slice, settings, words and data give the same result. */
	compute(slice: Slice, settings: Settings, words: Words, data: LoadedData): Result;
	/** `worker`: with official data it computes off the page, so the result must survive a structured clone. */
	runsIn: 'page' | 'worker';
	tables(slice: Slice, result: Result): Table[];
	/** Texts and meetings to hand out. Empty while there is nothing to say. */
	documents?(slice: Slice, result: Result): ToolDocument[];
	/** The part of a slice that a link or a sent file may carry. */
	shareable(slice: Slice): Slice;
	/** In words, what a reader of that link will see. Shown before it is copied. */
	reveals(slice: Slice): string[];
	/** True while there is nothing to lose. */
	isEmpty(slice: Slice): boolean;
	/**
	 * For work that goes to others and comes back while both go on writing: mine with all that is new in theirs, and with
	 * nothing of mine lost. Null when the two have nothing in common. Where it gives a slice, the shell offers to join what
	 * was opened before it offers to replace the work that is here.
	 */
	join?(mine: Slice, theirs: Slice): Slice | null;
	examples: Example<Slice, Settings>[];
	/** By version: turns what that version kept under `tools[<id>]` into what the next one reads. */
	migrations: Record<number, (old: unknown) => unknown>;
	round?: RoundLens<Slice, Settings, Words>;
}

/** A tool whose slice, settings and words only the tool itself can tell apart. The shell handles all tools as this. */
export type AnyTool = Tool<unknown, unknown, unknown, unknown>;

/** What a view is given. It draws; it neither saves nor computes. */
export interface ViewProps<Slice, Settings, Result> {
	slice: Slice;
	settings: Settings;
	result: Result;
	/** 0 to 1 while a worker computes, null otherwise. Until it is null again, `result` may be of the slice a moment ago. */
	progress: number | null;
	onChange(slice: Slice): void;
	onSettings(settings: Settings): void;
	/** Hands out one of the tool's documents, as the Export menu does. */
	onHandOut(document: string, as: HandOut): void;
	/** What is loaded of the official data the tool asked for. */
	loaded: readonly DatasetAbout[];
	/** Set while a team member answers an invitation: nothing but answering is offered. */
	member?: boolean;
}
