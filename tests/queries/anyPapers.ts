import fc from 'fast-check';
import type { Entry } from '../ingest/documents.js';

/** A paper by what it is called, and so is all that it has. */
export interface AnyPaper {
  title: string;
  by: string[];
  year: number;
  section: string;
  repositories: string[];
  /** Titles in the same group. */
  cites: string[];
  lists: string[];
}

const lists = ['First', 'Second', 'Third'];

/** Bylines: of anybody; of people of one team, with a guest now and then; of those who stand beside each other. */
function anyByline(people: number): fc.Arbitrary<number[]> {
  const anybody = fc.uniqueArray(fc.integer({ min: 0, max: people - 1 }), { minLength: 1, maxLength: 5 });
  const team = fc
    .tuple(fc.integer({ min: 0, max: 3 }), anybody, fc.boolean())
    .map(([which, some, hasGuest]) => [
      ...new Set(some.map((one, index) => (hasGuest && index === 1 ? one : one - (one % 4) + which))),
    ]);
  const neighbours = fc
    .tuple(fc.integer({ min: 0, max: people - 1 }), fc.integer({ min: 1, max: 3 }))
    .map(([first, count]) => Array.from({ length: count }, (_, index) => first + index));
  return fc.oneof({ weight: 1, arbitrary: anybody }, { weight: 4, arbitrary: team }, neighbours);
}

const anyGroup = fc
  .tuple(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 50 }))
  .chain(([people, papers]) =>
    fc.array(
      fc.record({
        by: anyByline(people),
        year: fc.integer({ min: 2019, max: 2024 }),
        section: fc.integer({ min: 1, max: 4 }),
        repositories: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }),
        cites: fc.uniqueArray(fc.integer({ min: 0, max: papers - 1 }), { maxLength: 3 }),
        lists: fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(...lists).map((list) => [list]) },
          fc.subarray(lists, { minLength: 2 }),
        ),
      }),
      { minLength: papers, maxLength: papers },
    ),
  );

/** So many groups of papers, the same ones each time. Two groups have nothing in common but the lists. */
export function anyPapers(groups: number): AnyPaper[][] {
  return fc.sample(anyGroup, { numRuns: groups, seed: 20 }).map((papers, group) => {
    const title = (index: number): string => `Group ${group} on subject ${index}`;
    return papers.map(({ by, year, section, repositories, cites, lists: named }, index) => ({
      ...{ title: title(index), year, lists: named },
      by: by.map((person) => `Person${person} Of${group}`),
      section: `Section ${section} of group ${group}`,
      repositories: repositories.map((number) => `group${group}/code${number}`),
      cites: cites.filter((cited) => cited !== index).map(title),
    }));
  });
}

/** What each list says of papers, by its title. */
export function listsOf(papers: readonly AnyPaper[]): Map<string, Entry[]> {
  return new Map(
    lists.map((list) => [
      list,
      papers
        .filter(({ lists: named }) => named.includes(list))
        .map(({ title, by, year, section, repositories }) => ({
          ...{ title, by, date: String(year), section: [section] },
          links: repositories.map((name): ['CODE', string] => ['CODE', `https://github.com/${name}`]),
        })),
    ]),
  );
}
