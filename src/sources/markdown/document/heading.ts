import type { Heading, PhrasingContent } from 'mdast';
import { plainText } from '../text/plainText.js';

/**
 * The name that a heading gives: without emoji, badges, comments and ways back to the top; numbering and the text of
 * links stay. Empty when nothing else is in it.
 */
export function headingName(heading: Heading): string {
  return bareName(plainText(heading.children.filter((node) => !isWayBack(node))));
}

/** A name without emoji and empty brackets. */
export function bareName(text: string): string {
  return text
    .replace(/[\p{Extended_Pictographic}\p{Regional_Indicator}\u{1F3FB}-\u{1F3FF}\u200D\uFE0F\u20E3]/gu, '')
    .replace(/:[a-z0-9_+-]{2,40}:/g, '')
    .replace(/\[\s*\]|\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isWayBack(node: PhrasingContent): boolean {
  return (
    node.type === 'link' &&
    node.url.startsWith('#') &&
    /^\W*(?:(?:back )?to (?:the )?)?(?:top|toc|contents)?\W*$/i.test(plainText(node))
  );
}
