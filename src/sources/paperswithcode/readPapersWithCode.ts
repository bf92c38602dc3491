import type { Fields } from '../fields.js';
import { fieldLink, paperRecord } from '../paperRecord.js';
import { readJson } from '../readJson.js';
import type { SourcePart } from '../record.js';

/** Reads the links between papers and code that Papers with Code published: a row is a paper and one repository. */
export function readPapersWithCode(chunks: AsyncIterable<string>): AsyncGenerator<SourcePart> {
  return readJson(chunks, readRow);
}

function readRow(row: Fields, line: number, raw: string): SourcePart[] {
  const title = row.requiredText('paper_title');
  const links = [
    fieldLink('paper', row.text('paper_url_abs') ?? ''),
    fieldLink('pdf', row.text('paper_url_pdf') ?? ''),
    fieldLink(row.flag('is_official') ? 'official code' : 'code', row.requiredText('repo_url')),
  ].filter((link) => link !== null);
  const paper = paperRecord({
    ...{ line, raw, title, links, byline: [], etAl: false },
    arxivId: row.text('paper_arxiv_id'),
    key: /\/paper\/([^/?#]+)/.exec(row.text('paper_url') ?? '')?.[1],
  });
  return [{ paper }];
}
