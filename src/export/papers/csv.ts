import { csvRow } from '../csvRow.js';
import type { ExportedPaper } from '../exportedPaper.js';
import { codeAndLinks } from './codeAndLinks.js';

/** The header, and what each column holds of a paper. Lists are parted by "; ", levels of a category by " > ". */
const columns: Readonly<Record<string, (paper: ExportedPaper) => string | number | null>> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  authors: ({ authors }) => authors.map(({ name }) => name).join('; '),
  etAl: ({ etAl }) => (etAl ? 'true' : ''),
  date: ({ date }) => date,
  year: ({ year }) => year,
  venue: ({ venue }) => venue,
  arxivId: ({ arxivId }) => arxivId,
  doi: ({ doi }) => doi,
  url: ({ url }) => url,
  code: (paper) => codeAndLinks(paper).code.join('; '),
  links: (paper) =>
    codeAndLinks(paper)
      .links.map(({ url }) => url)
      .join('; '),
  categories: ({ categories }) => categories.map((path) => path.join(' > ')).join('; '),
  abstract: ({ abstract }) => abstract,
};

/** CSV after RFC 4180 in UTF-8, under a header that an import reads again. */
export async function* writeCsv(papers: AsyncIterable<ExportedPaper>): AsyncGenerator<string> {
  yield csvRow(Object.keys(columns));
  for await (const paper of papers) yield csvRow(Object.values(columns).map((column) => column(paper)));
}
