import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { readDate } from '../text/date.js';
import { itemContent } from './details.js';
import { isLinkDetail } from './linkDetail.js';
import { announced, isLabel } from '../text/label.js';
import { isVenueWithYear } from '../parts/lead.js';
import { readLinks } from '../links/links.js';
import { plainText } from '../text/plainText.js';

/**
 * The list with an item for each paper of a day: "- **[2026.05.27]**" over "  - Paper: [A Title](…)" and "  - Paper:
 * [Another Title](…)". Each has the date before it and, below it, the links that stand behind it. Other items stay.
 */
export function withPapersOfDays(list: List): List {
  const days = list.children.map((item) => itemsOfDay(item));
  if (days.every((day) => day === null)) return list;
  return {
    ...list,
    children: list.children.flatMap((item, index) => days[index]?.map((part) => part.item) ?? [item]),
  };
}

/** The papers that stand under dates in a list, and nothing else of it; null where none does. */
export function onlyPapersOfDays(list: List): List | null {
  const children = list.children.flatMap((item) =>
    (itemsOfDay(item) ?? []).filter(({ isPaper }) => isPaper).map((part) => part.item),
  );
  return children.length > 0 ? { ...list, children } : null;
}

interface PartOfDay {
  item: ListItem;
  isPaper: boolean;
}

/** The items below one that is only a date, the first of which is a paper; null for every other item. */
function itemsOfDay({ children: [own, list, ...others] }: ListItem): PartOfDay[] | null {
  if (own?.type !== 'paragraph' || list?.type !== 'list' || others.length > 0) return null;
  const { date, rest } = readDate(plainText(own));
  if (date === null || /[\p{L}\p{N}]/u.test(rest)) return null;
  const parts: PartOfDay[] = [];
  for (const item of list.children) {
    const title = paperOf(item);
    const above = parts.at(-1);
    if (title !== null) parts.push({ item: datedItem(item, date, title), isPaper: true });
    else if (above === undefined) return null;
    else if (above.isPaper && isLinkDetail(itemContent(item)))
      above.item.children.push({ ...list, children: [item], position: item.position });
    else parts.push({ item, isPaper: false });
  }
  return parts.length > 0 ? parts : null;
}

function datedItem(item: ListItem, date: string, title: PhrasingContent[]): ListItem {
  const [paragraph, ...nested] = item.children as [Paragraph, ...ListItem['children']];
  const children: PhrasingContent[] = [{ type: 'text', value: `[${date}] ` }, ...title];
  return { ...item, children: [{ ...paragraph, children }, ...nested] };
}

/** What an item says from the title in a link on, which nothing or "Paper:" stands before; null for every other item. */
function paperOf({ children: [paragraph] }: ListItem): PhrasingContent[] | null {
  if (paragraph?.type !== 'paragraph') return null;
  const at = paragraph.children.findIndex((node) => readLinks([node]).length > 0);
  const [link] = at < 0 ? [] : readLinks([paragraph.children[at]!]);
  if (link === undefined || isLabel(link.label) || isVenueWithYear(link.label)) return null;
  const before = plainText(paragraph.children.slice(0, at)).trim();
  const isLabelled = /paper|论文/i.test(before) && announced(before)?.length === before.length;
  const isLinkToPaper = link.kind === 'PAPER' && link.label.split(/\s+/).length >= 2;
  return isLabelled || (isLinkToPaper && !/[\p{L}\p{N}]/u.test(before)) ? paragraph.children.slice(at) : null;
}
