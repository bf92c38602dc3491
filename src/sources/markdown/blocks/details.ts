import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { parseRepository } from '../../../identity/repository.js';
import { looksLikeByline, readByline } from '../parts/byline.js';
import { isLinkDetail } from './linkDetail.js';
import { isVenueWithYear } from '../parts/lead.js';
import { readLinks } from '../links/links.js';
import { withoutEmojiNames } from '../text/marks.js';
import { isPersonShaped } from '../parts/nameWords.js';
import { announcedIn } from './announcedPart.js';
import { areRemarks } from './remarks.js';
import {
  endsInVenue,
  isVenueBesideLinks,
  isVenueBesideName,
  sourceAndLinks,
  startsWithVenue,
} from './venueBeside.js';
import { surnameBeforeVenue } from './surnameBeforeVenue.js';
import { plainText } from '../text/plainText.js';
import { isTitleCased } from '../parts/unknownJournal.js';

const video: PhrasingContent = { type: 'text', value: 'Video' };
const newLine: PhrasingContent = { type: 'text', value: '\n' };

/** The text of an item's own paragraphs and headings, each on lines of its own. */
export function itemContent(item: ListItem): PhrasingContent[] {
  return item.children.flatMap((child) =>
    child.type === 'paragraph' || child.type === 'heading' ? [newLine, ...child.children] : [],
  );
}

