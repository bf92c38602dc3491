import { useMemo, type JSX } from 'react';
import {
  neighboursQuestion,
  nodeQuestion,
  type GraphNode,
  type NeighboursAnswer,
} from '../ask/neighbours.js';
import { useAnswers } from '../ask/useAnswers.js';
import { Stage } from '../canvas/Stage.js';
import { useForces } from '../layout/useForces.js';
import { hueOrder } from '../model/sections.js';
import { nameOf, pictureOf } from '../model/picture.js';
import { firstNeighbours, unfoldings } from '../recipe/reduce.js';
import { Failure } from '../ui/Failure.js';
import { select, take } from '../ui/session.js';
import { useSize } from '../ui/useSize.js';
import { graphScene, moreId } from './graphScene.js';
import type { ViewProps } from './viewProps.js';

/** How many neighbours a press on "n more" adds. */
const step = 12;

/** Some nodes and what they were unfolded into. */
export function GraphView({ whole, theme, recipe, selected }: ViewProps): JSX.Element {
  const [ref, size] = useSize<HTMLDivElement>();
  const { seeds, unfolded, filters } = recipe;
  const answers = useAnswers<NeighboursAnswer>([
    ...seeds.map((id) => nodeQuestion(id, filters)),
    ...unfolded.map(({ id, relation, count }) => neighboursQuestion(id, relation, count, filters)),
  ]);
  const picture = useMemo(() => {
    if (!answers.data) return null;
    const nodes = answers.data.slice(0, seeds.length).map(({ node }): GraphNode | null => node);
    return pictureOf(recipe, nodes, answers.data.slice(seeds.length));
    // While the next answers are out the picture stays as it was.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [answers.data, recipe.hidden]);
  const forced = useForces(recipe.tidy ? picture : null, recipe.pins);
  const scene = useMemo(
    () => (picture ? graphScene(picture, recipe, size, theme, hueOrder(whole), forced) : null),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [picture, recipe.pins, recipe.unfolded, size, theme, whole, forced],
  );

  const unfold = (id: string): void => {
    const node = picture?.nodes.get(id);
    if (!node || !picture) return;
    const open = unfolded.filter((unfolding) => unfolding.id === id).map(({ relation }) => relation);
    const next = unfoldings[node.__typename].find((relation) => !open.includes(relation));
    if (next)
      take(
        { do: 'unfold', id, relation: next, count: firstNeighbours(next) },
        `Unfolded ${nameOf(node)}: ${next}.`,
      );
    else take({ do: 'fold', id }, `Folded ${nameOf(node)}.`);
  };
  const pick = (id: string | null): void => {
    const rest = picture?.rests.find(({ unfolding }) => moreId(unfolding) === id);
    if (!rest) {
      select(id);
      return;
    }
    const { unfolding, shown } = rest;
    take({ do: 'unfold', ...unfolding, count: shown + step }, `${step} more ${unfolding.relation}.`);
  };

  const name = picture ? `${picture.nodes.size} nodes, ${picture.links.length} links` : '';
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
          onTidy={() => take({ do: 'tidy' }, 'Laid out anew.')}
          name={name}
          fit
        />
      )}
      {picture?.nodes.size === 0 && (
        <p className="loading">The graph holds nothing of this address any more.</p>
      )}
      <p className="reading">
        Click: details. Double-click: unfold, again: fold. Drag: move and pin. {name}.{' '}
        <button type="button" className="plain" onClick={() => take({ do: 'tidy' }, 'Laid out anew.')}>
          Tidy
        </button>
      </p>
    </div>
  );
}
