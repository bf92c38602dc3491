import type { Caption, Mark, Scene } from '../../canvas/scene.js';
import { hues, type Theme } from '../../canvas/theme.js';
import { layOutTimeline, type TimelineSize } from '../../layout/timeline.js';
import { months } from '../../model/months.js';
import { countsOf, type Section } from '../../model/sections.js';
import { shortTitle } from '../../model/shortTitle.js';
import { wrap } from '../sectionCaption.js';
import { axisCaptions, grounds } from './captions.js';

/** What stands in the column before the first month. */
const undated = 'no month';

/** A lane for each section, a column for each month, and a dot for each paper. */
export function timelineScene(
  sections: readonly Section[],
  size: TimelineSize,
  theme: Theme,
  selected: string | null,
): Scene {
  const papers = sections.flatMap((section) => section.papers);
  const dated = months(papers.map(({ date }) => date)).map(({ value }) => value);
  const missing = papers.some(({ date }) => (date?.length ?? 0) < 7);
  const columns = missing ? [undated, ...dated] : dated;
  const columnOf = new Map(columns.map((month, index) => [month, index]));
  const cells = sections.map((section) => {
    const cell = columns.map((): Section['papers'][number][] => []);
    for (const paper of section.papers) {
      const month = (paper.date?.length ?? 0) < 7 ? undated : paper.date!.slice(0, 7);
      cell[columnOf.get(month)!]!.push(paper);
    }
    return cell;
  });
  const layout = layOutTimeline(
    cells.map((row) => row.map(({ length }) => length)),
    size,
  );

  const marks = sections.flatMap(({ hue, name }, lane) =>
    cells[lane]!.flatMap((cell, column) =>
      cell.map((paper, place): Mark => {
        const [x, y] = layout.lanes[lane]!.places[column]![place]!;
        const hasCode = paper.repositoryCount > 0;
        return {
          ...{ id: paper.id, kind: 'paper', x, y },
          size: hasCode ? layout.dot : Math.max(1, layout.dot - 1),
          hue: hues[hue] ?? theme.neutral,
          filled: hasCode,
          // Dots stand too near for labels; that of the chosen one goes over the others.
          label: paper.id === selected ? shortTitle(paper.title) : '',
          title: paper.date ? `${paper.title} · ${paper.date}` : paper.title,
          description: `${shortTitle(paper.title)}, paper, ${paper.date ?? 'no date'}, ${name}, ${hasCode ? 'has code' : 'no code'}`,
          rank: 0,
        };
      }),
    ),
  );
  const names = sections.map((section, index): Caption => {
    const { all, withCode, elsewhere } = countsOf(section, sections);
    const [x, y] = layout.lanes[index]!.name;
    const lines = size.width >= 620 ? wrap(section.name, 22) : [section.name];
    return {
      ...{ id: section.id || 'none', x, anchor: 'start', lines },
      y: size.width >= 620 ? y - (lines.length - 1) * 8 : y,
      small: `${all} · ${withCode} with code${elsewhere ? `, ${elsewhere} in another lane` : ''}`,
    };
  });
  return {
    ...size,
    middle: [size.width / 2, size.height / 2],
    marks,
    lines: [],
    arcs: [],
    rules: grounds(layout),
    captions: [...names, ...axisCaptions(columns, layout)],
  };
}
