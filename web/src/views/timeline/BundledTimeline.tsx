import { useMemo, type JSX } from 'react';
import { bundlesQuestion, type BundlesAnswer } from '../../ask/bundles.js';
import { useAnswer } from '../../ask/useAnswer.js';
import { Stage } from '../../canvas/Stage.js';
import { groupingOf, groupsOf, yearsOf } from '../../model/bundles.js';
import { hueOrder } from '../../model/sections.js';
import { Failure } from '../../ui/Failure.js';
import { take } from '../../ui/session.js';
import { useSize } from '../../ui/useSize.js';
import type { ViewProps } from '../viewProps.js';
import { bundlesScene } from './bundlesScene.js';

/** More papers than can be dots: a circle for each year of each of the largest sections. */
export function BundledTimeline({ whole, papers, theme, recipe }: ViewProps): JSX.Element {
  const [ref, size] = useSize<HTMLDivElement>();
  const grouping = recipe.grouping ?? groupingOf(papers);
  const lanes = useMemo(() => groupsOf(papers, grouping), [papers, grouping]);
  const counted = papers.papersConnection.facets.years.map(({ value }) => Number(value));
  const span = [Math.min(...counted), Math.max(...counted)] as const;
  const { data, current, error, retry } = useAnswer<BundlesAnswer>(
    lanes.length && counted.length ? bundlesQuestion(recipe.filters, grouping, lanes, span) : null,
  );
  const scene = useMemo(() => {
    if (!data || !current) return null;
    const hueOf = hueOrder(whole);
    const yearsOfEach = yearsOf(lanes, grouping, data);
    const bundled = lanes.map((group, index) => ({
      group,
      total: yearsOfEach[index]!.reduce((sum, { count }) => sum + count, 0),
      hue: hueOf.get(group.id ?? '') ?? Infinity,
      years: new Map(yearsOfEach[index]!.map(({ value, count }) => [value, count])),
    }));
    return bundlesScene(bundled, size, theme);
  }, [data, current, lanes, grouping, whole, size, theme]);
  const open = (id: string | null): void => {
    const [lane, year] = id?.split(' ') ?? [];
    const group = lanes[Number(lane)];
    if (!group || year === undefined) return;
    const named =
      group.id === null ? {} : grouping === 'venue' ? { venues: [group.id] } : { categories: [group.id] };
    take({ do: 'filter', filters: { ...named, dates: [year, year] } }, `${group.name}, ${year}.`);
  };
  return (
    <div className="view timeline" ref={ref} aria-busy={!current}>
      {error !== null && <Failure message={error} retry={retry} />}
      {scene && size.width > 0 && (
        <Stage
          scene={scene}
          theme={theme}
          selected={null}
          onSelect={open}
          name={`${papers.papersConnection.totalCount.toLocaleString('en')} papers by year, in ${lanes.length} sections`}
        />
      )}
      {!scene && error === null && <p className="loading">Counting…</p>}
      <p className="reading">
        {papers.papersConnection.totalCount.toLocaleString('en')} papers by year. A circle: the papers of one
        year; click it to see only these.
      </p>
    </div>
  );
}
