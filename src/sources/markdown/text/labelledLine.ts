import type { PhrasingContent } from 'mdast';
import { announced } from './label.js';
import { isReadable } from './pieces.js';
import { plainText } from './plainText.js';

/**
 * Whether a line goes on with the entry above it: "**Authors:** Ada Lovelace, Alan Turing", "**Institution**: Some
 * University". What is in bold there is a label and no title.
 */
export function isLabelledLine(content: PhrasingContent[]): boolean {
  const first = content.find(isReadable);
  if (first?.type !== 'strong') return false;
  const label = plainText(first).trim();
  const text = plainText(content).trim();
  const isParted = /[:：]$/.test(label) || /^\s*[:：]/.test(text.slice(label.length));
  return isParted && text.startsWith(label) && (announced(text) !== null || isInstitutionLabelled(text));
}

/** "Institution: Some University", "Affiliations: One; Two": where the authors work. */
export function isInstitutionLabelled(text: string): boolean {
  return /^\W*(?:institut(?:ion|e)s?|affiliations?|universit(?:y|ies)|organi[sz]ations?|单位|机构)(?: ?\(s\))?\s*[:：]/i.test(
    text,
  );
}
