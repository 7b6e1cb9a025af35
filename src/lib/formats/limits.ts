/**
 * How much a file may ask of the reader. A file is untrusted: it may be broken, endless or made to hurt. Every cap is far
 * above the largest official file and far below what stops a browser tab.
 */
const MB = 1024 * 1024;

export interface Limits {
	/** Bytes of a file as given. The largest official file, all OEWS areas zipped, has about 80 MB. */
	fileBytes: number;
	/** Bytes all members of one zip or workbook may unpack to, by what they declare and by what really comes out. */
	unpackedBytes: number;
	/** Unpacked to packed bytes. Tables reach 10 to 60; DEFLATE at its utmost, which only bombs need, 1,032. */
	ratio: number;
	/** Below this many unpacked bytes the ratio does not matter: a small sheet of zeros is no bomb. */
	ratioMattersFrom: number;
	/** Entries of a zip. Official zips hold at most a few dozen, workbooks at most a few hundred. */
	members: number;
	/** Bytes of one member that must be held whole: a workbook inside a zip, or shared strings, styles, sheet names. */
	heldBytes: number;
	/** Bytes of text up to which a table no reader knows is offered for mapping. State lists have 1 MB or less. */
	unknownTextBytes: number;
	/** Bytes of a JSON file, which cannot be read in pieces. A page of Projections Central has 3 MB at most. */
	jsonBytes: number;
	/** Characters of one row: the longest definition in the CIP list has 3,000. More means a quotation mark left open. */
	rowCharacters: number;
	/** Columns. IPEDS has about 70. Cells further right are left out. */
	columns: number;
	/**
	 * Rows of a table a reader knows, where it does not ask for more: most keep their rows as they are. All OEWS areas are some
	 * 420,000.
	 */
	rows: number;
	/** Rows of a table that a person mapped. A state's awards over ten years are some 100,000. */
	mappedRows: number;
	/** Rows looked at to find the header under titles and notes: the deepest known one is row 4. */
	rowsToRecognize: number;
	/** Rows shown of a table no reader knows. */
	sampleRows: number;
}

export const LIMITS: Limits = {
	fileBytes: 1024 * MB,
	unpackedBytes: 1536 * MB,
	ratio: 200,
	ratioMattersFrom: 20 * MB,
	members: 1_000,
	heldBytes: 128 * MB,
	unknownTextBytes: 20 * MB,
	jsonBytes: 32 * MB,
	rowCharacters: 1_000_000,
	columns: 1_000,
	rows: 1_000_000,
	mappedRows: 500_000,
	rowsToRecognize: 25,
	sampleRows: 20,
};
