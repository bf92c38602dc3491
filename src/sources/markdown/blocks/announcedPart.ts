import type { PhrasingContent } from 'mdast';
import { type Announced, announced } from '../text/label.js';
import { isReadable, joined, toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';

/** "Authors: Ada Lovelace, Alan Turing" */
export function statesByline(content: PhrasingContent[]): boolean {
  return announcedIn(content)?.what === 'byline';
}

/** What a paragraph announces by its first words, if it does. */
export function announcedIn(content: PhrasingContent[]): Announced | null {
  const text = joined(toPieces(content)).trim();
  return announced(text) ?? announcedInBold(content, text);
}

/** "**Authors** Ada Lovelace, Alan Turing": bold alone parts the label from what it announces. */
function announcedInBold(content: PhrasingContent[], text: string): Announced | null {
  const first = content.find(isReadable);
  const label = first?.type === 'strong' || first?.type === 'emphasis' ? plainText(first).trim() : '';
  const found = label === '' || !text.startsWith(label) ? null : announced(`${label}:`);
  return found === null || found.what === 'link' ? null : { ...found, length: label.length };
}
