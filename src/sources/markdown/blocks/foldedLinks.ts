import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { splitLines } from './lines.js';
import { isLinkDetail } from './linkDetail.js';
import { readLinks } from '../links/links.js';
import { joined, toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';

const newLine: PhrasingContent = { type: 'text', value: '\n' };

/**
 * The paragraph that a title in a summary makes with the addresses in what it folds, "code:", "paper: https://…", each on a
 * line of its own; null where they are not of one paper.
 * @param folded what stands behind the summary, up to the end of the fold
 */
export function withFoldedLinks(
  title: PhrasingContent[],
  start: RootContent,
  folded: RootContent[],
  text: string,
): Paragraph | null {
  const isTitle = wordsIn(joined(toPieces(title))) >= 3 && readLinks(title).length === 0;
  if (!isTitle || folded.some(({ type }) => type === 'list' || type === 'table' || type === 'heading'))
    return null;
  const lines = folded.flatMap((node) =>
    node.type === 'paragraph' ? splitLines(node, text, true).map(({ content }) => content) : [],
  );
  const links = lines.filter((line) => isLinkDetail(line));
  const papers = lines.flatMap((line) => readLinks(line).filter(({ kind }) => kind === 'PAPER'));
  const isOfOne = papers.length === 1 && links.some((line) => readLinks(line).includes(papers[0]!));
  if (!isOfOne || !links.every((line) => /^[^:：]{1,30}[:：]/.test(plainText(line)))) return null;
  return {
    type: 'paragraph',
    children: [...inBold(title), ...links.flatMap((line) => [newLine, ...line])],
    position: { start: start.position!.start, end: folded.at(-1)!.position!.end },
  };
}

/** "A Title [ICML 2001]": what stands in brackets behind the title is none of it. */
function inBold(title: PhrasingContent[]): PhrasingContent[] {
  const last = title.at(-1);
  const source = last?.type === 'text' ? /\s*\[[^[\]]{2,80}\]\s*$/.exec(last.value) : null;
  if (last?.type !== 'text' || source === null) return [{ type: 'strong', children: title }];
  const own: PhrasingContent = { type: 'text', value: last.value.slice(0, source.index) };
  return [
    { type: 'strong', children: [...title.slice(0, -1), own] },
    { type: 'text', value: source[0] },
  ];
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}
