import type { PaperRecord } from '../sources/record.js';

/** A list as an export format takes it. */
export interface ExportedList {
  title: string;
  /** Paths of its sections in the order of the list, empty ones too, parents before children. */
  sections: string[][];
  /** In the order of the list. */
  entries: AsyncIterable<PaperRecord> | Iterable<PaperRecord>;
}

/** What the written list does not say of an entry, or says differently when it is read again. */
export interface Loss {
  /** Line of the entry in the list that was imported. */
  line: number;
  title: string;
  /** The entry's own fields, or "entry" where it is read as none. */
  fields: string[];
}
