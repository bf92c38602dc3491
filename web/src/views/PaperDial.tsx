import { useMemo, useState, type JSX } from 'react';
import { papersOnPage } from '../ask/paperPage.js';
import { usePaperPage } from '../ask/usePaperPage.js';
import { Stage, type MenuCall } from '../canvas/Stage.js';
import { paperCount } from '../model/sentences.js';
import { hueOrder, sectionsByCategory } from '../model/sections.js';
import { Failure } from '../ui/Failure.js';
import { Legend } from '../ui/Legend.js';
import { NoPapers } from '../ui/NoPapers.js';
import { select, take } from '../ui/session.js';
import { useSize } from '../ui/useSize.js';
import { dialScene } from './dialScene.js';
import { PageLinks } from './PageLinks.js';
import { PictureMenu } from './PictureMenu.js';
import type { ViewProps } from './viewProps.js';

/** The papers in view on a ring, section by section, with a chord where two of them share people. */
export function PaperDial({ whole, papers, theme, recipe, selected }: ViewProps): JSX.Element {
  const [ref, size] = useSize<HTMLDivElement>();
  const [allChords, setAllChords] = useState(false);
  const [menu, setMenu] = useState<MenuCall | null>(null);
  const { page = 1, filters } = recipe;
  const further = usePaperPage(filters, page);
  const nodes = page > 1 ? (further.current ? further.data : null) : papers.papersConnection.nodes;
  const sections = useMemo(
    () => sectionsByCategory(nodes ?? [], papers.categories, hueOrder(whole)),
    [nodes, papers, whole],
  );
  const { scene, chords } = useMemo(
    () => dialScene(sections, size, theme, allChords),
    [sections, size, theme, allChords],
  );
  const { totalCount } = papers.papersConnection;
  const shown = nodes?.length ?? 0;
  const incomplete = nodes?.filter(({ etAl }) => etAl).length ?? 0;
  const bridged = scene.lines.some(({ dashed }) => dashed);
  const code = (value: 'yes' | 'no'): void =>
    take({ do: 'filter', filters: { code: filters.code ? undefined : value } });

  return (
    <div className="view" ref={ref} aria-busy={nodes === null}>
      {further.error !== null && <Failure message={further.error} retry={further.retry} />}
      {size.width > 0 && nodes && (
        <Stage
          scene={scene}
          theme={theme}
          selected={selected}
          onSelect={select}
          onUnfold={(id) => take({ do: 'seed', id, kind: 'Paper' }, 'Unfolded into authors and code.')}
          onMenu={setMenu}
          name={`${paperCount(shown)}, ${chords.drawn} links`}
        />
      )}
      {menu && <PictureMenu call={menu} recipe={recipe} close={() => setMenu(null)} />}
      {totalCount > 0 && (
        <Legend
          {...{ theme, roomy: size.width > 860 }}
          rows={[
            {
              ...{ name: 'Has code', mark: 'paper', count: papers.withCode, shown: filters.code !== 'no' },
              toggle: () => code('no'),
            },
            {
              ...{ name: 'No code', mark: 'paper', filled: false, shown: filters.code !== 'yes' },
              count: totalCount - papers.withCode,
              toggle: () => code('yes'),
            },
          ]}
          keys={[
            { name: 'People on both', line: 'wide' },
            ...(bridged ? [{ name: 'In two sections', line: 'dashed' as const }] : []),
          ]}
        />
      )}
      <p className="reading">
        {totalCount === 0 ? (
          <NoPapers />
        ) : (
          `${totalCount > shown ? 'Papers' : paperCount(totalCount)} by section, oldest first, clockwise. Lines: people on both papers (${chords.drawn}). Click for more, double-click to unfold.`
        )}
        {nodes && (totalCount > papersOnPage || page > 1) && (
          <PageLinks page={page} shown={shown} total={totalCount} />
        )}
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
            {incomplete} of {shown} papers name only some of their authors (et al.).
          </span>
        )}
      </p>
    </div>
  );
}
