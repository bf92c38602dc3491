import type { List, PhrasingContent } from 'mdast';
import { isVenueLike } from '../parts/bylineEnd.js';
import { isVenueWithYear } from '../parts/lead.js';
import { readLinks } from '../links/links.js';
import { joined, type Piece, toPieces } from '../text/pieces.js';
import { itemContent } from './details.js';

/** "(Nature 2023) LOOM, Ada Lovelace et al.": where it appeared, what the method is called, and who wrote it. */
const sourceAndName =
  /^[^\p{L}\p{N}(]*\(([^()]{2,80})\)\s*([^\s,]+(?: [^\s,]+){0,2})?\s*(?:,\s*([^,]{2,40} et\.? al\.?)?)?[\s[\](),.*]*$/u;

/**
 * The content of an entry whose item holds where it appeared, what its method is called and the links, with the title below:
 * "- (Nature 2023) *LOOM*, [[Paper](…)]", "  - LOOM: A Title of Some Words". Null for every other item.
 */
export function titleBelowSource(own: PhrasingContent[], lists: List[]): PhrasingContent[] | null {
  const [list, other] = lists;
  const links = own.filter((node) => readLinks([node]).length > 0);
  if (!list || other || links.length === 0) return null;
  const pieces = toPieces(own).filter(({ kind }) => kind !== 'label');
  const [, source, , names] = sourceAndName.exec(pieces.map(({ text }) => text).join('')) ?? [];
  if (source === undefined || !isSource(source)) return null;
  const [first, ...others] = list.children.map((item) => itemContent(item));
  if (first === undefined || [first, ...others].some((content) => readLinks(content).length > 0)) return null;
  const title = withoutRemark(toPieces(first));
  if (title.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length < 4) return null;
  return [
    { type: 'text', value: `(${source}) ` },
    { type: 'strong', children: [{ type: 'text', value: title }] },
    ...(names === undefined || !/^\p{Lu}/u.test(names)
      ? []
      : [{ type: 'text' as const, value: `\nAuthors: ${names}` }]),
    { type: 'text', value: '\n' },
    ...links,
  ];
}

/** "Nature 2023", "Meteorology of Looms 2020a", "GRL" */
function isSource(text: string): boolean {
  return (
    isVenueWithYear(text) || isVenueLike(text) || /^\p{Lu}.* (?:19|20)\d{2}[a-z]?$|^\p{Lu}{3,8}$/u.test(text)
  );
}

/** "LOOM: **the first**: A Title of Some Words": what stands in bold between colons is said of the paper. */
function withoutRemark(pieces: Piece[]): string {
  const [name, remark, title] = pieces.filter(({ text }) => /\S/.test(text));
  const isRemark =
    remark?.kind === 'strong' && /[:：]\s*$/.test(name!.text) && /^\s*[:：]/.test(title?.text ?? '');
  const text = isRemark ? joined(pieces.slice(pieces.indexOf(title!))) : joined(pieces);
  return text.replace(/^[^\p{L}\p{N}]+|[\s.]+$/gu, '').replace(/:\s*:/, ':');
}
