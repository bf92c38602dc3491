import type { FormatName } from './source.js';

/** How much of a text its format is found from. */
export const headLength = 64 * 1024;

/** The format of a text by how it begins; Markdown when it is none of the others. */
export function detectFormat(head: string): FormatName {
  const text = head.trimStart();
  if (/^\[\s*[{\]]/.test(text) || /^\{\s*["}]/.test(text)) return jsonFormat(text);
  if (beginsWith(text, bibtexEntry)) return 'bibtex';
  if (beginsWith(text, risEntry)) return 'ris';
  return hasCsvHeader(text) ? 'csv' : 'markdown';
}

/** Whether a text that is said to be of the format can be; what is wrong with an entry is found when it is read. */
export function mayBe(format: FormatName, head: string): boolean {
  const text = head.trimStart();
  switch (format) {
    case 'markdown':
      return true;
    case 'bibtex':
      return bibtexEntry.test(text);
    case 'ris':
      return risEntry.test(text);
    case 'csv':
      return hasCsvHeader(text);
    case 'csl-json':
    case 'openalex':
    case 'papers-with-code':
    case 'jsonl':
      return /^[[{]/.test(text);
  }
}

const bibtexEntry = /^[ \t]*@[a-z]+[ \t]*[{(]/im;
const risEntry = /^TY {1,2}- ?\w/m;

/** Programs write notes before the first entry; what is Markdown before it makes the entry a quotation. */
function beginsWith(text: string, entry: RegExp): boolean {
  const start = text.search(entry);
  return start >= 0 && !/^(?:#{1,6} |```|~~~|[-*+] |\|)/m.test(text.slice(0, start));
}

function jsonFormat(text: string): FormatName {
  if (/"https?:\/\/openalex\.org\/W\d/.test(text)) return 'openalex';
  if (/"repo_url"\s*:/.test(text) && /"paper_(?:url|title)"\s*:/.test(text)) return 'papers-with-code';
  const isCsl =
    /"(?:issued|container-title)"\s*:|"author"\s*:\s*\[|"type"\s*:\s*"[a-z]+(?:-[a-z]+)?"\s*[,}]/.test(text);
  return isCsl && !/"authors"\s*:/.test(text) ? 'csl-json' : 'jsonl';
}

function hasCsvHeader(text: string): boolean {
  const header = text.replace(/^sep=.\n/i, '').split('\n', 1)[0]!;
  if (header.length > 4_000) return false;
  const cells = header.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"|"$/g, '').toLowerCase());
  return cells.length > 1 && cells.includes('title');
}
