import type { PhrasingContent } from 'mdast';
import { readLinks } from '../links/links.js';
import { isLabel } from '../text/label.js';
import { isReadable } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';

/** What leads from one paper to the next. */
const bridge = /(?:[\s,.;]*\s(?:and|&)|\s\/)\s*$/;

/**
 * The parts of an entry that names two papers, "[A Title of Some Words](…). *ICML*, 2001. and [Another Title](…). *ICML*,
 * 2002.", each with what stands behind its title; null where it names one.
 */
export function titlesJoined(content: PhrasingContent[]): PhrasingContent[][] | null {
  const names = namesJoined(content);
  if (names !== null) return names;
  const readable = content.filter(isReadable);
  if (readable[0] === undefined || !isTitle(readable[0], 4)) return null;
  const titles = content.filter((node) => isTitle(node, 3));
  const second = content.indexOf(titles[1]!);
  const before = content[second - 1];
  if (titles.length !== 2 || before?.type !== 'text' || !bridge.test(before.value)) return null;
  const rest = { ...before, value: before.value.replace(bridge, '') };
  return [[...content.slice(0, second - 1), rest], content.slice(second)];
}

/** "[LoomGAN](…), [ThreadGAN](…)": nothing but what several papers call their methods, each linked to a paper of its own. */
function namesJoined(content: PhrasingContent[]): PhrasingContent[][] | null {
  const links = content.filter(({ type }) => type === 'link');
  const others = content.filter(({ type }) => type !== 'link');
  if (links.length < 2 || !others.every((node) => /^[\s,;&]*$/.test(plainText([node])))) return null;
  const papers = new Set(readLinks(links).flatMap(({ kind, url }) => (kind === 'PAPER' ? [url] : [])));
  const areNames = links.every((link) => isTitle(link, 1) && methodName.test(plainText([link]).trim()));
  return areNames && papers.size === links.length ? links.map((link) => [link]) : null;
}

/** "LoomGAN", "Loom2Loom", "DTN": one word with several capitals or a digit in it. */
const methodName = /^(?=\p{Lu})(?=.+[\p{Lu}\d])[\p{L}\d-]{3,20}$/u;

/** A link to a paper, in bold or not, whose text is no label. */
function isTitle(node: PhrasingContent, fewest: number): boolean {
  const link = node.type === 'strong' && node.children.length === 1 ? node.children[0]! : node;
  if (link.type !== 'link') return false;
  const text = plainText(link);
  return (
    text.split(/\s+/).length >= fewest &&
    !isLabel(text) &&
    readLinks([link]).some(({ kind }) => kind === 'PAPER')
  );
}
