import { useMemo, type JSX } from 'react';
import { bundlePeopleQuestion, bundlesQuestion, type BundlesAnswer } from '../ask/bundles.js';
import { useAnswer } from '../ask/useAnswer.js';
import { Stage } from '../canvas/Stage.js';
import { capacity } from '../layout/dial.js';
import { bundles, groupingOf, groupsOf, sharedMost, spanOf, yearsOf } from '../model/bundles.js';
import type { Filters } from '../recipe/recipe.js';
import { Failure } from '../ui/Failure.js';
import { take } from '../ui/session.js';
import { useSize } from '../ui/useSize.js';
import { bundleId, bundleScene } from './bundleScene.js';
import type { ViewProps } from './viewProps.js';

/** Pixels of the ring for a bundle. */
const place = 24;

/** More papers than fit: bundles by group and years, each of which opens into what it holds. */
export function BundleDial({ papers, theme, recipe }: ViewProps): JSX.Element {
  const [ref, size] = useSize<HTMLDivElement>();
  const { filters } = recipe;
  const grouping = recipe.grouping ?? groupingOf(papers);
  const groups = useMemo(() => groupsOf(papers, grouping), [papers, grouping]);
  const counted = papers.papersConnection.facets.years.map(({ value }) => Number(value));
  const span = [Math.min(...counted), Math.max(...counted)] as const;
  const years = useAnswer<BundlesAnswer>(bundlesQuestion(filters, grouping, groups, span));
  // After the first picture: it takes the database longer.
  const people = useAnswer<BundlesAnswer>(
    years.data ? bundlePeopleQuestion(filters, grouping, groups) : null,
  );
  const data = years.current ? years.data : null;
  const most = people.current ? people.data : null;
  const bundled = useMemo(() => {
    if (!data || size.width === 0) return null;
    const yearsOfEach = yearsOf(groups, grouping, data);
    const parts = bundles(yearsOfEach, capacity(groups.length, place, size));
    return groups.map((group, index) => ({
      ...group,
      total: yearsOfEach[index]!.reduce((sum, { count }) => sum + count, 0),
      bundles: parts[index] ?? [],
    }));
  }, [groups, grouping, data, size]);
  const scene = useMemo(() => {
    if (!bundled) return null;
    const shared = most ? sharedMost(groups, grouping, most) : [];
    return bundleScene(bundled, shared, size, theme);
  }, [bundled, groups, grouping, most, size, theme]);

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
            `Only ${group.name}, ${spanOf(bundle)}.`,
          );
        }
  };
  const total = papers.papersConnection.totalCount.toLocaleString('en');
  const error = years.error ?? people.error;

  return (
    <div className="view" ref={ref} aria-busy={!years.current}>
      {error !== null && (
        <Failure message={error} retry={years.error === null ? people.retry : years.retry} />
      )}
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
        {total} papers by {grouping} and years; the larger a dot, the more. A line: people among those with
        most papers in both. Click a dot to look into it.
      </p>
    </div>
  );
}