/** The byline in the summary of what an item folds: "<details><summary>Ada Lovelace <em>ICML</em> 2019</summary>". */
export function foldedByline(item: ListItem): PhrasingContent[] {
  return item.children.flatMap((child): PhrasingContent[] => {
    if (child.type !== 'html') return [];
    const summary = /<summary[^<>]{0,200}>([^]{1,2000}?)<\/summary>/i.exec(child.value.slice(0, 2500))?.[1];
    const text = summary
      ?.replace(/\s*<(?:em|i)>/gi, '. ')
      .replace(/<[^<>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return text !== undefined && looksLikeByline(text) ? [newLine, { type: 'text', value: text }] : [];
  });
}

/**
 * What the items below an entry add to it: its links ("- Code: [official](…)"), its byline, venue or date. Summaries
 * and keywords add nothing.
 */
export function readDetails(list: List): PhrasingContent[] {
  let isFirst = true;
  return list.children.flatMap((item) => {
    const content = itemContent(item);
    const detail = detailOf(content, isFirst);
    // A venue or a date may stand before the byline, and so may a summary.
    isFirst &&= isSource(content) || isSummary(content);
    return detail.length > 0 ? detail : linksBelow(item);
  });
}

/** "IACR Transactions, 2022(1)": a line without links that holds a year and no byline. */
function isSource(content: PhrasingContent[]): boolean {
  const text = plainText(content);
  const isShort = text.length <= 120 && readLinks(content).length === 0;
  return isShort && /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text) && !looksLikeByline(text);
}

/** Prose of some length, most of its words in small letters. */
function isSummary(content: PhrasingContent[]): boolean {
  const text = plainText(content);
  const words = text.split(/\s+/);
  const small = words.filter((word) => /^[^\p{L}]{0,2}\p{Ll}/u.test(word)).length;
  return words.length >= 10 && small * 2 > words.length && !looksLikeByline(text);
}

/** The addresses below a few words that say what they are: "- Artifact", "  - https://github.com/…". */
function linksBelow({ children }: ListItem): PhrasingContent[] {
  const [name, list, ...others] = children;
  if (name?.type !== 'paragraph' || list?.type !== 'list' || others.length > 0) return [];
  if (readLinks(name.children).length > 0 || plainText(name).split(/\s+/).length > 8) return [];
  const items = list.children.map(itemContent);
  return items.every(isAddress) ? items.flatMap((content) => [newLine, ...content]) : [];
}

/** Nothing but "https://…". */
function isAddress(content: PhrasingContent[]): boolean {
  return readLinks(content).length === 1 && /^https?:\S+$/i.test(plainText(content).trim());
}

/** Whether every item of the list says something about the entry above it and at least one links to it. */
export function isDetailList(node: RootContent | undefined): node is List {
  if (node?.type !== 'list') return false;
  const items = node.children.map(itemContent);
  const isDetail = (content: PhrasingContent[]) => isLinkDetail(content) || isLinkBeside(content);
  return (
    (items.some(isDetail) && items.every((content) => isDetail(content) || isRemark(content))) ||
    isAddressOverSummary(items) ||
    areRemarks(items)
  );
}

/** "- https://arxiv.org/abs/…", "- We weave numbers with …": the address of a paper by itself, and one text of any length below it. */
function isAddressOverSummary([address, summary, ...others]: PhrasingContent[][]): boolean {
  if (address === undefined || summary === undefined || others.length > 0 || !isAddress(address))
    return false;
  return readLinks(address)[0]!.kind === 'PAPER' && readLinks(summary).length === 0;
}

/** "[Keynote of Ada Lovelace](https://youtu.be/…)": a recording of the paper above. */
function isLinkBeside(content: PhrasingContent[]): boolean {
  const [link, ...others] = readLinks(content);
  if (link === undefined || others.length > 0) return false;
  const isAlone = content.every(
    (node) => node.type === 'link' || !/\p{L}/u.test(withoutEmojiNames(plainText(node))),
  );
  return isAlone && link.kind === 'VIDEO';
}

/** "Affiliation: …", "Code: coming soon", "CVPR 2020 Oral"; what links to a paper is more than a remark. */
export function isRemark(content: PhrasingContent[]): boolean {
  if (readLinks(content).some(({ kind }) => kind === 'PAPER')) return false;
  const text = plainText(content);
  return /^[^:：]{1,30}[:：]/.test(text) || (readLinks(content).length === 0 && text.length <= 60);
}

/**
 * What a line below an entry adds to it, on a line of its own; nothing where it is a remark.
 * @param isFirst nothing but sources and summaries stand above it: what looks like names is the byline
 */
export function detailOf(content: PhrasingContent[], isFirst: boolean): PhrasingContent[] {
  if (isLinkDetail(content)) return [newLine, ...content];
  // Its text may be the paper's title again, or look like names.
  if (isLinkBeside(content))
    return [
      newLine,
      ...content.flatMap((node) => (node.type === 'link' ? [{ ...node, children: [video] }] : [])),
    ];
  const text = plainText(content);
  const detail = announcedIn(content);
  if (detail?.what === 'byline') {
    // A year in brackets ends the names, and so does a semicolon before a venue.
    const [names, ...behind] = text
      .slice(detail.length)
      .split(/(?=\s\((?:19|20)\d{2}\))|[;；]\s*(?=[^;；]*(?:19|20)\d{2}\S{0,3}$)/);
    return [`Authors: ${names}`, ...behind].flatMap((value) => [newLine, { type: 'text' as const, value }]);
  }
  if (detail && detail.what !== 'link') return sourceAndLinks(content, detail.length);
  const surname = isFirst ? surnameBeforeVenue(content) : null;
  if (surname !== null)
    return [`Authors: ${surname.name}`, surname.venue].flatMap((value) => [
      newLine,
      { type: 'text' as const, value },
    ]);
  const repositories = repositoriesBehindLabel(content);
  if (repositories.length > 0) return repositories;
  if (isVenueWithYear(text) || isVenueBesideLinks(content)) return [newLine, ...content];
  if (isVenueBesideName(text)) return [newLine, { type: 'text', value: text.split(',', 1)[0]! }];
  if (isFirst && isLinkedByline(content, text)) return [newLine, { type: 'text', value: text }];
  return isFirst &&
    !/^[^:：]{1,30}[:：]/.test(text) &&
    readLinks(content).length === 0 &&
    looksLikeByline(text) &&
    !isReference(text, content)
    ? [newLine, ...content]
    : [];
}

/** "ExpEnv: [LOOM](https://github.com/…), [Two Threads](https://github.com/…)": nothing but code, a model or data behind a label. */
function repositoriesBehindLabel(content: PhrasingContent[]): PhrasingContent[] {
  const links = readLinks(content);
  if (!links.every(({ url }) => parseRepository(url) !== null)) return [];
  const text = plainText(content).trim();
  const label = /^[^:：]{1,30}[:：]/.exec(text)?.[0];
  const left = links.reduce((rest, link) => rest.replace(link.label, ' '), text.slice(label?.length ?? 0));
  if (label === undefined || /\p{L}{4}/u.test(left)) return [];
  return content.flatMap((node): PhrasingContent[] =>
    node.type === 'link' ? [newLine, { type: 'text', value: '[' }, node, { type: 'text', value: ']' }] : [],
  );
}

/** "*[Ada Lovelace](https://…), Alan Turing*": names, some of which lead to the pages of their owners. */
function isLinkedByline(content: PhrasingContent[], text: string): boolean {
  const names = readLinks(content).map(({ label }) => label.trim());
  const areWhole = names.every((name) => /\s/.test(name) && isPersonShaped(name) && text.includes(name));
  return (
    names.length > 0 && areWhole && /,/.test(text) && looksLikeByline(text) && !isReference(text, content)
  );
}

/** Behind the names of a whole reference stands its title. */
function isReference(text: string, content: PhrasingContent[]): boolean {
  const { venue } = readByline(text);
  if (endsInVenue(content)) return false;
  if (venue === null || venue.split(/\s+/).length <= 4 || isVenueWithYear(venue) || startsWithVenue(venue))
    return false;
  // Where a comma ends the names, a place or an institution stands behind them.
  return !(/,\s$/.test(text.slice(0, text.indexOf(venue))) && isTitleCased(venue, 1));
}
