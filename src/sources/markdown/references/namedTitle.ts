import type { PhrasingContent } from 'mdast';
import { looksLikeByline } from '../parts/byline.js';
import { endOfTitle } from '../parts/titleEnd.js';
import { plainText } from '../text/plainText.js';
import { hasTopicWord } from '../text/topicWords.js';

/**
 * A reference in plain text with its title in bold, where the title begins with what the list calls the paper:
 * "Ada Lovelace, LoomNet, arXiv:1952.00001" of "LoomNet, Some Research". Null for every other.
 */
export function withNamedTitle(content: PhrasingContent[], name: string): PhrasingContent[] | null {
  if (content.some(({ type }) => type !== 'text')) return null;
  const text = content.map((node) => plainText(node)).join('');
  const at = placeOf(name, text) ?? placeOf(name.split(',')[0]!, text);
  if (at === null) return null;
  const length = endOfTitle(text.slice(at));
  const title = text.slice(at, at + length).replace(/[\s,.]+$/, '');
  return [
    { type: 'text', value: text.slice(0, at) },
    { type: 'strong', children: [{ type: 'text', value: title }] },
    { type: 'text', value: text.slice(at + title.length) },
  ];
}

/** Where the name stands right behind the names of authors. */
function placeOf(name: string, text: string): number | null {
  const bare = name.trim();
  const at = text.toLowerCase().indexOf(bare.toLowerCase());
  const isWhole = /^(?:[\s,.:]|$)/.test(text.slice(at + bare.length));
  const names = text.slice(0, Math.max(0, at)).replace(/[\s,.:]+$/, '');
  // "…, Ada Lovelace, Loom Encoders: Weaving by Numbers"
  if (/[:：]\s*$/.test(text.slice(0, at)) && hasTopicWord(names.split(',').at(-1)!)) return null;
  return bare.length > 2 && at > 0 && isWhole && /[,.:]\s$/.test(text.slice(0, at)) && looksLikeByline(names)
    ? at
    : null;
}
