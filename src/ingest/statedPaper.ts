import type { PaperRecord } from '../sources/record.js';

/** What an entry says of its paper, apart from its place in the list: kept whole on LISTED_IN as JSON. */
export type StatedPaper = Omit<PaperRecord, 'line' | 'raw' | 'section' | 'statedDate' | 'statedVenue'>;
