import type { ShownPaper } from '../ask/papers.js';
import type { Arc, Line, Mark, Scene } from '../canvas/scene.js';
import { chordCurve, isNarrow, layOutDial, onCircle, type Dial, type DialSize } from '../layout/dial.js';
import { countsOf, type Section } from '../model/sections.js';
import { sharedPeople } from '../model/sharedPeople.js';
import { shortTitle } from '../model/shortTitle.js';
import { hues, type Theme } from '../canvas/theme.js';
import { pairOf } from '../recipe/pair.js';
import { sectionCaption } from './sectionCaption.js';

/** Chords beyond these wait until they are asked for. */
const firstChords = 60;

export interface DialPicture {
  readonly scene: Scene;
  /** Pairs of papers with people in common: drawn, and in all. */
  readonly chords: { readonly drawn: number; readonly all: number };
}

/** The dial of papers: sections on a ring, and a chord where two papers share people. */
export function dialScene(
  sections: readonly Section[],
  size: DialSize,
  theme: Theme,
  allChords: boolean,
): DialPicture {
  const dial = layOutDial(
    sections.map(({ papers }) => papers.length),
    size,
  );
  const { middle, radius } = dial;
  const angles = new Map<string, number>();
  for (const [index, { papers }] of sections.entries())
    for (const [place, { id }] of papers.entries()) angles.set(id, dial.sections[index]!.places[place]!);

  const pairs = sharedPeople(sections.flatMap(({ papers }) => papers));
  const shown = allChords ? pairs : pairs.slice(0, firstChords);
  const links = new Map<string, number>();
  for (const { from, to } of pairs) {
    links.set(from, (links.get(from) ?? 0) + 1);
    links.set(to, (links.get(to) ?? 0) + 1);
  }
  const lines = shown.map(({ from, to, people }): Line => {
    const [a, b] = [angles.get(from)!, angles.get(to)!];
    return {
      id: `${from} ${to}`,
      source: from,
      target: to,
      opens: pairOf(from, to),
      width: Math.min(1 + 0.75 * Math.log2(people.length), 4),
      dashed: false,
      curve: chordCurve(middle, radius, a, b),
      title:
        people.length > 3
          ? `${people.slice(0, 3).join(', ')} and ${people.length - 3} more`
          : people.join(', '),
    };
  });

  const marks = sections.flatMap(({ id, papers, hue, name }) =>
    papers.map((paper): Mark => {
      const angle = angles.get(paper.id)!;
      const [x, y] = onCircle(middle, radius, angle);
      const hasCode = paper.repositoryCount > 0;
      return {
        id: paper.id,
        kind: 'paper',
        ...(isNarrow(size) ? { x, y } : { x, y, angle }),
        size: hasCode ? 5.5 : 4.5,
        hue: hues[hue] ?? theme.neutral,
        filled: hasCode,
        label: shortTitle(paper.title),
        title: paper.title,
        description: [
          shortTitle(paper.title),
          'paper',
          paper.date ?? 'no date',
          [name, ...alsoIn(paper, id, sections)].join(' and '),
          hasCode ? 'has code' : 'no code',
          `${links.get(paper.id) ?? 0} links`,
        ].join(', '),
        rank: links.get(paper.id) ?? 0,
      };
    }),
  );

  const again = bridges(sections, dial);
  return {
    scene: {
      ...size,
      middle,
      marks,
      lines: [...lines, ...again],
      arcs: sections.map(({ id, hue }, index): Arc => {
        const { from, to } = dial.sections[index]!;
        return { id, hue: hues[hue] ?? theme.neutral, radius: radius - 17, from, to };
      }),
      captions: sections.map((section, index) => {
        const { all, withCode } = countsOf(section, sections);
        const small = isNarrow(size) ? String(all) : `${all} · ${withCode} with code`;
        return sectionCaption(section.id, section.name, small, dial, index);
      }),
      ...(isNarrow(size) && { labelsFrom: 2 }),
    },
    chords: { drawn: shown.length, all: pairs.length },
  };
}

/** The names of the further sections of a paper. */
function alsoIn({ categories }: ShownPaper, own: string, sections: readonly Section[]): string[] {
  return sections
    .filter(({ id }) => id !== own && categories.some((category) => category.id === id))
    .map(({ name }) => name);
}

/** A dashed line from a paper to each further section that it stands in. */
function bridges(sections: readonly Section[], dial: Dial): Line[] {
  const places = new Map(sections.map(({ id }, index) => [id, dial.sections[index]!]));
  return sections.flatMap(({ id: own, papers }, index) =>
    papers.flatMap(({ id, categories }, place) =>
      categories
        .filter((category) => category.id !== own && places.has(category.id))
        .map((category): Line => {
          const { from, to } = places.get(category.id)!;
          const angle = (from + to) / 2;
          return {
            id: `${id} in ${category.id}`,
            source: id,
            target: category.id,
            width: 1.25,
            dashed: true,
            curve: chordCurve(dial.middle, dial.radius, dial.sections[index]!.places[place]!, angle),
            end: onCircle(dial.middle, dial.radius - 22, angle),
            title: `also in ${sections.find((section) => section.id === category.id)!.name}`,
          };
        }),
    ),
  );
}
