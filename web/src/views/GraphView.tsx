import { useEffect, useMemo, useState, type JSX } from 'react';
import {
  mostNeighbours,
  neighboursQuestion,
  nodeQuestion,
  type GraphNode,
  type NeighboursAnswer,
} from '../ask/neighbours.js';
import { useAnswers } from '../ask/useAnswers.js';
import { around } from '../canvas/around.js';
import type { Scene } from '../canvas/scene.js';
import { Stage, type MenuCall } from '../canvas/Stage.js';
import { useForces } from '../layout/useForces.js';
import { hueOrder } from '../model/sections.js';
import { mostNodes, nameOf, pictureOf, quietNodes, unfoldingKey } from '../model/picture.js';
import type { Unfolding } from '../recipe/recipe.js';
import { firstNeighbours, unfoldings } from '../recipe/reduce.js';
import { Failure } from '../ui/Failure.js';
import { legendCorner } from '../ui/Legend.js';
import { announce, select, take, warn } from '../ui/session.js';
import { useSize } from '../ui/useSize.js';
import { GraphLegend } from './GraphLegend.js';
import { graphScene, moreId, networkOf } from './graphScene.js';
import { PictureMenu } from './PictureMenu.js';
import { useKept } from './useKept.js';
import type { ViewProps } from './viewProps.js';

/** How many neighbours a press on "n more" adds, and one with the shift key. */
const step = 12;
const largeStep = 60;

