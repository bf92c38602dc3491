import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { authorFirst } from '../forms/authorFirst.js';
import { readLinks } from '../links/links.js';
import { looksLikeByline, readByline } from '../parts/byline.js';
import { isVenueWithYear } from '../parts/lead.js';
import { documentTypes } from '../text/documentType.js';
import { isReadable, toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';
import { itemContent } from './details.js';
import { linksToPaper } from './entrySigns.js';

/** So many citations that repeat the title above them, and so large a share of all, tell of those that do not. */
const fewest = 3;
const share = 0.6;
const longestCitation = 1_000;

/** "[J]. ", "[C]//" */
const typeBefore = new RegExp(String.raw`^\s?\[${documentTypes}\]`);

const newLine: PhrasingContent = { type: 'text', value: '\n' };

/** What a citation says beside the title; null for the title where it has none. */
interface Citation {
  names: string;
  title: string | null;
  source: string;
  /** It is of the paper above it, whatever the neighbours say. */
  isSame: boolean;
}

/**
 * Makes one entry of a title with its links and of the list below it whose only item cites the same paper: "A Title of
 * Some Words [[Paper](…)]" over "- Lovelace A, Turing A. A title of some words[J]. A Journal, 1843.". Where most do so,
 * one whose title is written in another way is of the paper above it, too.
 */
export function joinCitationsBelow(tree: Root): void {
  const found = new Map<RootContent, { citation: Citation; title: string }>();
  for (const [index, node] of tree.children.entries()) {
    const title = node.type === 'paragraph' ? titleOf(node) : null;
    const citation = title === null ? null : citationIn(tree.children[index + 1], title);
    if (citation !== null) found.set(node, { citation, title: title! });
  }
  const same = [...found.values()].filter(({ citation }) => citation.isSame).length;
  const areOfOne = same >= fewest && same >= found.size * share;
  const kept: RootContent[] = [];
  for (const node of tree.children) {
    const above = kept.at(-1);
    const over = above === undefined ? undefined : found.get(above);
    if (node.type === 'list' && over !== undefined && (areOfOne || over.citation.isSame))
      kept[kept.length - 1] = merged(above as Paragraph, over.title, over.citation, node);
    else kept.push(node);
  }
  tree.children = kept;
}

/** The title of a line that holds nothing else but links behind it, one of them to a paper. */
function titleOf({ children }: Paragraph): string | null {
  if (!linksToPaper(children)) return null;
  const [title, ...behind] = toPieces(children).filter(
    ({ kind, text }) => kind === 'label' || kind === 'break' || /[\p{L}\p{N}]/u.test(text),
  );
  const isTitle =
    /^(?:text|strong|link)$/.test(title?.kind ?? '') && behind.every(({ kind }) => kind === 'label');
  return isTitle ? title!.text.replace(/\s*\[.*$/s, '').trim() : null;
}

/** The citation that is the only item of a list; null for everything else. */
function citationIn(list: RootContent | undefined, title: string): Citation | null {
  const [item, other] = list?.type === 'list' ? list.children : [];
  if (item?.children.length !== 1 || other !== undefined) return null;
  const content = itemContent(item);
  const written = plainText(content).replace(/\s+/g, ' ').trim();
  if (written.length > longestCitation || readLinks(content).length > 0) return null;
  return withTitle(written, title) ?? withoutTitle(written) ?? withAnother(content, written, title);
}

/** "Lovelace, Ada. "A title of some words." A Journal, 1843.": with the title above it, that goes on behind no colon. */
function withTitle(written: string, title: string): Citation | null {
  const at = written.toLowerCase().indexOf(title.toLowerCase());
  if (at < 0 || /^\s?:/.test(written.slice(at + title.length))) return null;
  return cited(written.slice(0, at), null, written.slice(at + title.length), true);
}

/** "Ada Lovelace, Alan Turing. arXiv:1512.00000, 2015." */
function withoutTitle(written: string): Citation | null {
  for (const { index } of written.matchAll(/[.,]\s+(?=\S)/g)) {
    const names = written.slice(0, index);
    const source = written.slice(index + 1).trim();
    const [venue] = source.split(/[,.]\s+(?=(?:19|20)\d{2}\W*$)/);
    if (!isVenueWithYear(venue!) && !isVenueWithYear(source)) continue;
    const byline = readByline(names);
    if (byline.names.length > 1 && byline.venue === null) return cited(names, null, source, true);
  }
  return null;
}

/** A citation with another title than the one above it, which may be the same in other words, or its first words. */
function withAnother(content: PhrasingContent[], written: string, above: string): Citation | null {
  const reading = authorFirst.read({ kind: 'item', line: 0, raw: '', content });
  if ('misfit' in reading || reading.paper.byline.length === 0) return null;
  const { title } = reading.paper;
  const at = written.indexOf(title);
  if (at < 0) return null;
  const start = `${above.split(',')[0]!}:`.toLowerCase();
  const isLonger = title.toLowerCase().startsWith(start);
  const isName = !/\s/.test(above);
  const told = isLonger || isName ? title : null;
  return cited(
    written.slice(0, at),
    told,
    written.slice(at + title.length),
    isLonger || isAlike(title, above),
  );
}

/** The same letters. */
function isAlike(title: string, above: string): boolean {
  return lettersOf(title) === lettersOf(above);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function cited(before: string, title: string | null, behind: string, isSame: boolean): Citation | null {
  const names = before.replace(/[\s,:;"“'‘(]+$/, '').replace(/(?<=\p{L}{2})\.$/u, '');
  if (!looksLikeByline(names)) return null;
  const source = behind.replace(typeBefore, '').replace(/^[\s,.:;"”'’?!/)]+/, '');
  return { names, title, source, isSame };
}

function merged(
  { children, position }: Paragraph,
  title: string,
  { names, title: told, source }: Citation,
  list: RootContent,
): Paragraph {
  const at = children.findIndex(isReadable);
  const titled = titleNodes(children[at]!, title, told);
  return {
    type: 'paragraph',
    children: [
      ...titled,
      ...children.slice(at + 1),
      ...[`Authors: ${names}`, source].filter(Boolean).flatMap((value) => [newLine, text(value)]),
    ],
    position: { start: position!.start, end: list.position!.end },
  };
}

/** The title in bold, or in its link; what the citation tells of it stands for it. */
function titleNodes(node: PhrasingContent, title: string, told: string | null): PhrasingContent[] {
  const bold: PhrasingContent = { type: 'strong', children: [text(told ?? title)] };
  if (node.type === 'text')
    return [bold, text(node.value.slice(node.value.indexOf(title) + title.length).replace(/^\n/, ' '))];
  if (node.type !== 'link') return [bold];
  return told === null ? [node] : [bold, text(' ['), { ...node, children: [text('paper')] }, text(']')];
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
