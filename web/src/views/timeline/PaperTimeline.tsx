import { useMemo, useState, type JSX } from 'react';
import { Stage, type MenuCall } from '../../canvas/Stage.js';
import { paperCount } from '../../model/sentences.js';
import { hueOrder, sectionsByCategory } from '../../model/sections.js';
import { NoPapers } from '../../ui/NoPapers.js';
import { select, take } from '../../ui/session.js';
import { useSize } from '../../ui/useSize.js';
import { PictureMenu } from '../PictureMenu.js';
import type { ViewProps } from '../viewProps.js';
import { timelineScene } from './timelineScene.js';

/** The papers in view, a dot each. */
export function PaperTimeline({ whole, papers, theme, recipe, selected }: ViewProps): JSX.Element {
  const [ref, size] = useSize<HTMLDivElement>();
  const [menu, setMenu] = useState<MenuCall | null>(null);
  const sections = useMemo(
    () => sectionsByCategory(papers.papersConnection.nodes, papers.categories, hueOrder(whole)),
    [papers, whole],
  );
  const scene = useMemo(
    () => timelineScene(sections, size, theme, selected),
    [sections, size, theme, selected],
  );
  const { totalCount } = papers.papersConnection;
  return (
    <div className="view timeline" ref={ref}>
      {size.width > 0 && totalCount > 0 && (
        <Stage
          scene={scene}
          theme={theme}
          selected={selected}
          onSelect={select}
          onUnfold={(id) => take({ do: 'seed', id, kind: 'Paper' }, 'Unfolded into authors and code.')}
          onMenu={setMenu}
          name={`${paperCount(totalCount)} by month, in ${sections.length} sections`}
        />
      )}
      {menu && <PictureMenu call={menu} recipe={recipe} close={() => setMenu(null)} />}
      <p className="reading">
        {totalCount === 0 ? (
          <NoPapers />
        ) : (
          `${paperCount(totalCount)} by month, a lane for each section. Filled: has code. Click a paper, double-click to unfold.`
        )}
      </p>
    </div>
  );
}
