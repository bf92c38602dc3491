import type { PhrasingContent, Table } from 'mdast';
import { isLabel } from '../text/label.js';
import { readLinks } from '../links/links.js';
import { isFile } from '../links/linksToCome.js';
import { plainText } from '../text/plainText.js';

/** So many rows with several papers in one cell make a table one of topics, sessions or weeks. */
const fewestRows = 2;
const fewestWords = 3;

/**
 * Whether a table's rows are not a paper each but a session, a week or a topic with several: "| Jan 10 | [A Title](…) by
 * Ada Lovelace <br> **See also:** [Another Title](…) by Grace Hopper |".
 */
export function holdsSeveral({ children }: Table): boolean {
  const rows = children.slice(1).filter((row) => {
    const cells = row.children.map((cell) => cell.children);
    return cells.some(hasTitles) && !cells.some(isLabelled);
  });
  return rows.length >= fewestRows;
}

/** "[Paper](https://…)" and nothing else: the row is one of one paper, and its other links are beside it. */
function isLabelled(cell: PhrasingContent[]): boolean {
  const [link, ...others] = readLinks(cell);
  const isAlone = link !== undefined && others.length === 0 && link.label.trim() === plainText(cell).trim();
  return isAlone && link.kind === 'PAPER' && isLabel(link.label);
}

/** More than one title, and at least one as long as no label is. */
function hasTitles(cell: PhrasingContent[]): boolean {
  const titles = cell.filter((node, index) => isTitle(node, 1) && !isMention(node, cell[index - 1]));
  return titles.length > 1 && titles.some((node) => isTitle(node, fewestWords));
}

/** "… prunes the looms of [LOOM](…)": one word that a sentence leads to, which is no further paper of the row. */
function isMention(node: PhrasingContent, before: PhrasingContent | undefined): boolean {
  if (before?.type !== 'text' || isTitle(node, fewestWords)) return false;
  return /(?:\S+\s+){3}$/.test(before.value) && !/(?:[.:;!?]|\b(?:and|or|also|see))\s+$/i.test(before.value);
}

/** Each paper of such a row: its linked title with what stands behind it. */
export function papersOf(cells: PhrasingContent[][]): PhrasingContent[][] {
  return cells.flatMap((cell) => {
    const papers: PhrasingContent[][] = [];
    for (const node of cell) {
      if (isTitle(node, 1)) papers.push([node]);
      else papers.at(-1)?.push(node);
    }
    return papers.map(withoutBridge);
  });
}

/**
 * A row for each of the papers that one cell numbers, with the row's other cells: "| 2001 | 1. [A Title](…) <br> Ada Lovelace <br>
 * 2. [Another Title](…) <br> Grace Hopper |". The row itself where none does.
 */
export function partNumbered(cells: PhrasingContent[][]): PhrasingContent[][][] {
  const at = cells.findIndex(isNumbered);
  if (at < 0) return [cells];
  return papersOf([cells[at]!]).map((paper) => cells.map((cell, index) => (index === at ? paper : cell)));
}

function isNumbered(cell: PhrasingContent[]): boolean {
  const titles = cell.flatMap((node, index) => (isTitle(node, 1) ? [index] : []));
  return (
    titles.length > 1 &&
    titles.every((at, index) => numberIn(plainText(cell.slice(at - 1, at))) === index + 1)
  );
}

/** "2. " */
function numberIn(text: string): number | null {
  const number = /^\s*(\d{1,2})[.)]\s*$/.exec(text)?.[1];
  return number === undefined ? null : Number(number);
}

/** A link to a paper, or to a file of the list, whose text is no label. */
function isTitle(node: PhrasingContent, fewest: number): boolean {
  const link = node.type === 'strong' || node.type === 'emphasis' ? node.children[0] : node;
  if (link?.type !== 'link') return false;
  const text = plainText([link]).trim();
  const leadsToPaper = isFile(link.url) || readLinks([link]).some(({ kind }) => kind === 'PAPER');
  return (
    leadsToPaper &&
    /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(text) &&
    !isLabel(text) &&
    text.split(/\s+/).length >= fewest
  );
}

/** Without what leads over to the next paper: "and", "**See also:**", "2.". */
function withoutBridge(content: PhrasingContent[]): PhrasingContent[] {
  const last = content.at(-1);
  if (last === undefined || content.length === 1) return content;
  const text = plainText([last]);
  const isBridge =
    last.type === 'html' || !/[\p{L}\p{N}]/u.test(text) || /[:：]\s*$/.test(text) || numberIn(text) !== null;
  if (isBridge && last.type !== 'link' && last.type !== 'image') return withoutBridge(content.slice(0, -1));
  if (last.type !== 'text') return content;
  return [
    ...content.slice(0, -1),
    { ...last, value: last.value.replace(/[\s,;]*(?:\s(?:and|or|&))?\s*$/, '') },
  ];
}
