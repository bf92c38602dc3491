import type { ExportedPaper } from './exportedPaper.js';
import { writeBib } from './papers/bib.js';
import { writeCsl } from './papers/csl.js';
import { writeCsv } from './papers/csv.js';
import { writeJsonl } from './papers/jsonl.js';
import { writeMd } from './papers/md.js';
import { writeRis } from './papers/ris.js';

/** A way to write papers, one after the other and none of them kept. */
export interface PaperFormat {
  mediaType: string;
  /** What it is called, and what it is for. */
  title: string;
  use: string;
  write: (papers: AsyncIterable<ExportedPaper>) => AsyncIterable<string>;
}

/** By the end of the file's name: `papers.csv`. A new format is one file in `papers/` and a line here. */
export const paperFormats: Readonly<Record<string, PaperFormat>> = {
  csv: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    title: 'CSV',
    use: 'spreadsheets, pandas, R; an import reads it again',
    write: writeCsv,
  },
  jsonl: {
    mediaType: 'application/x-ndjson; charset=utf-8',
    title: 'JSON lines',
    use: 'programs, a line a paper with all that is known of it; an import reads it again',
    write: writeJsonl,
  },
  bib: {
    mediaType: 'application/x-bibtex; charset=utf-8',
    title: 'BibTeX',
    use: 'LaTeX, JabRef, Zotero',
    write: writeBib,
  },
  ris: {
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    title: 'RIS',
    use: 'Zotero, EndNote, Mendeley, VOSviewer',
    write: writeRis,
  },
  'csl.json': {
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    title: 'CSL-JSON',
    use: 'Pandoc, citeproc, Zotero',
    write: writeCsl,
  },
  md: {
    mediaType: 'text/markdown; charset=utf-8',
    title: 'Markdown',
    use: 'a reading list for people',
    write: writeMd,
  },
};
