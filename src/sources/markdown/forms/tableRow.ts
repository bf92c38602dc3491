import type { PhrasingContent } from 'mdast';
import { findVenue } from '../../../identity/findVenue.js';
import { venueSeries } from '../../../identity/venue.js';
import type { LinkRecord } from '../../record.js';
import { looksLikeByline } from '../parts/byline.js';
import { cellTitle } from '../tables/cellTitle.js';
import { badgeVenue, cellText, readCellDate, readCellVenue } from '../tables/cellVenue.js';
import { findDate } from '../text/date.js';
import type { EntryForm } from './form.js';
import { readIdentifiers } from '../links/identifiers.js';
import { linkKind } from '../links/linkKind.js';
import { readLinks } from '../links/links.js';
import { plainText } from '../text/plainText.js';
import { rejoinCells } from '../tables/rejoinCells.js';
import { readCitation } from '../parts/citation.js';
import { rowByline } from '../tables/rowByline.js';
import { readTitle, type ReadTitle } from '../titles/readTitle.js';
import { authorFirst } from './authorFirst.js';
import { columnRoles, type TableCell } from '../tables/columnRoles.js';
import { titleColumn } from '../tables/titleColumn.js';

/** A row of a table: title, authors, venue, date and links in columns that the header names, in any order. */
export const tableRow: EntryForm = {
  pattern: '| [Title](https://…) | Venue | YYYY-MM-DD | [Code](https://…) |',
  read({ kind, raw, content, cells: written, header }) {
    if (kind !== 'row' || !written || !header) return { misfit: 'it is no row of a table' };
    const columns = columnRoles(header);
    const cells = rejoinCells(written, columns, raw);
    const at = titleColumn(columns, cells);
    if (at < 0) return { misfit: 'none of its cells holds a title' };
    const apart = cellTitle(cells[at]!, columns[at]!.has('title'));
    const { before, after, below, above } = apart;
    const cited = above === '' && !looksLikeByline(below) ? readReference(plainText(cells[at]!), raw) : null;
    const { title, ...within } =
      cited === null
        ? titleWithin(apart.title)
        : { ...readTitle(cited.title), byline: { names: cited.byline, etAl: cited.etAl } };
    if (title === '') return { misfit: `its cell "${plainText(cells[at]!).slice(0, 80)}" holds no title` };
    const others = cells.flatMap((cell, index): TableCell[] =>
      index === at
        ? []
        : [
            {
              text: cellText(cell),
              roles: columns[index] ?? new Set(),
              isLinked: readLinks(cell).length > 0,
              isFirst: index === 0,
            },
          ],
    );
    const links = cells.flatMap((cell, index) => linksOf(cell, header[index] ?? ''));
    const isHeadless = header.every((text) => text.trim() === '');
    const { names, etAl, date, source } = rowByline(
      { ...apart, roles: columns[at] },
      within.byline,
      others,
      isHeadless,
    );
    const statedVenue =
      readCellVenue(others) ??
      within.venue ??
      badgeVenue(content) ??
      findVenue(after)?.venue ??
      source ??
      null;
    return {
      paper: {
        title,
        statedDate:
          readCellDate(others) ??
          within.date ??
          findDate(before)?.date ??
          findDate(after)?.date ??
          within.citedIn ??
          date ??
          null,
        statedVenue,
        venue: statedVenue === null ? null : venueSeries(statedVenue),
        byline: names,
        etAl,
        links,
        ...readIdentifiers(links, statedVenue, plainText(content)),
      },
    };
  },
};

/** Where nothing but names and year tells which paper is meant, they are also its title. */
function titleWithin(written: string): ReadTitle {
  const citation = readCitation(written);
  return citation === null
    ? readTitle(written)
    : { title: written, venue: null, date: citation.date, citedIn: null, byline: citation };
}

/** A cell that holds a whole reference, names first; a colon behind them is one of a title. */
function readReference(value: string, raw: string) {
  const content: PhrasingContent[] = [{ type: 'text', value }];
  const reading = authorFirst.read({ kind: 'item', line: 0, raw, content });
  if ('misfit' in reading) return null;
  const { title, byline, etAl } = reading.paper;
  const before = value.slice(0, Math.max(0, value.indexOf(title)));
  // "Short Threads, Long Looms: …"
  const isOneAlone = byline.length === 1 && !etAl && /,\s*$/.test(before);
  return /[:：]\s*$/.test(before) || isOneAlone ? null : reading.paper;
}

/** Where a link's label names nothing ("Link", "here"), the header of its column does. */
function linksOf(cell: PhrasingContent[], heading: string): LinkRecord[] {
  return readLinks(cell).map((link) =>
    link.kind === 'OTHER' && /^(?:links?|here|url|✓|✔|✅|🔗)?$/iu.test(link.label.trim())
      ? { ...link, kind: linkKind(heading, link.url) }
      : link,
  );
}
