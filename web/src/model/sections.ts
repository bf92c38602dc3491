import type { ListedCategory, PapersAnswer, ShownPaper } from '../ask/papers.js';

/** Papers that stand together on the dial. */
export interface Section {
  /** The id of a category, or the name of a venue; empty for papers that have neither. */
  readonly id: string;
  readonly name: string;
  /** Place among the hues; those without one are neutral. */
  readonly hue: number;
  readonly papers: readonly ShownPaper[];
}

/**
 * How many papers of all sections are in one of them, and how many of these have code: a paper in two sections stands
 * in the first, and counts in both.
 */
export function countsOf(
  { id, papers }: Section,
  sections: readonly Section[],
): { readonly all: number; readonly withCode: number; readonly elsewhere: number } {
  const others = sections
    .filter((section) => section.id !== id)
    .flatMap((section) => section.papers)
    .filter(({ categories }) => categories.some((category) => category.id === id));
  const members = [...papers, ...others];
  return {
    all: members.length,
    withCode: members.filter(({ repositoryCount }) => repositoryCount > 0).length,
    elsewhere: others.length,
  };
}

/** The place of each category among the hues: those with papers, in the order of the list. */
export function hueOrder(everything: PapersAnswer): ReadonlyMap<string, number> {
  const filled = new Set(everything.papersConnection.facets.categories.map(({ id }) => id));
  const ordered = everything.categories.filter(({ id }) => filled.has(id));
  return new Map(ordered.map(({ id }, index) => [id, index]));
}

/** `Surveys › LLMs` for `Related Surveys › LLMs`: the heading, and what it is a part of in one word. */
export function sectionName(path: readonly string[]): string {
  const own = path.at(-1) ?? '';
  const parent = path.at(-2)?.split(' ').at(-1);
  return parent ? `${parent} › ${own}` : own;
}

/**
 * Each paper once, under the first of its categories in the order of the list; those without one at the end. Within a
 * section the oldest first, those without a date last.
 */
export function sectionsByCategory(
  papers: readonly ShownPaper[],
  categories: readonly ListedCategory[],
  hues: ReadonlyMap<string, number>,
): Section[] {
  const order = new Map(categories.map(({ id }, index) => [id, index]));
  const place = (id: string): number => order.get(id) ?? categories.length;
  const members = new Map<string, ShownPaper[]>();
  for (const paper of oldestFirst(papers)) {
    const first = paper.categories
      .map(({ id }) => id)
      .reduce((best, id) => (best === '' || place(id) < place(best) ? id : best), '');
    const known = members.get(first);
    if (known) known.push(paper);
    else members.set(first, [paper]);
  }
  const sections = [...members].map(([id, papersOfIt]) => ({
    id,
    name: sectionName(categories.find((category) => category.id === id)?.path ?? ['No category']),
    hue: hues.get(id) ?? Infinity,
    papers: papersOfIt,
  }));
  return sections.sort((a, b) => (a.id ? place(a.id) : Infinity) - (b.id ? place(b.id) : Infinity));
}

function oldestFirst(papers: readonly ShownPaper[]): ShownPaper[] {
  const place = ({ date }: ShownPaper): string => date ?? '~';
  return [...papers].sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}
