import { isSchool } from '../parts/affiliation.js';
import { isInstitution } from '../parts/institution.js';
import { plainText } from '../text/plainText.js';
import type { ReadEntry } from './behindTitle.js';
import type { Chosen } from './choose.js';

/** So many entries with brackets behind their titles, and so large a part of them institutions, make it the list's way. */
const fewest = 4;
const share = 0.3;

/**
 * Takes away what only looks like names where a list states in brackets behind the titles who its authors work for:
 * "A Title of Some Words (*Loom University*)", "Another Title (*Mills*)".
 */
export function withoutInstitutionsInBrackets(entries: Chosen[]): void {
  const found = entries.flatMap((entry) => {
    const inner = entry.form === null ? null : namesInBrackets(entry);
    return entry.form === null || inner === null ? [] : [{ paper: entry.paper, inner }];
  });
  const institutions = found.filter(({ inner }) => isSchool(inner) || isInstitution(inner));
  if (institutions.length < fewest || institutions.length < found.length * share) return;
  for (const { paper } of found) paper.byline = [];
}

/** The brackets right behind the title, where all that they hold was taken for the names of the authors. */
function namesInBrackets({ block, paper }: ReadEntry): string | null {
  if (block.kind === 'row' || paper.byline.length === 0 || paper.etAl) return null;
  const text = plainText(block.content);
  const behind = text.slice(text.indexOf(paper.title) + paper.title.length);
  const inner = /^[\s,.;]*[(（]([^()（）]{2,100})[)）]/.exec(behind)?.[1];
  const names = paper.byline.map(({ rawName }) => rawName).join('');
  return inner !== undefined && letters(inner) === letters(names) ? inner : null;
}

function letters(text: string): string {
  return text.replace(/[^\p{L}]+|(?<!\p{L})(?:and|of)(?!\p{L})/gu, '');
}
