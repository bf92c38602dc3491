/**
 * What one source says about papers: the output of every reader in `sources/`, the input of `ingest/`.
 * Everything here is plain data, in the spelling that the API shows.
 */

export type AuthorKind = 'PERSON' | 'TEAM';
export type LinkKind = 'PAPER' | 'CODE' | 'PROJECT' | 'BLOG' | 'DEMO' | 'DATASET' | 'VIDEO' | 'OTHER';

/** One name of a byline, in byline order. */
export interface BylineName {
  /** As people write it: given name first, marks and affiliation off. */
  name: string;
  /** As the source wrote it. */
  rawName: string;
  kind: AuthorKind;
  /** ORCID iD without resolver, where the source gives it: "0000-0002-1825-0097". */
  orcid?: string;
  /** As written beside the name, without its brackets: "University of Cambridge, UK". */
  affiliation?: string;
}

export interface LinkRecord {
  /** Absolute http(s) URL as the source wrote it. */
  url: string;
  /** What the link leads to, from its label and host. */
  kind: LinkKind;
  /** The link's text as written, or the image's alternative text; never empty. */
  label: string;
}

/** One entry of a source: one paper as one line, row or item names it. */
export interface PaperRecord {
  /** Line on which the entry starts, from 1. */
  line: number;
  /** The entry as the source wrote it (after the text's encoding was repaired). */
  raw: string;
  /** Headings above the entry below the document's title, outermost first. */
  section: string[];
  /** Whole title without the final dot. */
  title: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as stated; null when the entry states none. */
  statedDate: string | null;
  /** The venue as written ("ACL'23 Findings"); null when the entry states none. */
  statedVenue: string | null;
  /** Series name without year or decoration ("ACL Findings"); null exactly when `statedVenue` is. */
  venue: string | null;
  byline: BylineName[];
  /** The source says that there are more authors than it names ("et al."). */
  etAl: boolean;
  /** Every link of the entry in the order written; images are not links. */
  links: LinkRecord[];
  /** Without version: "2304.08247", "cs/0112017". */
  arxivId: string | null;
  /** Lower case, without resolver: "10.1038/s41586-023-06160-y". */
  doi: string | null;
  /** What else a source may give; Markdown lists give none of it. */
  /** The name that the source itself has for the record: a BibTeX key, the id in a JSON line. */
  key?: string;
  abstract?: string;
  /** Further paths of categories, beside `section`: [["Machine Learning"], ["Graphs", "Diffusion"]]. */
  categories?: string[][];
  /** "W2741809807". */
  openAlexId?: string;
  /** Works that the paper cites: "doi:10.1038/…", "arxiv:2304.08247", "openalex:W2741809807". */
  cites?: string[];
}

/** A heading under which the source lists papers, also when it holds none yet. */
export interface SectionRecord {
  /** Heading texts below the document's title, outermost first. */
  path: string[];
  line: number;
}

/** Something in the source that could not be taken as it stands. */
export interface SourceIssue {
  line: number;
  /** Machine-readable, kebab-case: "unparsed-entry". */
  code: string;
  /** What was expected, what was read, what to do. */
  message: string;
  /** The text it speaks of. */
  raw: string;
  /** What to write instead, where that can be said. */
  proposal?: string;
}

/** The next thing that a source says, in document order; a section before what stands in it. */
export type SourcePart = { section: SectionRecord } | { paper: PaperRecord } | { issue: SourceIssue };

/** A whole source, read. Entries found = `records.length` + issues with the code `unparsed-entry`. */
export interface SourceDocument {
  title: string;
  /** In document order, parents before children. */
  sections: SectionRecord[];
  /** In document order. */
  records: PaperRecord[];
  issues: SourceIssue[];
}
