import { bylineOf, splitAuthors, type NamedAuthor } from '../authorNames.js';
import { rawOf } from '../entryIssue.js';
import { fieldLink, paperLink, paperRecord } from '../paperRecord.js';
import type { LinkRecord, SourceIssue, SourcePart } from '../record.js';
import type { Fields } from '../fields.js';

/**
 * Reads an object with the fields of docs/json-lines.schema.json; fields that it does not name are passed over.
 * @throws {WrongField}
 */
export function readPaperObject(fields: Fields, line: number, raw: string): SourcePart[] {
  const title = fields.requiredText('title');
  const issues: SourceIssue[] = [];
  const links = linksOf(fields, (field, written) =>
    issues.push({
      line,
      code: 'invalid-link',
      message: `Expected an address that begins with http:// or https:// in the field "${field}", got ${JSON.stringify(written)}. The paper is kept without it.`,
      raw: rawOf(raw),
    }),
  );
  const { byline, etAl } = bylineOf(authorsOf(fields));
  const paper = paperRecord({
    line,
    raw,
    title,
    byline,
    etAl: etAl || fields.flag('etAl'),
    date: dateOf(fields),
    venue: fields.text('venue'),
    links,
    arxivId: fields.text('arxivId'),
    doi: fields.text('doi'),
    key: fields.text('id'),
    abstract: fields.text('abstract'),
    categories: categoriesOf(fields),
    cites: fields.texts('cites'),
  });
  const parts: SourcePart[] = issues.map((issue) => ({ issue }));
  parts.unshift({ paper });
  return parts;
}

function categoriesOf(fields: Fields): string[][] {
  const area = fields.text('area');
  const categories = fields.paths('categories');
  for (const keyword of fields.texts('keywords')) categories.push([keyword]);
  return area === null ? categories : [[area], ...categories];
}

function authorsOf(fields: Fields): NamedAuthor[] {
  const written = fields.authors('authors');
  return written.flatMap((author) =>
    typeof author === 'string'
      ? splitAuthors(author, { isWhole: written.length === 1 }).map((name) => ({ name }))
      : [author],
  );
}

function dateOf(fields: Fields): string | null {
  return fields.date('date') ?? fields.year('year');
}

function linksOf(fields: Fields, report: (field: string, written: string) => void): LinkRecord[] {
  const found: LinkRecord[] = [];
  const add = (field: string, written: string, link: LinkRecord | null): void => {
    if (link) found.push(link);
    else report(field, written);
  };
  const url = fields.text('url');
  if (url !== null) add('url', url, paperLink('url', url));
  for (const code of fields.texts('code')) add('code', code, fieldLink('code', code));
  for (const { url: address, label } of fields.links('links')) {
    add('links', address, fieldLink(label ?? 'link', address));
  }
  return found;
}
