/** Every official table this site knows. Where to get each is told in the content, by these ids. */
import type { TableReader } from './reader.ts';
import { blsPartsReader, blsWagesReader } from './readers/bls-projections.ts';
import { cipListReader } from './readers/cip-list.ts';
import { completionsReader } from './readers/completions.ts';
import { crosswalkReader } from './readers/crosswalk.ts';
import { eddProjectionsReader } from './readers/edd-projections.ts';
import { institutionsReader } from './readers/institutions.ts';
import { oewsReader } from './readers/oews.ts';
import { ohioProjectionsReader } from './readers/ohio-projections.ts';
import { onetOccupationsReader } from './readers/onet-occupations.ts';
import { onetRatingsReader } from './readers/onet-ratings.ts';
import { projectionsCentralReader } from './readers/projections-central.ts';

/** No two recognize the same header, so their order does not matter. */
export const officialReaders: readonly TableReader[] = [
	crosswalkReader,
	cipListReader,
	completionsReader,
	institutionsReader,
	blsWagesReader,
	blsPartsReader,
	oewsReader,
	eddProjectionsReader,
	ohioProjectionsReader,
	projectionsCentralReader,
	onetOccupationsReader,
	onetRatingsReader,
];
