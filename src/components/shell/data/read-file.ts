/** The readers and what opens files for them, in one chunk that only the data worker loads. */
import { columnMapping } from '../../../lib/formats/mapped/column-mapping.ts';
import { mappedReader as readerFor } from '../../../lib/formats/mapped/mapped-reader.ts';
import { officialReaders } from '../../../lib/formats/official-readers.ts';
import { readDataFile } from '../../../lib/formats/read-data-file.ts';
import type { ReadingTools } from './reading.ts';

export const readFile: ReadingTools['readFile'] = (file, readers, onProgress) =>
	readDataFile(file, readers === 'official' ? officialReaders : [readers], { onProgress });

export const mappedReader: ReadingTools['mappedReader'] = (mapping) => {
	const checked = columnMapping.safeParse(mapping);
	if (checked.success) return readerFor(checked.data);
	return 'These columns cannot be read together. Choose them again.';
};
