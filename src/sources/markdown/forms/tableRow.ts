import type { PhrasingContent } from 'mdast';
import { findVenue } from '../../../identity/findVenue.js';
import { venueSeries } from '../../../identity/venue.js';
import { isTeam } from '../../personName.js';
import type { BylineName, LinkRecord } from '../../record.js';
import { looksLikeByline, readByline } from '../parts/byline.js';
import { cellTitle } from '../tables/cellTitle.js';
import { badgeVenue, cellText, readCellDate, readCellVenue } from '../tables/cellVenue.js';
import { findDate } from '../text/date.js';
import type { EntryForm } from './form.js';
import { readIdentifiers } from '../links/identifiers.js';
import { linkKind } from '../links/linkKind.js';
import { readLinks } from '../links/links.js';
import { isPersonShaped } from '../parts/nameWords.js';
import { plainText } from '../text/plainText.js';
import { rejoinCells } from '../tables/rejoinCells.js';
import { authorFirst } from './authorFirst.js';
import { columnRoles, isBlank, type TableCell, titleColumn } from '../tables/tables.js';

/** A row of a table: title, authors, venue, date and links in columns that the header names, in any order. */
export const tableRow: EntryForm = {
  pattern: '| [Title](https://…) | Venue | YYYY-MM-DD | [Code](https://…) |',
  read({ kind, raw, content, cells: written, header }) {
    if (kind !== 'row' || !written || !header) return { misfit: 'it is no row of a table' };
    const columns = columnRoles(header);
    const cells = rejoinCells(written, columns, raw);
    const at = titleColumn(columns, cells);
    if (at < 0) return { misfit: 'none of its cells holds a title' };
    const apart = cellTitle(cells[at]!);
    const { before, after, below, above } = apart;
    const cited = above === '' && !looksLikeByline(below) ? readReference(plainText(cells[at]!), raw) : null;
    const title = cited?.title ?? apart.title;
    if (title === '') return { misfit: `its cell "${plainText(cells[at]!).slice(0, 80)}" holds no title` };
    const others = cells.flatMap((cell, index): TableCell[] =>
      index === at
        ? []
        : [
            {
              text: cellText(cell),
              roles: columns[index] ?? new Set(),
              isLinked: readLinks(cell).length > 0,
            },
          ],
    );
    const links = cells.flatMap((cell, index) => linksOf(cell, header[index] ?? ''));
    const statedVenue = readCellVenue(others) ?? badgeVenue(content) ?? findVenue(after)?.venue ?? null;
    const isHeadless = header.every((text) => text.trim() === '');
    const authors = others.find(
      (cell) => !isBlank(cell.text) && (cell.roles.has('authors') || (isHeadless && holdsNames(cell))),
    )?.text;
    const isByline =
      columns[at]?.has('authors') || /\bet\.? ?al\b/i.test(below.slice(0, 200)) || looksLikeByline(below);
    const byline = readByline(authors ?? (isByline ? below : above));
    const cellNames = authors === undefined ? byline.names : withSurnames(byline.names);
    const isCited = cited !== null && cellNames.length === 0;
    const names = isCited ? cited.byline : cellNames;
    return {
      paper: {
        title,
        statedDate: readCellDate(others) ?? findDate(before)?.date ?? findDate(after)?.date ?? null,
        statedVenue,
        venue: statedVenue === null ? null : venueSeries(statedVenue),
        byline: names,
        etAl: isCited ? cited.etAl : byline.etAl,
        links,
        ...readIdentifiers(links, statedVenue, plainText(content)),
      },
    };
  },
};

/** A cell that holds a whole reference, names first; a colon behind them is one of a title. */
function readReference(value: string, raw: string) {
  const content: PhrasingContent[] = [{ type: 'text', value }];
  const reading = authorFirst.read({ kind: 'item', line: 0, raw, content });
  if ('misfit' in reading) return null;
  const before = value.slice(0, Math.max(0, value.indexOf(reading.paper.title)));
  return /[:：]\s*$/.test(before) ? null : reading.paper;
}

/** In a table without a header, a cell of names tells by itself what it is. */
function holdsNames({ text, isLinked }: TableCell): boolean {
  return !isLinked && text.length < 3_000 && !/\d/.test(text) && looksLikeByline(text);
}

/** A single word in a column of authors is a surname; elsewhere it would be a team. */
function withSurnames(names: BylineName[]): BylineName[] {
  return names.map((author) =>
    author.kind === 'TEAM' && !isTeam(author.name, false) && isPersonShaped(author.name)
      ? { ...author, kind: 'PERSON' }
      : author,
  );
}

/** Where a link's label names nothing ("Link", "here"), the header of its column does. */
function linksOf(cell: PhrasingContent[], heading: string): LinkRecord[] {
  return readLinks(cell).map((link) =>
    link.kind === 'OTHER' && /^(?:links?|here|url|✓|✔|✅|🔗)?$/iu.test(link.label.trim())
      ? { ...link, kind: linkKind(heading, link.url) }
      : link,
  );
}
