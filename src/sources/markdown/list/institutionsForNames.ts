import type { BylineName } from '../../record.js';
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
export function withoutInstitutions(chosen: Chosen[]): void {
  const named = chosen.flatMap(({ form, ...entry }) =>
    form !== null && 'paper' in entry && entry.paper.byline.length > 0 ? [entry.paper] : [],
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

function isInstitution({ name, kind }: BylineName): boolean {
  return kind === 'TEAM' && !writes.test(name);
}

function isPerson({ name, kind }: BylineName): boolean {
  return kind === 'PERSON' && /\S\s+\S/.test(name);
}
