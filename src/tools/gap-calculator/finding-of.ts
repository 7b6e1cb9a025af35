import type { OccupationGap } from '../../lib/labor/occupation-gaps.ts';
import type { Finding } from './keep.ts';

export const findingOf = (occupation: OccupationGap): Finding => ({ about: 'occupation', occupation });