/** Some nodes and what they were unfolded into. */
export function GraphView({ whole, theme, recipe, selected }: ViewProps): JSX.Element {
  const [ref, size] = useSize<HTMLDivElement>();
  const [menu, setMenu] = useState<MenuCall | null>(null);
  const { seeds, unfolded, filters, between = false } = recipe;
  // One question for each kind of neighbours of a node: for the most of them that a step asked for.
  const asked = new Map<string, Unfolding>();
  for (const unfolding of unfolded) {
    const key = unfoldingKey(unfolding);
    if (unfolding.count >= (asked.get(key)?.count ?? 0)) asked.set(key, unfolding);
  }
  const keys = [...asked.keys()];
  const answers = useAnswers<NeighboursAnswer>([
    ...seeds.map((id) => nodeQuestion(id, filters)),
    ...[...asked.values()].map(({ id, relation, count }) =>
      neighboursQuestion(id, relation, count, filters, between),
    ),
  ]);
  const answered = answers.current ? answers.data : null;
  const drawn = useMemo(() => {
    if (!answered) return null;
    const nodes = answered.slice(0, seeds.length).map(({ node }): GraphNode | null => node);
    const found = new Map(keys.map((key, index) => [key, answered[seeds.length + index]!]));
    return { recipe, picture: pictureOf(recipe, nodes, found) };
    // The keys and seeds are the recipe's.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [answered, recipe]);
  // While the next answers are out the picture stays as it was.
  const { picture = null, recipe: answeredRecipe = recipe } = useKept(drawn) ?? {};
  const network = useMemo(() => picture && networkOf(picture), [picture]);
  const forced = useForces(answeredRecipe.tidy ? network : null, answeredRecipe.pins);
  const laidOut = useMemo(
    () =>
      picture && (forced || !answeredRecipe.tidy)
        ? graphScene(picture, answeredRecipe, size, theme, hueOrder(whole), forced)
        : null,
    [picture, answeredRecipe, size, theme, whole, forced],
  );
  const scene = useKept(laidOut);

  const closed = picture?.rests.filter((rest) => rest.closed).length ?? 0;
  useEffect(() => {
    if (closed) announce(`More than ${mostNodes} nodes: the oldest unfoldings are closed. Back undoes it.`);
  }, [closed]);

  const unfold = (id: string): void => {
    const node = picture?.nodes.get(id);
    if (!node) {
      pick(id);
      return;
    }
    const open = unfolded.filter((unfolding) => unfolding.id === id).map(({ relation }) => relation);
    const next = unfoldings[node.__typename].find((relation) => !open.includes(relation));
    if (next)
      take(
        { do: 'unfold', id, relation: next, count: firstNeighbours(next) },
        `Unfolded ${nameOf(node)}: ${next}.`,
      );
    else take({ do: 'fold', id }, `Folded ${nameOf(node)}.`);
  };
  const pick = (id: string | null, shift = false): void => {
    const rest = picture?.rests.find(({ unfolding }) => moreId(unfolding) === id);
    if (!rest) {
      select(id);
      return;
    }
    const { unfolding, shown } = rest;
    const more = shift ? largeStep : step;
    if (rest.closed) take({ do: 'unfold', ...unfolding }, 'Opened again.');
    else if (unfolding.count >= mostNeighbours)
      warn(`A picture holds ${mostNeighbours} ${unfolding.relation} of a node; the table shows all.`);
    else
      take(
        { do: 'unfold', ...unfolding, count: Math.min(mostNeighbours, shown + more) },
        `${more} more ${unfolding.relation}.`,
      );
  };
  const tidy = (): void => take({ do: 'tidy' }, 'Laid out anew.');
  const mark = scene?.marks.find(({ id }) => id === menu?.mark?.id);

  const roomy = size.width > 640;
  const count = picture?.nodes.size ?? 0;
  const name = scene ? contents(scene) : '';
  return (
    <div className="view" ref={ref} aria-busy={!answers.current}>
      {answers.error !== null && <Failure message={answers.error} retry={answers.retry} />}
      {scene && size.width > 0 && (
        <Stage
          scene={scene}
          theme={theme}
          selected={selected}
          onSelect={pick}
          onUnfold={unfold}
          onFold={(id) => take({ do: 'fold', id }, 'Folded.')}
          onHide={(id) => take({ do: 'hide', ids: [id] }, 'Hidden.')}
          onPin={(id, at) => take({ do: 'pin', id, at }, 'Pinned.')}
          onTidy={tidy}
          onMenu={setMenu}
          name={name}
          fit
          {...(roomy && { corner: legendCorner })}
        />
      )}
      {menu && scene && (
        <PictureMenu
          call={menu}
          {...{ recipe, onTidy: tidy }}
          close={() => setMenu(null)}
          at={mark && [Math.round(mark.x - scene.middle[0]), Math.round(mark.y - scene.middle[1])]}
          others={mark && othersThan(mark.id, scene)}
        />
      )}
      {picture && <GraphLegend {...{ picture, recipe, theme, roomy }} />}
      {picture?.nodes.size === 0 && (
        <p className="loading">The graph holds nothing of this address any more.</p>
      )}
      <p className="reading">
        Click: details. Double-click: unfold, again: fold. Drag: move and pin. {name}.{' '}
        <button type="button" className="plain" onClick={tidy}>
          Tidy
        </button>
        {count > quietNodes && (
          <span className="gap">
            {closed > 0
              ? `A picture holds ${mostNodes} nodes: the oldest unfolding${closed === 1 ? ' is' : 's are'} closed into “n more”. Back undoes it.`
              : `A large picture: beyond ${mostNodes} nodes the oldest unfoldings close.`}
          </span>
        )}
      </p>
    </div>
  );
}

/** How much is drawn: `71 nodes, 7 links`. */
function contents({ marks, lines }: Scene): string {
  const nodes = marks.filter(({ kind }) => kind !== 'more').length;
  const links = lines.filter(({ dashed }) => !dashed).length;
  return `${nodes} node${nodes === 1 ? '' : 's'}, ${links} link${links === 1 ? '' : 's'}`;
}

/** What "hide others" hides: all but a node and what it is linked with. */
function othersThan(id: string, scene: Scene): string[] {
  const near = around(scene, new Set([id]));
  return scene.marks.filter((mark) => mark.kind !== 'more' && !near.has(mark.id)).map((mark) => mark.id);
}
