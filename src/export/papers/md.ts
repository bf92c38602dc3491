import type { ExportedPaper } from '../exportedPaper.js';
import { entryLine } from '../markdown/entryLine.js';
import { withIdentifyingLinks } from '../markdown/identifyingLinks.js';

/**
 * A Markdown list for people, newest first: entries in the form in which whole lists are written. That they are read back
 * as they were is not seen to, as it is there: it would take some minutes for a hundred thousand.
 */
export async function* writeMd(papers: AsyncIterable<ExportedPaper>): AsyncGenerator<string> {
  yield '# Papers\n\n';
  for await (const paper of papers) yield `${entry(paper)}\n`;
}

function entry({ title, authors, etAl, date, venue, arxivId, doi, url, links }: ExportedPaper): string {
  const paperLink = { url: url ?? '', kind: 'PAPER' as const, label: 'paper' };
  return entryLine(
    withIdentifyingLinks({
      ...{ line: 0, raw: '', section: [], title, statedDate: date, statedVenue: venue, venue, etAl },
      byline: authors.map(({ name, kind }) => ({ name, rawName: name, kind })),
      links: links.length > 0 || url === null ? [...links] : [paperLink],
      ...{ arxivId, doi },
    }),
  );
}
