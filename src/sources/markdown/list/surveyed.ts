import type { LinkRecord } from '../../record.js';
import type { PhrasingContent } from 'mdast';
import { type Chosen, isPublished, namesPaper } from './choose.js';
import {
  areMostlyPapers,
  areMostlyPosts,
  areMostlyPublished,
  hasLongTitle,
  isOfPaper,
  isTalkOrPost,
  isTool,
  leadsToProject,
} from './company.js';
import type { EntryBlock } from '../document/entryBlock.js';
import { anyParts } from '../forms/anyParts.js';
import { readLinks } from '../links/links.js';
import { hasLinkToCome, isPaperToCome, linksToFile } from '../links/linksToCome.js';
import { plainText } from '../text/plainText.js';
import { papersAmidProse } from './papersAmidProse.js';
import type { Section } from './sections.js';
import { isToldInPost } from './toldInPost.js';

/** A section with its blocks and what the forms make of them. */
export interface SurveyedSection extends Section {
  blocks: EntryBlock[];
  chosen: Chosen[];
}

/** The sections with those of their blocks that are entries. */
export function withEntries(sections: SurveyedSection[]): SurveyedSection[] {
  const isListOfPapers = areMostlyPapers(sections.flatMap(({ chosen }) => chosen));
  // What a heading says of other things is not believed where papers stand below it, and its subsections share them.
  const below = (heading: string | undefined) =>
    sections.filter(({ isOther, path }) => isOther && path[0] === heading).flatMap(({ chosen }) => chosen);
  const published = new Map(
    [...new Set(sections.filter(({ isOther }) => isOther).map(({ path }) => path[0]))].map((heading) => [
      heading,
      areMostlyPublished(below(heading)),
    ]),
  );
  return sections.map((section) => {
    if (section.isProse) {
      const chosen = papersAmidProse(section.chosen);
      return { ...section, chosen, blocks: chosen.map(({ block }) => block) };
    }
    const isOther =
      (section.isOther && !published.get(section.path[0]) && !areMostlyPublished(section.chosen)) ||
      areMostlyPosts(section.chosen);
    const chosen = section.chosen.filter((entry) =>
      isEntry(entry, { ...section, isOther }, section.chosen, isListOfPapers),
    );
    return { ...section, chosen: eachOnce(chosen), blocks: chosen.map(({ block }) => block) };
  });
}

/** Without the bare titles of items that a form reads, too. */
function eachOnce(chosen: Chosen[]): Chosen[] {
  const read = new Set(
    chosen.flatMap(({ form, block }) => (form !== null && !block.isBareTitle ? [block.line] : [])),
  );
  return chosen.filter(({ block }) => !block.isBareTitle || !read.has(block.line));
}

/**
 * Whether a block is an entry, read or not. Among entries of papers everything that looks like one is; where nothing
 * speaks of a paper, links lead to tools, pages and posts. What links to a paper is never passed over.
 */
function isEntry(entry: Chosen, { isOther }: Section, all: Chosen[], isListOfPapers: boolean): boolean {
  const { block, form } = entry;
  if (block.isBareTitle && block.kind === 'paragraph') return true;
  if (block.isBareTitle) return !isOther && (!block.isDoubtful || isListOfPapers);
  const isFound = form !== null && form !== anyParts;
  if (isOther) return isFound && isPublished(entry.paper);
  const links = readLinks(block.content);
  if (form !== null && isProse(entry.paper, block, links)) return false;
  if (isTold(block) && !all.some((other) => other.block !== block && isTold(other.block))) return false;
  if (isListOfPapers && isTalkOrPost(entry)) return false;
  if (form !== null && namesPaper(entry.paper)) return true;
  if (block.isRemark) return false;
  // The paper is a file of the list.
  if (links.length === 0 && linksToFile(block.content)) return true;
  if (links.some(({ kind }) => kind === 'PAPER')) return true;
  const certain = all.filter((other) => !other.block.isDoubtful);
  const papers = certain.filter(isOfPaper).length;
  if (form !== null || block.kind === 'paragraph') {
    const isLong =
      form === null ||
      block.kind === 'row' ||
      hasLongTitle(entry.paper) ||
      isToldInPost(block) ||
      endsInSource(block.content);
    const isAmongPapers = papers > 0 && papers * 2 >= certain.length && isLong && !isTool(entry);
    const isToCome = hasLinkToCome(block.content) || (block.cells ?? []).some(isPaperToCome);
    const isRow = block.kind === 'row' && form !== null && hasLongTitle(entry.paper);
    const isTitleAlone = isRow && links.length === 0;
    const isOfList = isListOfPapers && (isToCome || isTitleAlone || leadsToProject(entry));
    return (links.length > 0 || isToCome || isRow) && (isAmongPapers || isOfList);
  }
  return papers > 0 || links.length === 0;
}

/** "[A Title](https://…) (*A Handbook of Looms*, 2014)": where and when the work appeared. */
function endsInSource(content: PhrasingContent[]): boolean {
  return (
    content.some(({ type }) => type === 'emphasis') &&
    /\((?:in )?\p{Lu}[^()]{2,120}, (?:19|20)\d{2}\)\.?$/u.test(plainText(content).trim())
  );
}

/** "[LOOM](https://…) is the loom that weaves …": a paragraph of which the name of a paper is the subject. */
function isTold({ kind, content: [name, told] }: EntryBlock): boolean {
  return (
    kind === 'paragraph' &&
    name?.type === 'link' &&
    plainText(name).trim().split(/\s+/).length <= 2 &&
    told?.type === 'text' &&
    /^\s(?:is|are|was|were)\s(?:\S+\s+){6}/.test(told.value)
  );
}

/** So much text behind the name of a person or site that a paragraph starts with is prose about it. */
const shortestProse = 200;

/** "[Ada Lovelace](https://example.org) wrote, as [this paper](…) shows, …": its first link is short and leads to no paper. */
function isProse({ title }: { title: string }, block: EntryBlock, links: LinkRecord[]): boolean {
  const [first] = links;
  if (block.kind !== 'paragraph' || first === undefined || first.label !== title) return false;
  const isShort = title.split(/\s+/).length <= 3 && first.kind !== 'PAPER' && first.kind !== 'CODE';
  return isShort && plainText(block.content.filter(({ type }) => type !== 'link')).length > shortestProse;
}
