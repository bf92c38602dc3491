import type { Arc, Caption, Line, Mark, Scene } from '../canvas/scene.js';
import { hues, type Theme } from '../canvas/theme.js';
import { chordCurve, layOutDial, onCircle, type DialSize } from '../layout/dial.js';
import { spanOf, type Bundle, type BundleGroup, type SharedMost } from '../model/bundles.js';
import { paperCount } from '../model/sentences.js';
import { sectionCaption } from './sectionCaption.js';

export interface BundledGroup extends BundleGroup {
  readonly bundles: readonly Bundle[];
}

/** The id of a bundle's node. */
export function bundleId(group: BundleGroup, { from, to }: Bundle): string {
  return `bundle ${from}-${to} ${group.id ?? ''}`;
}

/** The dial of many papers: a dot for some years of a group, its area how many; chords for people in both. */
export function bundleScene(
  groups: readonly BundledGroup[],
  shared: readonly SharedMost[],
  size: DialSize,
  theme: Theme,
  order: ReadonlyMap<string, number>,
): Scene {
  const dial = layOutDial(
    groups.map(({ bundles }) => bundles.length),
    size,
  );
  const most = Math.max(1, ...groups.flatMap(({ bundles }) => bundles.map(({ count }) => count)));
  // A hue is a category: venues have none.
  const hueOf = (index: number): string =>
    hues[order.get(groups[index]!.id ?? '') ?? Infinity] ?? theme.neutral;
  const largest = groups.map(({ bundles }) =>
    bundles.reduce((best, { count }, index) => (count > (bundles[best]?.count ?? 0) ? index : best), 0),
  );
  return {
    ...size,
    middle: dial.middle,
    marks: groups.flatMap((group, index) =>
      group.bundles.map((bundle, place): Mark => {
        const angle = dial.sections[index]!.places[place]!;
        const [x, y] = onCircle(dial.middle, dial.radius, angle);
        const count = bundle.count.toLocaleString('en');
        return {
          id: bundleId(group, bundle),
          kind: 'bundle',
          ...{ x, y, angle },
          size: 3 + 12 * Math.sqrt(bundle.count / most),
          hue: hueOf(index),
          filled: true,
          label: `${spanOf(bundle)} · ${count}`,
          title:
            `${group.name}, ${spanOf(bundle)}: ${paperCount(bundle.count)}. ` +
            (group.id === null ? 'Click for all papers of that time.' : 'Click to look into them.'),
          description: `${group.name}, ${spanOf(bundle)}, ${paperCount(bundle.count)}`,
          rank: bundle.count,
        };
      }),
    ),
    lines: shared.flatMap(({ from, to, people }): Line[] => {
      const [a, b] = [groups[from]!, groups[to]!];
      const [source, target] = [a.bundles[largest[from]!], b.bundles[largest[to]!]];
      if (!source || !target) return [];
      return [
        {
          id: `${from} ${to}`,
          source: bundleId(a, source),
          target: bundleId(b, target),
          width: Math.min(1 + 0.75 * Math.log2(people.length), 4),
          dashed: false,
          curve: chordCurve(
            dial.middle,
            dial.radius,
            dial.sections[from]!.places[largest[from]!]!,
            dial.sections[to]!.places[largest[to]!]!,
          ),
          title: people.join(', '),
        },
      ];
    }),
    arcs: groups.map(({ id }, index): Arc => {
      const { from, to } = dial.sections[index]!;
      return { id: id ?? 'others', hue: hueOf(index), radius: dial.radius - 22, from, to };
    }),
    captions: groups.map(({ id, name, total }, index): Caption =>
      sectionCaption(id ?? 'others', name, total.toLocaleString('en'), dial, index),
    ),
  };
}
