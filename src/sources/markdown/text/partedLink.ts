import type { Link, PhrasingContent } from 'mdast';
import { plainText } from './plainText.js';

/** A link that holds more than a title. */
export interface PartedLink {
  title: string;
  isBold: boolean;
  /** The name of what the paper is about, with its colon. */
  before: string;
  /** A date, mostly. */
  behind: string;
  /** The names below, in italics. */
  below: string;
}

/**
 * Parts "[**A Title** (1943) <br> *Ada Lovelace*](…)" and "[LOOM: **A Title**](…)", where what is in bold is the whole
 * title. Null for every other link.
 */
export function partedLink({ children }: Link): PartedLink | null {
  return overNames(children) ?? behindName(children);
}

function overNames(children: PhrasingContent[]): PartedLink | null {
  const end = children.findIndex(isBreak);
  const [title, ...behind] = children.slice(0, Math.max(0, end)).filter(isReadable);
  const [below, ...others] = children.slice(end + 1).filter(isReadable);
  if (title === undefined || below?.type !== 'emphasis' || others.length > 0) return null;
  return {
    title: plainText(title).trim(),
    isBold: title.type === 'strong',
    before: '',
    behind: behind.map((node) => plainText(node)).join(''),
    below: plainText(below),
  };
}

function behindName(children: PhrasingContent[]): PartedLink | null {
  const [name, title, ...others] = children.filter(isReadable);
  const isNamed = name?.type === 'text' && /^\s*[^\s:：]{1,40}[:：]\s*$/.test(name.value);
  if (!isNamed || title?.type !== 'strong' || others.length > 0) return null;
  const text = plainText(title);
  const isLong = text.split(/\s+/).length >= 3;
  return isLong ? { title: text, isBold: true, before: name.value, behind: '', below: '' } : null;
}

function isBreak(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value));
}

function isReadable(node: PhrasingContent): boolean {
  return /[\p{L}\p{N}]/u.test(plainText(node));
}
