import { placeOf } from '../bibtex/placeOf.js';
import type { ExportedPaper } from '../exportedPaper.js';
import { incompleteByline } from '../incompleteByline.js';
import { nameParts } from '../nameParts.js';

const types: Readonly<Record<string, string>> = { article: 'JOUR', inproceedings: 'CPAPER', misc: 'GEN' };

/** RIS, as reference managers exchange it: a line for each field, "TY" first and "ER" last. */
export async function* writeRis(papers: AsyncIterable<ExportedPaper>): AsyncGenerator<string> {
  for await (const paper of papers) yield entry(paper);
}

function entry(paper: ExportedPaper): string {
  const { id, title, authors, etAl, date, year, venue, arxivId, doi, url, abstract, categories } = paper;
  const arxivUrl = arxivId === null ? null : `https://arxiv.org/abs/${arxivId}`;
  const fields: [tag: string, value: string | number | null][] = [
    ['TY', types[placeOf(venue).type]!],
    ['ID', id],
    ['TI', title],
    ...authors.map((author): [string, string] => ['AU', nameOf(author)]),
    ['PY', year],
    // YYYY/MM/DD/: what is not known is left empty.
    ['DA', date?.includes('-') ? `${[...date.split('-'), '', ''].slice(0, 3).join('/')}/` : null],
    ['T2', venue],
    ['DO', doi],
    ['UR', url ?? arxivUrl],
    ['UR', url === null || url.includes('arxiv.org/') ? null : arxivUrl],
    ...categories.map((path): [string, string] => ['KW', path.join(' > ')]),
    ['N1', etAl ? incompleteByline : null],
    ['AB', abstract],
    ['ER', ''],
  ];
  return fields
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${oneLine(String(value))}\r\n`)
    .join('');
}

function nameOf(author: ExportedPaper['authors'][number]): string {
  const parts = nameParts(author);
  if ('literal' in parts) return parts.literal;
  return [parts.family, parts.given, parts.suffix].filter((part) => part !== null).join(', ');
}

/** A field ends with its line. */
function oneLine(text: string): string {
  return text.replace(/[\s\u0085\u001c-\u001f]+/g, ' ').trim();
}
