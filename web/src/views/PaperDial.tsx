import { useMemo, useState, type JSX } from 'react';
import { Stage } from '../canvas/Stage.js';
import { hueOrder, sectionsByCategory } from '../model/sections.js';
import { select, take } from '../ui/session.js';
import { useSize } from '../ui/useSize.js';
import { dialScene } from './dialScene.js';
import type { ViewProps } from './viewProps.js';

/** The papers in view on a ring, section by section, with a chord where two of them share people. */
export function PaperDial({ whole, papers, theme, selected }: ViewProps): JSX.Element {
  const [ref, size] = useSize<HTMLDivElement>();
  const [allChords, setAllChords] = useState(false);
  const sections = useMemo(
    () => sectionsByCategory(papers.papersConnection.nodes, papers.categories, hueOrder(whole)),
    [papers, whole],
  );
  const { scene, chords } = useMemo(
    () => dialScene(sections, size, theme, allChords),
    [sections, size, theme, allChords],
  );
  const { totalCount, nodes } = papers.papersConnection;
  const shown = nodes.length;
  const incomplete = papers.papersConnection.nodes.filter(({ etAl }) => etAl).length;

  return (
    <div className="view" ref={ref}>
      {size.width > 0 && (
        <Stage
          scene={scene}
          theme={theme}
          selected={selected}
          onSelect={select}
          onUnfold={(id) => take({ do: 'seed', id, kind: 'Paper' }, 'Unfolded into authors and code.')}
          name={`${totalCount} papers, ${chords.drawn} links`}
        />
      )}
      <p className="reading">
        {totalCount === 0
          ? 'No paper fulfils all filters.'
          : `${totalCount > shown ? `The newest ${shown} of ${totalCount.toLocaleString('en')}` : totalCount} papers by section, oldest first, clockwise. A line: the same people on both ends (${chords.drawn}), wider for more of them. Click a paper, double-click to unfold.`}
        {chords.drawn < chords.all && (
          <>
            {' '}
            <button type="button" className="plain" onClick={() => setAllChords(true)}>
              {chords.all - chords.drawn} more links
            </button>
          </>
        )}
        {incomplete > 0 && (
          <span className="gap">
            {incomplete} of {totalCount} papers name only some of their authors (et al.).
          </span>
        )}
      </p>
    </div>
  );
}
