import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { headingName } from '../document/heading.js';
import { looksLikeByline } from '../parts/byline.js';
import { surnamesIn } from '../parts/severalSurnames.js';
import { plainText } from '../text/plainText.js';
import { headingTitle } from './headingTitle.js';

/**
 * Makes one paragraph of a heading that is a title and of the paragraph below it that begins with names, a dash and a
 * year: "### 3. [A Title](…)", "Lovelace, Turing & Hopper — **ICML 2001** · `method`". The names come to stand right
 * behind the title, and the rest below.
 */
export function joinHeadingsOverNames(tree: Root): void {
  const kept: RootContent[] = [];
  for (let index = 0; index < tree.children.length; index += 1) {
    const node = tree.children[index]!;
    const next = tree.children[index + 1];
    const below = node.type === 'heading' && isTitle(node) && next ? namesBelow(next) : null;
    if (below === null) kept.push(node);
    else {
      kept.push(merged(node as Heading, below, next!));
      index += 1;
    }
  }
  tree.children = kept;
}

/** What a paragraph says: who wrote, and the rest behind the dash. */
interface Below {
  names: string;
  rest: PhrasingContent[];
}

/** A link, or so many words that no section is called so. */
function isTitle(heading: Heading): boolean {
  const words = headingName(heading)
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length;
  return heading.depth > 1 && (words >= 4 || (words >= 1 && linksOf(heading).length === 1));
}

function linksOf({ children }: Heading): PhrasingContent[] {
  return children.filter(({ type }) => type === 'link');
}

const separator = /\s+[—–|·•-]{1,2}\s+/u;
const longestNames = 600;
const longestSource = 60;

function namesBelow(paragraph: RootContent): Below | null {
  if (paragraph.type !== 'paragraph') return null;
  const at = paragraph.children.findIndex((node) => node.type === 'text' && separator.test(node.value));
  const dash = paragraph.children[at];
  const before = paragraph.children.slice(0, at);
  if (dash?.type !== 'text' || !before.every(({ type }) => /^(?:text|emphasis|strong)$/.test(type)))
    return null;
  const { index, 0: mark } = separator.exec(dash.value)!;
  const names = `${plainText(before)}${dash.value.slice(0, index)}`.trim();
  const rest: PhrasingContent[] = [
    { type: 'text', value: dash.value.slice(index + mark.length) },
    ...paragraph.children.slice(at + 1),
  ];
  const isDated = /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(plainText(rest).slice(0, longestSource));
  return isDated && names.length <= longestNames && areNames(names) ? { names, rest } : null;
}

function areNames(text: string): boolean {
  return looksLikeByline(text) || surnamesIn(text.replace(/,?\s+et\.? al\.?$/i, '')) !== null;
}

function merged(heading: Heading, { names, rest }: Below, last: RootContent): Paragraph {
  const link = linksOf(heading)[0];
  const title = link === undefined ? headingTitle(heading) : [link];
  const year = yearIn(rest);
  const behind: PhrasingContent[] =
    year === null
      ? [{ type: 'text', value: ` - ${names}\n` }, ...rest]
      : [{ type: 'text', value: ` - ${names} (${year})\n` }, ...rest.slice(2)];
  return {
    type: 'paragraph',
    children: [...title, ...behind],
    position: { start: heading.position!.start, end: last.position!.end },
  };
}

/** "**1985** (Some Publisher)": the year in bold that stands first, which would be taken for a title on a line of its own. */
function yearIn([before, year]: PhrasingContent[]): string | null {
  if (before === undefined || plainText(before).trim() !== '' || year?.type !== 'strong') return null;
  return /^(?:19|20)\d{2}$/.exec(plainText(year).trim())?.[0] ?? null;
}
