import type { BundleGroup } from '../../ask/bundles.js';
import type { Mark, Scene } from '../../canvas/scene.js';
import { hues, type Theme } from '../../canvas/theme.js';
import { layOutTimeline, type TimelineSize } from '../../layout/timeline.js';
import { paperCount } from '../../model/sentences.js';
import { wrap } from '../sectionCaption.js';
import { axisCaptions } from './captions.js';

/** A lane with its papers by year. */
export interface BundledLane {
  readonly group: BundleGroup;
  readonly total: number;
  readonly hue: number;
  readonly years: ReadonlyMap<string, number>;
}

/** A circle for each lane and year, its area by the number of papers. Its id is the lane's number and the year. */
export function bundlesScene(lanes: readonly BundledLane[], size: TimelineSize, theme: Theme): Scene {
  const all = lanes.flatMap(({ years }) => [...years.keys()]).map(Number);
  const first = Math.min(...all);
  const years = all.length
    ? Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => String(first + index))
    : [];
  const layout = layOutTimeline(
    lanes.map(() => years.map(() => 1)),
    size,
  );
  const apart = years.length > 1 ? layout.columns[1]! - layout.columns[0]! : 40;
  const [one, two] = layout.lanes;
  const largest = Math.max(
    2,
    Math.min(16, apart / 2 - 0.5, one && two ? (two.ground - one.ground) / 2 - 2 : 16),
  );
  const most = Math.max(1, ...lanes.flatMap(({ years: counts }) => [...counts.values()]));

  const marks = lanes.flatMap(({ group, hue, years: counts }, lane) =>
    years.flatMap((year, column): Mark[] => {
      const count = counts.get(year) ?? 0;
      if (count === 0) return [];
      const size = Math.max(1.5, largest * Math.sqrt(count / most));
      const y = layout.lanes[lane]!.name[1] + 8;
      return [
        {
          ...{ id: `${lane} ${year}`, kind: 'bundle', x: layout.columns[column]!, y, size },
          hue: hues[hue] ?? theme.neutral,
          filled: true,
          label: '',
          title: `${group.name}, ${year}: ${paperCount(count)}`,
          description: `${group.name}, ${year}, bundle of ${paperCount(count)}`,
          rank: count,
        },
      ];
    }),
  );
  const names = lanes.map(({ group, total }, index) => {
    const lines = size.width >= 620 ? wrap(group.name, 22).slice(0, 2) : [group.name];
    const [x, y] = layout.lanes[index]!.name;
    return {
      ...{ id: group.id ?? 'others', x, anchor: 'start' as const, lines },
      y: size.width >= 620 ? y - (lines.length - 1) * 8 : y,
      small: total.toLocaleString('en'),
    };
  });
  return {
    ...size,
    middle: [size.width / 2, size.height / 2],
    marks,
    lines: [],
    arcs: [],
    captions: [...names, ...axisCaptions(years, layout)],
  };
}
