import type { ExportedPaper } from '../exportedPaper.js';
import { codeAndLinks } from './codeAndLinks.js';

/** JSON lines as docs/json-lines.schema.json describes them: an import reads them again. */
export async function* writeJsonl(papers: AsyncIterable<ExportedPaper>): AsyncGenerator<string> {
  for await (const paper of papers) yield `${JSON.stringify(line(paper))}\n`;
}

function line(paper: ExportedPaper): object {
  const { id, title, authors, etAl, date, year, venue, arxivId, doi, url, abstract, categories } = paper;
  const { code, links } = codeAndLinks(paper);
  const given: object = {
    ...{ id, title },
    authors: authors.map(({ name, kind, orcid }) => ({
      name,
      ...(orcid !== null && { orcid }),
      ...(kind === 'TEAM' && { team: true }),
    })),
    ...{ etAl: etAl || null, date, year, venue, arxivId, doi, url, code, categories, abstract },
    links: links.map(({ url: address, label }) => ({ url: address, label })),
    cites: paper.cites.map(keyOf).filter((key) => key !== null),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => !isNothing(value)));
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function keyOf({ doi, arxivId, openAlexId }: ExportedPaper['cites'][number]): string | null {
  if (doi !== null) return `doi:${doi}`;
  if (arxivId !== null) return `arxiv:${arxivId}`;
  return openAlexId === null ? null : `openalex:${openAlexId}`;
}
