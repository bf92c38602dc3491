import { SourceError } from '../source.js';
import { splitKeywords, statedDate } from '../statedFields.js';

/** What a column holds: a field of docs/json-lines.schema.json, or a year or date in any shape; null is passed over. */
export type Column = string | null;

/** Headers by their letters and digits; also as Zotero and spreadsheets name them. */
const fields: Readonly<Record<string, string>> = {
  ...{
    title: 'title',
    author: 'authors',
    authors: 'authors',
    year: 'year',
    publicationyear: 'year',
    date: 'date',
  },
  ...{ publicationdate: 'date', venue: 'venue', journal: 'venue', booktitle: 'venue', conference: 'venue' },
  ...{ publicationtitle: 'venue', containertitle: 'venue', arxiv: 'arxivId', arxivid: 'arxivId', doi: 'doi' },
  ...{
    url: 'url',
    link: 'url',
    code: 'code',
    codeurl: 'code',
    github: 'code',
    repository: 'code',
    links: 'links',
  },
  ...{ pdf: 'links', category: 'categories', categories: 'categories', area: 'area', keyword: 'keywords' },
  ...{
    keywords: 'keywords',
    tags: 'keywords',
    manualtags: 'keywords',
    abstract: 'abstract',
    abstractnote: 'abstract',
  },
  ...{ id: 'id', key: 'id', cites: 'cites', etal: 'etAl' },
};

/** @throws {SourceError} no column is named title */
export function columnsOf(header: string[], name: string, line: number): Column[] {
  const columns = header.map((cell) => fields[cell.toLowerCase().replace(/[^a-z0-9]/g, '')] ?? null);
  if (columns.includes('title')) return columns;
  const problem = `Expected a header with a column "title", got ${JSON.stringify(header.join(', ').slice(0, 200))}. Name the columns in the first line.`;
  throw new SourceError(name, line, problem);
}

/** The row as an object of docs/json-lines.schema.json. Of several columns for one field the first that is not empty holds. */
export function rowObject(columns: Column[], cells: string[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  columns.forEach((column, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (column !== null && cell !== '') row[column] ??= valueOf(column, cell);
  });
  return row;
}

function valueOf(column: string, cell: string): unknown {
  switch (column) {
    case 'year':
      return statedDate({ year: cell }) ?? undefined;
    case 'date':
      return statedDate({ date: cell }) ?? undefined;
    case 'categories':
      return cell.split(';').map((path) => path.split('>'));
    case 'keywords':
      return splitKeywords(cell);
    case 'code':
    case 'links':
    case 'cites':
      return cell.split(/[;\s]+/).filter((part) => part !== '');
    case 'etAl':
      return /^(?:true|yes|1|x)$/i.test(cell);
    default:
      return cell;
  }
}
