import type { PhrasingContent } from 'mdast';
import { htmlAnchors } from './htmlAnchors.js';
import { isLabel } from './label.js';
import { withoutEmojiNames } from './marks.js';
import { once } from './once.js';
import { type PartedLink, partedLink } from './partedLink.js';
import { plainText } from './plainText.js';

/** A stretch of an entry as a reader sees it: pictures and comments are gone, containers are opened. */
export interface Piece {
  /** `label` is a link that says where it leads ("[paper]", a badge); `link` any other, a title as a rule. */
  kind: 'text' | 'strong' | 'emphasis' | 'code' | 'link' | 'label' | 'break';
  text: string;
  /** A link in bold. */
  isBold?: boolean;
  /** Bold text that is nothing but code. */
  isCode?: boolean;
}

/** The pieces of an entry in order. */
export const toPieces = once((content: PhrasingContent[]): Piece[] => {
  const pieces = htmlAnchors(content).flatMap((node) => piecesOf(node, false));
  return withShortTitle(
    withLabelsBehind(
      pieces.map((piece, index) =>
        piece.kind === 'link' && isLabelled(piece, pieces[index - 1], pieces[index + 1])
          ? { ...piece, kind: 'label' }
          : piece,
      ),
    ),
  );
});

/** "[Code](…), [Loom demo](…)", "[Code](…), [中文注释版](…)": right behind another label, what leads there in words of its own. */
function withLabelsBehind(pieces: Piece[]): Piece[] {
  let isBehindLabel = false;
  return pieces.map((piece): Piece => {
    const isLesser =
      isBehindLabel && piece.kind === 'link' && !piece.isBold && lesserLabel.test(piece.text.trim());
    isBehindLabel =
      piece.kind === 'label' || isLesser || (isBehindLabel && !/[\p{L}\p{N}]/u.test(piece.text));
    return isLesser ? { ...piece, kind: 'label' } : piece;
  });
}

const lesserLabel =
  /^(?:\S{1,20}\s){1,2}(?:demo|video|presentation|code|wrapper|port|page|website|slides|blog|repo|talk)s?$|^\p{Script=Han}{0,6}(?:版|代码|解读|注释|翻译|笔记|链接|主页|视频|演示|教程|实现)$/iu;

/**
 * ":star: [[Prioritized Loom Replay](https://…)] Lovelace et al.", "[[LOOM](https://…)] 2018 @ Some Lab": short, in brackets,
 * and with nothing else for a title.
 */
function withShortTitle(pieces: Piece[]): Piece[] {
  const at = pieces.findIndex(
    ({ kind, text }) => kind === 'label' && !isLabel(withoutEmojiNames(text)) && !/^https?:/i.test(text),
  );
  const isTitle =
    at >= 0 &&
    wordsOf(pieces[at]!.text) >= (isYearFirst(pieces.slice(at + 1)) ? 1 : 3) &&
    pieces
      .slice(0, at)
      .every(({ kind, text }) => kind === 'label' || wordsOf(withoutEmojiNames(text)) === 0) &&
    pieces.slice(at + 1).every(({ kind }) => kind === 'text' || kind === 'label' || kind === 'break');
  return isTitle ? pieces.map((piece, index) => (index === at ? { ...piece, kind: 'link' } : piece)) : pieces;
}

/** "] 2018 @ Some Lab", "] [[code](…)] 2018": no title stands behind the link. */
function isYearFirst(behind: Piece[]): boolean {
  const text = behind.map((piece) => (piece.kind === 'label' ? '' : piece.text)).join('');
  return /^[\s[\],]*(?:19|20)\d{2}\s*(?:[@;,]|$)/.test(text);
}

/** How many words begin with a capital. */
function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /^\W*\p{Lu}\p{L}/u.test(word)).length;
}

function piecesOf(node: PhrasingContent, isBold: boolean): Piece[] {
  if (node.type === 'text') return lines(node.value);
  if (node.type === 'break' || (node.type === 'html' && /^<\/?\s?(?:br|p)\b/i.test(node.value)))
    return [breakPiece];
  if (node.type === 'inlineCode') return [{ kind: 'code', text: node.value }];
  if (node.type === 'link') {
    const parted = partedLink(node);
    if (parted !== null) return piecesOfParted(parted, isBold);
    const text = plainText(node);
    if (!/[\p{L}\p{N}]/u.test(withoutEmojiNames(text))) return [{ kind: 'label', text }];
    if (isAddress(text, node.url)) return [{ kind: 'label', text }];
    const isInner = node.children.filter(isReadable).every((child) => child.type === 'strong');
    return [{ kind: 'link', text, isBold: isBold || isInner }];
  }
  if (node.type === 'strong' || node.type === 'delete') {
    const readable = node.children.filter(isReadable);
    if (readable[0]?.type === 'link') return openStrong(node.children);
    if (readable.length === 2 && readable[1]!.type === 'link' && isCited(plainText(readable[1])))
      return [{ kind: 'strong', text: plainText(readable[0]!) }, ...piecesOf(readable[1], isBold)];
    const source = sourceAtEnd(readable);
    if (source !== null) {
      const title = plainText(node.children.slice(0, node.children.indexOf(source)));
      return [{ kind: 'strong', text: title }, ...piecesOf(source, isBold)];
    }
    const isCode = readable.length > 0 && readable.every(({ type }) => type === 'inlineCode');
    return withText({ kind: 'strong', text: plainText(node), ...(isCode && { isCode }) });
  }
  if (node.type === 'emphasis') {
    const readable = node.children.filter(isReadable);
    if (readable.length === 1 && readable[0]!.type === 'strong') return piecesOf(readable[0], isBold);
    return withText({ kind: 'emphasis', text: plainText(node) });
  }
  return [];
}

