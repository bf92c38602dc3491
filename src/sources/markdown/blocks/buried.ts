import type { Code, Html, PhrasingContent } from 'mdast';
import type { EntryBlock } from '../document/entryBlock.js';
import { type HtmlRow, htmlRows, type Span } from '../document/htmlTable.js';
import { columnRoles } from '../tables/columnRoles.js';
import { isEntryRow, isPaperTable } from '../tables/tables.js';
import { titleColumn } from '../tables/titleColumn.js';
import { linksToPaper, looksLikeEntry } from './entrySigns.js';
import { plainText } from '../text/plainText.js';
import { parseTree } from '../document/tree.js';

/** What is longer is no entry. */
const longest = 8_000;

/**
 * Entries in an HTML block or in indented code: lines that were meant as items, for want of a blank line or an indent
 * too many, and rows, items and paragraphs written in HTML that link to a paper.
 */
export function buriedReader(text: string): (node: Html | Code) => EntryBlock[] {
  // A blank line parts the rows of a table in HTML from their header.
  let header: string[] = [];
  const spans = new Map<number, Span>();
  return (node) => {
    const source = text.slice(node.position!.start.offset, node.position!.end.offset);
    if (/^\s*(?:<!--|<script|<style|<pre|<\?|<!|```|~~~)/i.test(source)) return [];
    const first = node.position!.start.line;
    const rows = htmlRows(source, spans);
    header = rows.find(({ isHeader }) => isHeader)?.cells.map((cell) => plainText(inline(cell))) ?? header;
    const ofTable = tableRows(rows, header, first);
    return [...markdownItems(source, first), ...(ofTable.length > 0 ? ofTable : htmlParts(source, first))];
  };
}

/** The rows of a table of papers. */
function tableRows(rows: HtmlRow[], header: string[], first: number): EntryBlock[] {
  if (header.length === 0) return [];
  const parsed = rows
    .filter(({ isHeader, raw }) => !isHeader && raw.length <= longest)
    .map((row) => ({ ...row, content: row.cells.map((cell) => inline(withBreaks(cell))) }));
  if (
    !isPaperTable(
      header,
      parsed.map(({ content }) => content),
    )
  )
    return [];
  // What stands beside a title of a row above says more of that paper.
  const isOfAbove = ({ content, spanned }: (typeof parsed)[number]) =>
    spanned.has(titleColumn(columnRoles(header), content));
  return parsed
    .filter((row) => isEntryRow(header, row.content) && !isOfAbove(row))
    .map(({ content: cells, line, raw }) => ({
      kind: 'row',
      line: first + line,
      raw,
      content: cells.flat(),
      cells,
      header,
    }));
}

function markdownItems(source: string, first: number): EntryBlock[] {
  return source.split('\n').flatMap((line, index): EntryBlock[] => {
    const marker = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/.exec(line)?.[0];
    if (marker === undefined || !/\]\(https?:/i.test(line)) return [];
    const content = inline(line.slice(marker.length));
    return [{ kind: 'buried', line: first + index, raw: line.trim(), content }];
  });
}

function htmlParts(source: string, first: number): EntryBlock[] {
  let line = first;
  return source.split(/(?=<(?:tr|li|p|dt)[\s>])/i).flatMap((part): EntryBlock[] => {
    const blank = /^\s*/.exec(part)![0].split('\n').length - 1;
    const start = line + blank;
    line += part.split('\n').length - 1;
    if (!/href/i.test(part)) return [];
    const content = inline(withBreaks(part));
    const raw = part.trim();
    // An item is one in HTML, too.
    if (/^\s*<li/i.test(part) && part.length <= longest && looksLikeEntry(content))
      return [{ kind: 'buried', line: start, raw, content }];
    // Pictures and badges that lead to a paper are no entry.
    const text = plainText(content);
    const isEntry =
      linksToPaper(content) &&
      /\p{L}/u.test(text) &&
      !captions.test(text) &&
      /^\s*<(?:tr|li|p|dt)/i.test(part);
    return isEntry ? [{ kind: 'buried', isDoubtful: true, line: start, raw, content }] : [];
  });
}

/** "Figure 14 - …" */
const captions = /^\W*(?:fig(?:ure|\.)|table)\s*\d/i;

/** HTML on one line: each end of a block or cell is a break, comments are gone. */
function withBreaks(html: string): string {
  return html
    .slice(0, longest)
    .replace(/<!--[^]*?-->/g, ' ')
    .replace(
      /<\/?(?:t[drh]|li|[uo]l|p|div|h[1-6]|table|tbody|thead|details|summary|center|d[dtl])(?:\s[^<>]*)?>/gi,
      '<br>',
    )
    .replace(/\s+/g, ' ');
}

/** A text on one line as the content of a paragraph, whatever it starts with. */
function inline(text: string): PhrasingContent[] {
  const [paragraph] = parseTree(`<br> ${text.slice(0, longest)}`).children;
  return paragraph?.type === 'paragraph' ? paragraph.children : [];
}
