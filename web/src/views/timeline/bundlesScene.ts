import type { Mark, Scene } from '../../canvas/scene.js';
import { hues, type Theme } from '../../canvas/theme.js';
import { layOutTimeline, type TimelineSize } from '../../layout/timeline.js';
import type { BundleGroup } from '../../model/bundles.js';
import { paperCount } from '../../model/sentences.js';
import { wrap } from '../sectionCaption.js';
import { axisCaptions } from './captions.js';

/** A group of papers as a lane. */
export interface BundledLane extends BundleGroup {
  readonly hue: number;
}

/** A circle for each lane and year, its area by the number of papers. Its id is the lane's number and the year. */
export function bundlesScene(lanes: readonly BundledLane[], size: TimelineSize, theme: Theme): Scene {
  const all = lanes.flatMap(({ years }) => years.map(({ value }) => Number(value)));
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
  const most = Math.max(1, ...lanes.flatMap((lane) => lane.years.map(({ count }) => count)));

  const marks = lanes.flatMap(({ name, hue, years: counted }, lane) => {
    const counts = new Map(counted.map(({ value, count }) => [value, count]));
    return years.flatMap((year, column): Mark[] => {
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
          title: `${name}, ${year}: ${paperCount(count)}`,
          description: `${name}, ${year}, bundle of ${paperCount(count)}`,
          rank: count,
        },
      ];
    });
  });
  const names = lanes.map(({ id, name, total }, index) => {
    const lines = size.width >= 620 ? wrap(name, 22).slice(0, 2) : [name];
    const [x, y] = layout.lanes[index]!.name;
    return {
      ...{ id: id ?? 'others', x, anchor: 'start' as const, lines },
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
