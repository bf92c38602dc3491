import { useMemo, useState, type JSX } from 'react';
import { peopleQuestion, type PeopleAnswer } from '../ask/people.js';
import { useAnswer } from '../ask/useAnswer.js';
import { Stage, type MenuCall } from '../canvas/Stage.js';
import { useForces } from '../layout/useForces.js';
import { hueOrder } from '../model/sections.js';
import { Failure } from '../ui/Failure.js';
import { Legend, legendCorner } from '../ui/Legend.js';
import { select, take } from '../ui/session.js';
import { useSize } from '../ui/useSize.js';
import { peopleScene } from './peopleScene.js';
import { PictureMenu } from './PictureMenu.js';
import { useKept } from './useKept.js';
import type { ViewProps } from './viewProps.js';

/** People drawn at once: those with most papers. */
const mostPeople = 150;
/** Links drawn at once: those with most papers. */
const mostLinks = 600;

/** Who wrote with whom, of the papers in view. */
export function PeopleView({ whole, theme, recipe, selected }: ViewProps): JSX.Element {
  const [ref, size] = useSize<HTMLDivElement>();
  const [menu, setMenu] = useState<MenuCall | null>(null);
  const answer = useAnswer<PeopleAnswer>(peopleQuestion(recipe.filters, mostPeople));
  const people = useMemo(() => {
    const graph = answer.data?.coauthorshipGraph;
    return graph ? { ...graph, all: graph.edges.length, edges: graph.edges.slice(0, mostLinks) } : null;
  }, [answer.data]);
  const network = useMemo(
    () =>
      people && {
        nodes: people.nodes.map(({ id }) => id),
        links: people.edges.map(({ source, target, weight }) => ({ source, target, papers: weight })),
      },
    [people],
  );
  const places = useForces(network, recipe.pins);
  const { pins, groups = false } = recipe;
  const laidOut = useMemo(
    () =>
      people && places
        ? peopleScene(people, { places, pins, tinted: groups }, size, theme, hueOrder(whole))
        : null,
    [people, places, pins, groups, size, theme, whole],
  );
  // While the next people are laid out the picture stays as it was.
  const scene = useKept(laidOut);
  const hasTeams = people?.nodes.some(({ node }) => node.authorKind === 'TEAM') ?? false;
  const placeOf = (id: string): readonly [number, number] | undefined => {
    const mark = scene?.marks.find((each) => each.id === id);
    return mark && [Math.round(mark.x - scene!.middle[0]), Math.round(mark.y - scene!.middle[1])];
  };
  const unfold = (id: string): void => take({ do: 'seed', id, kind: 'Author' }, 'Unfolded into papers.');

  return (
    <div className="view" ref={ref} aria-busy={!answer.current}>
      {answer.error !== null && <Failure message={answer.error} retry={answer.retry} />}
      {scene && size.width > 0 && (
        <Stage
          scene={scene}
          theme={theme}
          selected={selected}
          onSelect={select}
          onUnfold={unfold}
          onPin={(id, at) => take({ do: 'pin', id, at }, 'Pinned.')}
          onMenu={setMenu}
          name={`${scene.marks.length} people, ${scene.lines.length} links`}
          fit
          {...(size.width > 640 && { corner: legendCorner })}
        />
      )}
      {menu && (
        <PictureMenu
          call={menu}
          recipe={recipe}
          close={() => setMenu(null)}
          at={menu.mark ? placeOf(menu.mark.id) : undefined}
        />
      )}
      {people && people.nodes.length > 0 && (
        <Legend
          {...{ theme, roomy: size.width > 640 }}
          rows={[]}
          switches={[
            {
              name: 'Tint groups',
              on: recipe.groups === true,
              toggle: () =>
                take(
                  { do: 'groups' },
                  recipe.groups
                    ? 'Groups are no longer tinted.'
                    : 'Groups that write with each other are tinted.',
                ),
            },
          ]}
          keys={[
            { name: 'Hue: main category', line: 'hue' },
            { name: 'Larger: more papers', line: 'size' },
            ...(hasTeams ? [{ name: 'Double: a team', line: 'team' as const }] : []),
            { name: 'Wider: more together', line: 'wide' },
          ]}
        />
      )}
      {!scene && answer.error === null && <p className="loading">Laying out who wrote with whom…</p>}
      {people && (
        <p className="reading">
          {people.nodes.length === 0
            ? 'No paper in view names anybody.'
            : `${people.truncated ? `The ${people.nodes.length} people with most papers in view` : `All ${people.nodes.length} people of the papers in view`}. A line: papers together; click it to see which. Click a person, double-click to unfold.`}
          {people.all > mostLinks && (
            <span className="gap">
              The {mostLinks} strongest of {people.all.toLocaleString('en')} links.
            </span>
          )}
          {people.crowdedPaperCount > 0 && (
            <span className="gap">
              {people.crowdedPaperCount.toLocaleString('en')} paper{people.crowdedPaperCount === 1 ? '' : 's'}{' '}
              with more than 30 authors link nobody here.
            </span>
          )}
        </p>
      )}
    </div>
  );
}
