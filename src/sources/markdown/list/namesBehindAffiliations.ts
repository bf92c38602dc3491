import { looksLikeByline, readByline } from '../parts/byline.js';
import { isPersonShaped } from '../parts/nameWords.js';
import { isInstitutionLabelled } from '../text/labelledLine.js';
import { withoutEmojiNames } from '../text/marks.js';
import { hasTopicWord } from '../text/topicWords.js';
import type { ReadEntry } from './behindTitle.js';
import type { Chosen } from './choose.js';

/** So many entries with names behind their affiliation, and so large a part of those with brackets there, make it the list's way. */
const fewest = 3;
const share = 0.6;
const longest = 500;

/**
 * Reads the names in brackets behind where the authors work, "Affiliation: Some University (Ada Lovelace)", of entries
 * that name nobody else: alone, the brackets may as well hold a place.
 */
export function readNamesBehindAffiliations(entries: Chosen[]): void {
  const found = entries.flatMap((entry) => {
    if (entry.form === null || entry.paper.byline.length > 0) return [];
    const inner = bracketsBehindAffiliation(entry.block.raw);
    return inner === null ? [] : [{ entry, inner }];
  });
  const named = found.filter(({ inner }) => areNames(inner));
  const different = new Set(named.map(({ inner }) => inner)).size;
  if (different < fewest || named.length < found.length * share) return;
  for (const { entry, inner } of named) takeNames(entry, inner);
}

function takeNames({ paper }: ReadEntry, inner: string): void {
  const { names, etAl } = readByline(inner);
  paper.byline = names;
  paper.etAl ||= etAl;
}

/** What the last brackets of a line such as "- **Affiliation:** Some University (Ada Lovelace)" hold. */
function bracketsBehindAffiliation(raw: string): string | null {
  for (const line of raw.split('\n').slice(1)) {
    const text = withoutEmojiNames(line.slice(0, longest)).replace(/[*_]/g, '').trim();
    if (isInstitutionLabelled(text)) return /\(([^()]{3,200})\)\.?$/.exec(text)?.[1]?.trim() ?? null;
  }
  return null;
}

function areNames(text: string): boolean {
  if (!looksLikeByline(text)) return false;
  const { names, venue } = readByline(text);
  return (
    venue === null &&
    names.every(({ name, kind }) => kind === 'PERSON' && isPersonShaped(name) && !hasTopicWord(name))
  );
}
