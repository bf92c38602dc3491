import type { BylineName } from '../../record.js';
import type { EntryBlock } from '../document/entryBlock.js';
import { plainText } from '../text/plainText.js';
import type { Chosen } from './choose.js';

/** So many entries with an institution where names would stand, and so large a part of those with names, make it the list's way. */
const fewest = 5;
const share = 0.5;

/** A team that writes papers, and no place of work. */
const writes = /\s(?:team|collaboration|consortium|contributors|group|authors)$/i;

/**
 * Takes away what a list says of where the authors work, in the place where others name them: "[A Title](…). Mar 2001. Some
 * University, Loom Labs". Several people with given names are authors.
 */
export function withoutInstitutionsForNames(chosen: Chosen[]): void {
  const named = chosen.flatMap((entry) =>
    entry.form !== null && entry.paper.byline.length > 0 && !statesByline(entry.block) ? [entry.paper] : [],
  );
  const placed = named.filter(({ byline }) => byline.some(isInstitution));
  if (placed.length < fewest || placed.length < named.length * share) return;
  for (const paper of named) {
    const isOfPeople = paper.byline.length > 1 && paper.byline.every(isPerson);
    if (isOfPeople || paper.byline.some(({ name }) => writes.test(name))) continue;
    paper.byline = [];
    paper.etAl = false;
  }
}

/** "**A Title** *Loom Labs. ICML 2001.*": italics right behind bold text that end in a stop are a byline, whoever it names. */
function statesByline({ content }: EntryBlock): boolean {
  const at = content.findIndex(({ type }) => type === 'emphasis');
  const isBehindBold = content
    .slice(0, Math.max(at, 0))
    .some((node) => node.type === 'strong' || (node.type === 'link' && node.children[0]?.type === 'strong'));
  const between = content[at - 1];
  const isRight = between?.type !== 'text' || between.value.trim() === '';
  return isBehindBold && isRight && plainText(content[at]!).trimEnd().endsWith('.');
}

function isInstitution({ name, kind }: BylineName): boolean {
  return kind === 'TEAM' && !writes.test(name);
}

function isPerson({ name, kind }: BylineName): boolean {
  return kind === 'PERSON' && /\S\s+\S/.test(name);
}
