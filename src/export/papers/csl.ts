import { placeOf } from '../bibtex/placeOf.js';
import type { ExportedAuthor, ExportedPaper } from '../exportedPaper.js';
import { incompleteByline } from '../incompleteByline.js';
import { nameParts } from '../nameParts.js';

const types: Readonly<Record<string, string>> = {
  article: 'article-journal',
  inproceedings: 'paper-conference',
  misc: 'article',
};

/** CSL-JSON, what Zotero, Pandoc and citeproc read: one array, an item a line. */
export async function* writeCsl(papers: AsyncIterable<ExportedPaper>): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const paper of papers) {
    yield separator + JSON.stringify(item(paper));
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

function item(paper: ExportedPaper): object {
  const { id, title, authors, etAl, date, year, venue, arxivId, doi, url, abstract, categories } = paper;
  const issued = date?.split('-').map(Number) ?? (year === null ? null : [year]);
  return {
    id,
    type: types[placeOf(venue).type],
    title,
    ...(authors.length > 0 && { author: authors.map(named) }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    ...(venue !== null && { 'container-title': venue }),
    ...(doi !== null && { DOI: doi }),
    ...(arxivId !== null && { archive: 'arXiv', archive_location: arxivId }),
    ...(url !== null && { URL: url }),
    ...(abstract !== null && { abstract }),
    ...(categories.length > 0 && { keyword: categories.map((path) => path.join(' > ')).join('; ') }),
    ...(etAl && { note: incompleteByline }),
  };
}

function named(author: ExportedAuthor): object {
  const parts = nameParts(author);
  if ('literal' in parts) return parts;
  const { family, given, suffix } = parts;
  return { family, ...(given !== null && { given }), ...(suffix !== null && { suffix }) };
}
