import type { List, ListItem } from 'mdast';
import { itemContent, readDetails } from '../blocks/details.js';
import type { EntryBlock } from '../document/entryBlock.js';
import { linksToPaper } from '../blocks/entrySigns.js';
import { isVenueWithYear } from '../parts/lead.js';
import type { Section } from './sections.js';
import { titleAlone, type TitleAlone } from '../blocks/titleAlone.js';

/** So large a part of a list is of one shape. */
const share = 0.75;
/** So many titles are no accident where the heading does not say that they are papers. */
const fewest = 3;

/**
 * The entries of a section that consist of a title and of nothing that speaks of a paper, but for the institution in
 * brackets behind it. What makes them papers is their company: the heading names a venue and its year, or it speaks of
 * papers and most of the items name an institution.
 */
export function listedTitles({ path, nodes }: Section, title: string | null, text: string): EntryBlock[] {
  const lists = nodes.filter((node): node is List => node.type === 'list');
  const ofVenue = namesVenueAndYear(path);
  const ofPapers = [title ?? '', ...path].some(speaksOfPapers);
  if (!ofVenue && !ofPapers) return [];
  return lists.flatMap((list): EntryBlock[] => {
    const titled = list.children.map((item) => ({ item, found: readAlone(item) }));
    const found = titled.filter((one): one is Listed => one.found !== null);
    const affiliated = found.filter((one) => one.found.affiliation !== null);
    if (found.length < list.children.length * share || areNames(affiliated)) return [];
    const isSure = ofVenue
      ? affiliated.length > 0 || found.length >= fewest
      : affiliated.length >= fewest && affiliated.length >= found.length * share;
    return isSure ? found.map((one) => toBlock(one, text)) : [];
  });
}

interface Listed {
  item: ListItem;
  found: TitleAlone;
}

/** The title of an item that has nothing below it but remarks: what stands over papers is the name of a group. */
function readAlone(item: ListItem): TitleAlone | null {
  const below = item.children.filter((child): child is List => child.type === 'list');
  const found = titleAlone(item);
  const saysMore = (list: List) =>
    readDetails(list).length > 0 || list.children.some((child) => linksToPaper(itemContent(child)));
  return found === null || below.some(saysMore) ? null : found;
}

/** "(Lovelace et al.)", "(A. Turing)": the brackets of this list hold its authors. */
function areNames(affiliated: Listed[]): boolean {
  const named = affiliated.filter(({ found }) =>
    /\bet\.? ?al\b|(?:^|[\s,])\p{Lu}\. ?\p{Lu}\p{Ll}/u.test(found.affiliation!),
  );
  return named.length * 3 > affiliated.length;
}

function toBlock({ item, found }: Listed, text: string): EntryBlock {
  const { start } = item.position!;
  const raw = text.slice(start.offset, found.paragraph.position!.end.offset).trimEnd();
  const content = [{ type: 'text' as const, value: found.title }];
  return { kind: 'item', line: start.line, raw, content, isBareTitle: true };
}

/** "2020 ISSCC", "ICML 2019 (12 papers)", or "ICML" below "2019". */
function namesVenueAndYear(path: string[]): boolean {
  const names = path.map((name) =>
    name.replace(/[([（][^()[\]（）]{0,40}[)\]）]|^\d{1,2}(?:\.\d{1,2})*\.?\s/g, ' ').trim(),
  );
  const years = names.flatMap((name) => /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(name)?.[0] ?? []);
  return names.some((name) => {
    const series = name
      .replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/, ' ')
      .replace(/\bpapers?\b/i, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return series !== '' && years.some((year) => isVenueWithYear(`${series} ${year}`));
  });
}

function speaksOfPapers(name: string): boolean {
  return /\b(?:papers?|publications?|reading list|literature|bibliography)\b|论文/i.test(name);
}