function piecesOfParted({ title, isBold, before, behind, below }: PartedLink, isWithin: boolean): Piece[] {
  const names: Piece[] = below === '' ? [] : [breakPiece, { kind: 'emphasis', text: below }];
  return [
    ...lines(before),
    { kind: 'link', text: title, isBold: isWithin || isBold },
    ...lines(behind),
    ...names,
  ];
}

/** "**A Title. *Hopper et al., 1952***": who and when, in italics behind the dot of a title in bold. */
function sourceAtEnd(readable: PhrasingContent[]): PhrasingContent | null {
  const last = readable.at(-1);
  if (readable.length < 2 || last?.type !== 'emphasis') return null;
  const title = plainText(readable.slice(0, -1)).trimEnd();
  return /[.?!]$/.test(title) && /\bet\.? al\b|(?:19|20)\d{2}\W*$/.test(plainText(last)) ? last : null;
}

/** "Hopper (1952)" */
function isCited(text: string): boolean {
  return /^\p{Lu}[^()]{1,120}\((?:19|20)\d{2}\)$/u.test(text);
}

/** Bold text that begins with a link: "**[A Title](…)**", "**[[pdf](…)] A Title [[code](…)]**". */
function openStrong(children: PhrasingContent[]): Piece[] {
  return children.flatMap((child) => {
    if (child.type !== 'text') return piecesOf(child, true);
    const marks = /^[\s\])）|:]*/.exec(child.value)![0];
    const text = child.value.slice(marks.length);
    const isTitle = /[\])）]/.test(marks) && text.trim().split(/\s+/).length >= 3;
    if (!isTitle) return lines(child.value);
    const opened = /\s*[[(（]?\s*$/.exec(text)!;
    return [
      ...lines(marks),
      { kind: 'strong' as const, text: text.slice(0, opened.index) },
      ...lines(opened[0]),
    ];
  });
}

/** "[owner/name](https://github.com/owner/name)", also with the path of a folder behind both. */
function isAddress(text: string, url: string): boolean {
  const [, name] = /^([\w.-]{1,60}\/[\w.-]{1,100})(?:\/[\w.-]{1,100}){0,8}$/.exec(text) ?? [];
  return name !== undefined && `${url.toLowerCase()}/`.includes(`/${name.toLowerCase()}/`);
}

const breakPiece: Piece = { kind: 'break', text: '\n' };

function lines(text: string): Piece[] {
  return text.split('\n').flatMap((line, index): Piece[] => {
    const piece: Piece[] = line === '' ? [] : [{ kind: 'text', text: line }];
    return index === 0 ? piece : [breakPiece, ...piece];
  });
}

function withText(piece: Piece): Piece[] {
  return piece.text === '' ? [] : [piece];
}

/** A node in which a reader finds a letter or digit. */
export function isReadable(node: PhrasingContent): boolean {
  return /[\p{L}\p{N}]/u.test(plainText(node));
}

/** "2001.00001v2", "10.1000/182": the number of a paper is no title. */
const identifier = /^(?:\d{4}\.\d{4,5}(?:v\d{1,2})?|10\.\d{4,9}\/\S+)$/;

const isTitleBehind = /^\s+["“'‘]?[\p{Lu}\p{N}]\S*\s+\S+\s+\S/u;

/** Links in square brackets say where they lead unless they are as long as titles; others only in the usual words. */
function isLabelled(link: Piece, before: Piece | undefined, after: Piece | undefined): boolean {
  if (isLabel(withoutEmojiNames(link.text)) || /^https?:\/\//i.test(link.text) || identifier.test(link.text))
    return true;
  // "[2309](https://arxiv.org/abs/2309.00001) A Title of Some Words"
  if (/^\d{4}$/.test(link.text) && after?.kind === 'text' && isTitleBehind.test(after.text)) return true;
  // "[[Woven Actors, pdf](…)]" holds the title.
  if (/\p{L}\S*\s\S.*,\s(?:pdf|paper)$/iu.test(link.text)) return false;
  const isInside = before?.kind === 'text' && /\[\s*$/.test(before.text) && /^\s*\]/.test(after?.text ?? '');
  const isBracketed = isInside || /^\[.*\]?$/.test(link.text);
  const isOneWord = !/[\s-]/.test(link.text.trim());
  return isBracketed && (isInside && isOneWord ? true : !link.isBold) && link.text.split(/\s+/).length <= 4;
}

/** The pieces as one text; labels and bars part. */
export function joined(pieces: Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'label' ? '|' : piece.text)).join('');
}
