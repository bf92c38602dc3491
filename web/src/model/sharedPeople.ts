import type { ShownPaper } from '../ask/papers.js';

/** Two papers and who wrote both. */
export interface SharedPeople {
  readonly from: string;
  readonly to: string;
  readonly people: readonly string[];
}

/** The pairs of papers that have people in common: most people first, else in the order of the papers. */
export function sharedPeople(papers: readonly ShownPaper[]): SharedPeople[] {
  const papersOf = new Map<string, { name: string; papers: string[] }>();
  for (const paper of papers)
    for (const { id, name } of paper.authors) {
      const known = papersOf.get(id);
      if (known) known.papers.push(paper.id);
      else papersOf.set(id, { name, papers: [paper.id] });
    }

  const pairs = new Map<string, { from: string; to: string; people: string[] }>();
  for (const { name, papers: written } of papersOf.values())
    for (const [index, from] of written.entries())
      for (const to of written.slice(index + 1)) {
        const key = `${from} ${to}`;
        const pair = pairs.get(key);
        if (pair) pair.people.push(name);
        else pairs.set(key, { from, to, people: [name] });
      }
  return [...pairs.values()].sort((a, b) => b.people.length - a.people.length);
}
