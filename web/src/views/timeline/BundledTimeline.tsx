import { useMemo, type JSX } from 'react';
import { lanesQuestion, type LaneGroup, type LanesAnswer } from '../../ask/lanes.js';
import type { PapersAnswer } from '../../ask/papers.js';
import { useAnswer } from '../../ask/useAnswer.js';
import { Stage } from '../../canvas/Stage.js';
import { hueOrder, sectionName } from '../../model/sections.js';
import type { Recipe } from '../../recipe/recipe.js';
import { Failure } from '../../ui/Failure.js';
import { take } from '../../ui/session.js';
import { useSize } from '../../ui/useSize.js';
import type { ViewProps } from '../viewProps.js';
import { bundlesScene } from './bundlesScene.js';

const mostLanes = 8;
/** Categories make the lanes where at least this share of the papers has one. */
const enough = 0.6;

/** More papers than can be dots: a circle for each year of each of the largest sections. */
export function BundledTimeline({ whole, papers, theme, recipe }: ViewProps): JSX.Element {
  const [ref, size] = useSize<HTMLDivElement>();
  const { lanes, others } = useMemo(() => laneGroups(papers, recipe), [papers, recipe]);
  const { data, current, error, retry } = useAnswer<LanesAnswer>(
    lanes.length ? lanesQuestion(recipe.filters, lanes) : null,
  );
  const scene = useMemo(() => {
    if (!data || !current) return null;
    const hueOf = hueOrder(whole);
    const bundled = lanes.map((group, index) => ({
      group,
      total: data[`lane${index}`]?.totalCount ?? 0,
      hue: hueOf.get(group.id) ?? Infinity,
      years: new Map(data[`lane${index}`]?.facets.years.map(({ value, count }) => [value, count])),
    }));
    return bundlesScene(bundled, size, theme);
  }, [data, current, lanes, whole, size, theme]);
  const open = (id: string | null): void => {
    const [lane, year] = id?.split(' ') ?? [];
    const group = lanes[Number(lane)];
    if (!group || year === undefined) return;
    const filters = group.kind === 'venue' ? { venues: [group.id] } : { categories: [group.id] };
    take({ do: 'filter', filters: { ...filters, dates: [year, year] } }, `${group.name}, ${year}.`);
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
        {others > 0 && <span className="gap">{others} smaller sections are not shown.</span>}
      </p>
    </div>
  );
}

function laneGroups(papers: PapersAnswer, recipe: Recipe): { lanes: LaneGroup[]; others: number } {
  const { totalCount, facets } = papers.papersConnection;
  const inCategories = facets.categories.reduce((sum, { count }) => sum + count, 0);
  const kind = recipe.grouping ?? (inCategories >= enough * totalCount ? 'category' : 'venue');
  const all = (kind === 'category' ? facets.categories : facets.venues).map(({ id, value }): LaneGroup =>
    kind === 'category'
      ? { kind, id: id!, name: sectionName(value.split(' › ')) }
      : { kind, id: value, name: value },
  );
  return { lanes: all.slice(0, mostLanes), others: all.length - Math.min(all.length, mostLanes) };
}
