import type { AuthorKind, LinkRecord } from '../sources/record.js';
import type { BibtexPaper } from './bibtex/bibtexPaper.js';

/** A paper as an export format takes it: all that the graph knows of it. */
export interface ExportedPaper extends BibtexPaper {
  /** Its global id. */
  id: string;
  /** The whole byline in its order. */
  authors: readonly ExportedAuthor[];
  openAlexId: string | null;
  abstract: string | null;
  /** Paths of headings, outermost first. */
  categories: readonly (readonly string[])[];
  /** Addresses of code, models, data sets and spaces. */
  repositories: readonly string[];
  /** Every link that the sources give, repositories too. */
  links: readonly LinkRecord[];
  /** Papers of the graph that it cites. */
  cites: readonly CitedPaper[];
}

export interface ExportedAuthor {
  id: string;
  name: string;
  kind: AuthorKind;
  orcid: string | null;
}

interface CitedPaper {
  id: string;
  arxivId: string | null;
  doi: string | null;
  openAlexId: string | null;
}
