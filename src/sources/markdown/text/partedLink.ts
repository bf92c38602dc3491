import type { Link, PhrasingContent } from 'mdast';
import { isKnownVenue } from '../../../identity/venue.js';
import { plainText } from './plainText.js';

const fewestWords = 3;

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
 * title, and "[A Title `Survey`](…)". Null for every other link.
 */
export function partedLink({ children }: Link): PartedLink | null {
  return overNames(children) ?? behindName(children) ?? beforeCode(children);
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

/**
 * "[A Title of Some Words `Loom Works`](…)", "[A Title of Some Words (1952)`Survey`](…)": code behind a title that begins
 * like a name is a tag.
 */
function beforeCode(children: PhrasingContent[]): PartedLink | null {
  const [only, ...others] = children;
  if (only?.type === 'strong' && others.length === 0) {
    const parted = beforeCode(only.children);
    return parted && { ...parted, isBold: true };
  }
  const readable = children.filter(isReadable);
  const at = readable.findIndex(({ type }) => type === 'inlineCode');
  const tags = readable.slice(at);
  if (at < 1 || !tags.every((node) => node.type === 'inlineCode' && isTag(node.value))) return null;
  const title = plainText(children.slice(0, children.indexOf(tags[0]!)));
  const isTitle = title.split(/\s+/).length >= fewestWords && !endsOpen.test(title);
  // Of what tags say, only a venue is read.
  const venues = tags.map((node) => plainText(node)).filter(isKnownVenue);
  const behind = venues.map((venue) => ` [${venue}]`).join('');
  return isTitle ? { title, isBold: false, before: '', behind, below: '' } : null;
}

/** Words without what programs are written in: "Loom Works", not "loom.weave()". */
function isTag(code: string): boolean {
  return /^\p{Lu}[\p{L}\p{N} &/+-]{0,40}$/u.test(code.trim());
}

/** A title that ends like this goes on with what stands behind it. */
const endsOpen =
  /\s(?:[Aa]n?|[Tt]he|of|[Oo]n|[Ii]n|for|[Ff]rom|[Ww]ith|without|via|[Bb]y|to|[Aa]nd|or|as|at|[Uu]sing|is|are)$|\s\p{Ll}+ing$|[:,–—-]$/u;

function isBreak(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value));
}

function isReadable(node: PhrasingContent): boolean {
  return /[\p{L}\p{N}]/u.test(plainText(node));
}
