import type { JSX } from 'react';
import type { MarkKind } from '../canvas/scene.js';
import type { Theme } from '../canvas/theme.js';
import type { Picture } from '../model/picture.js';
import { kinds, type Kind, type Recipe } from '../recipe/recipe.js';
import { Legend } from '../ui/Legend.js';
import { take } from '../ui/session.js';

/** What kinds of nodes are called in the legend, and how they are drawn. */
const signs: Readonly<Record<Kind, readonly [name: string, mark: MarkKind]>> = {
  Paper: ['Papers', 'paper'],
  Author: ['People', 'author'],
  Repository: ['Code', 'repository'],
  Category: ['Categories', 'category'],
  Venue: ['Venues', 'venue'],
  List: ['Lists', 'bundle'],
};

interface GraphLegendProps {
  readonly picture: Picture;
  readonly recipe: Recipe;
  readonly theme: Theme;
  readonly roomy: boolean;
}

/** The kinds that a picture holds; lines between people open into papers on request. */
export function GraphLegend({ picture, recipe, theme, roomy }: GraphLegendProps): JSX.Element {
  const counts = new Map<Kind, number>();
  for (const { __typename } of picture.nodes.values())
    counts.set(__typename, (counts.get(__typename) ?? 0) + 1);
  const hasTeams = [...picture.nodes.values()].some(
    (node) => node.__typename === 'Author' && node.kind === 'TEAM',
  );
  const together = picture.links.some((link) => link.together) || recipe.between === true;
  return (
    <Legend
      {...{ theme, roomy }}
      rows={kinds
        .filter((kind) => counts.has(kind))
        .map((kind) => {
          const [name, mark] = signs[kind];
          const shown = !recipe.without?.includes(kind);
          return {
            ...{ name, mark, shown, count: counts.get(kind)! },
            toggle: () => take({ do: 'kind', kind }, `${name} ${shown ? 'left out' : 'shown'}.`),
          };
        })}
      switches={
        together
          ? [
              {
                name: 'Show papers on lines',
                on: recipe.between === true,
                toggle: () =>
                  take(
                    { do: 'between' },
                    recipe.between ? 'Lines stand for papers.' : 'Papers stand on the lines.',
                  ),
              },
            ]
          : []
      }
      keys={[
        ...(counts.has('Paper') ? [{ name: 'Hollow: no code', line: 'hollow' as const }] : []),
        ...(hasTeams ? [{ name: 'Double: a team', line: 'team' as const }] : []),
        ...(counts.has('Author') ? [{ name: 'Larger: more papers', line: 'size' as const }] : []),
        ...(together ? [{ name: 'Papers together', line: 'wide' as const }] : []),
      ]}
    />
  );
}
