import { useMemo, type JSX } from 'react';
import { bundlePeopleQuestion, type BundlePeopleAnswer } from '../ask/bundles.js';
import { useAnswer } from '../ask/useAnswer.js';
import { Stage } from '../canvas/Stage.js';
import { capacity } from '../layout/dial.js';
import { bundles, sharedMost, spanOf } from '../model/bundles.js';
import { hueOrder } from '../model/sections.js';
import type { Filters } from '../recipe/recipe.js';
import { Failure } from '../ui/Failure.js';
import { take } from '../ui/session.js';
import { useSize } from '../ui/useSize.js';
import { bundleId, bundleScene } from './bundleScene.js';
import { Undated } from './Undated.js';
import { useGroups } from './useGroups.js';
import type { ViewProps } from './viewProps.js';

/** Pixels of the ring for a bundle. */
const place = 24;

/** More papers than fit: bundles by group and years, each of which opens into what it holds. */
export function BundleDial({ whole, papers, theme, recipe }: ViewProps): JSX.Element {
  const [ref, size] = useSize<HTMLDivElement>();
  const { filters } = recipe;
  const { grouping, groups, current, error, retry } = useGroups(papers, recipe);
  // After the first picture: it takes the database longer.
  const people = useAnswer<BundlePeopleAnswer>(
    groups && size.width > 0 ? bundlePeopleQuestion(filters, grouping) : null,
  );
  const most = people.current ? people.data : null;
  const bundled = useMemo(() => {
    if (!groups || size.width === 0) return null;
    const parts = bundles(groups, capacity(groups.length, place, size));
    return groups.map((group, index) => ({ ...group, bundles: parts[index] ?? [] }));
  }, [groups, size]);
  const scene = useMemo(() => {
    if (!bundled) return null;
    return bundleScene(
      bundled,
      most ? sharedMost(bundled, grouping, most) : [],
      size,
      theme,
      hueOrder(whole),
    );
  }, [bundled, grouping, most, size, theme, whole]);

  const open = (id: string | null): void => {
    for (const group of bundled ?? [])
      for (const bundle of group.bundles)
        if (bundleId(group, bundle) === id) {
          const narrower: Partial<Filters> = { dates: [String(bundle.from), String(bundle.to)] };
          const named =
            group.id === null
              ? {}
              : grouping === 'venue'
                ? { venues: [group.id] }
                : { categories: [group.id] };
          take(
            { do: 'filter', filters: { ...narrower, ...named } },
            // No filter says "none of the groups named".
            `Only ${group.id === null ? '' : `${group.name}, `}${spanOf(bundle)}.`,
          );
        }
  };
  const total = papers.papersConnection.totalCount.toLocaleString('en');

  return (
    <div className="view" ref={ref} aria-busy={!current}>
      {error !== null && <Failure message={error} retry={retry} />}
      {people.error !== null && <Failure message={people.error} retry={people.retry} />}
      {scene && (
        <Stage
          scene={scene}
          theme={theme}
          selected={null}
          onSelect={open}
          onUnfold={open}
          name={`${total} papers in ${scene.marks.length} bundles, ${scene.lines.length} links`}
        />
      )}
      <p className="reading">
        {total} papers by {grouping} and years; the larger a dot, the more. A line: people among the ten with
        most papers in both. Click a dot to look into it.
        <Undated papers={papers} />
      </p>
    </div>
  );
}
