import type { PaperRecord } from '../../sources/record.js';
import type { ExportedPaper } from '../exportedPaper.js';
import { writeMarkdown } from '../markdown/writeMarkdown.js';

/** One Markdown list without sections, newest first, in the form in which whole lists are written. */
export function writeMd(papers: AsyncIterable<ExportedPaper>): AsyncIterable<string> {
  return writeMarkdown({ title: 'Papers', sections: [], entries: entries(papers) });
}

async function* entries(papers: AsyncIterable<ExportedPaper>): AsyncGenerator<PaperRecord> {
  for await (const { title, authors, etAl, date, venue, arxivId, doi, url, links } of papers)
    yield {
      ...{ line: 0, raw: '', section: [], title, statedDate: date, statedVenue: venue, venue, etAl },
      byline: authors.map(({ name, kind }) => ({ name, rawName: name, kind })),
      links:
        links.length > 0 || url === null ? [...links] : [{ url, kind: 'PAPER' as const, label: 'paper' }],
      ...{ arxivId, doi },
    };
}
