import { useMemo, type JSX } from 'react';
import { Stage } from '../../canvas/Stage.js';
import { hueOrder } from '../../model/sections.js';
import { Failure } from '../../ui/Failure.js';
import { take } from '../../ui/session.js';
import { useSize } from '../../ui/useSize.js';
import { Undated } from '../Undated.js';
import { useGroups } from '../useGroups.js';
import type { ViewProps } from '../viewProps.js';
import { bundlesScene } from './bundlesScene.js';

/** More papers than can be dots: a circle for each year of each of the largest sections. */
export function BundledTimeline({ whole, papers, theme, recipe }: ViewProps): JSX.Element {
  const [ref, size] = useSize<HTMLDivElement>();
  const { grouping, groups, current, error, retry } = useGroups(papers, recipe);
  const scene = useMemo(() => {
    if (!groups) return null;
    const hueOf = hueOrder(whole);
    const lanes = groups.map((group) => ({ ...group, hue: hueOf.get(group.id ?? '') ?? Infinity }));
    return bundlesScene(lanes, size, theme);
  }, [groups, whole, size, theme]);
  const open = (id: string | null): void => {
    const [lane, year] = id?.split(' ') ?? [];
    const group = groups?.[Number(lane)];
    if (!group || year === undefined) return;
    const named =
      group.id === null ? {} : grouping === 'venue' ? { venues: [group.id] } : { categories: [group.id] };
    take(
      { do: 'filter', filters: { ...named, dates: [year, year] } },
      group.id === null ? `${year}.` : `${group.name}, ${year}.`,
    );
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
          name={`${papers.papersConnection.totalCount.toLocaleString('en')} papers by year, in ${groups?.length ?? 0} sections`}
        />
      )}
      {!scene && error === null && <p className="loading">Counting…</p>}
      <p className="reading">
        {papers.papersConnection.totalCount.toLocaleString('en')} papers by year. A circle: the papers of one
        year; click it to see only these.
        <Undated papers={papers} />
      </p>
    </div>
  );
}
