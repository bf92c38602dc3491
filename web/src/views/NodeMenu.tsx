import type { JSX } from 'react';
import { unfoldCountsQuestion, type UnfoldCountsAnswer } from '../ask/unfoldCounts.js';
import { useAnswer } from '../ask/useAnswer.js';
import type { MenuCall } from '../canvas/Stage.js';
import type { Recipe, Relation } from '../recipe/recipe.js';
import { firstNeighbours, reduce, unfoldings } from '../recipe/reduce.js';
import { Menu, type MenuItem } from '../ui/Menu.js';
import { addressOf, announce, select, take, warn } from '../ui/session.js';

/** What relations are called in a menu. */
const relationNames: Readonly<Record<Relation, string>> = {
  authors: 'Authors',
  coauthors: 'Co-authors',
  repositories: 'Code',
  categories: 'Categories',
  children: 'Parts',
  papers: 'Papers',
};

export interface NodeMenuProps {
  readonly call: MenuCall;
  readonly recipe: Recipe;
  readonly close: () => void;
  /** Where the node is, around the middle: it can be pinned there. */
  readonly at?: readonly [x: number, y: number] | undefined;
  /** All that could be hidden, but for what the node is linked with: in pictures that unfold step by step. */
  readonly others?: readonly string[] | undefined;
}

/** What can be done with a node, by mouse, finger or key. */
export function NodeMenu({ call, recipe, close, at, others }: NodeMenuProps): JSX.Element {
  const { id, title } = call.mark!;
  const { data } = useAnswer<UnfoldCountsAnswer>(unfoldCountsQuestion(id, recipe.filters));
  const node = data?.node;
  const isOpen = recipe.unfolded.some((unfolding) => unfolding.id === id);
  const isDrawnBySteps = others !== undefined;

  const unfold = (relation: Relation): void => {
    const step = { id, relation, count: firstNeighbours(relation) };
    const notice = `Unfolded ${title}: ${relationNames[relation].toLowerCase()}.`;
    if (isDrawnBySteps) take({ do: 'unfold', ...step }, notice);
    else {
      const begun = reduce(recipe, { do: 'seed', id, kind: node!.__typename });
      take({ do: 'open', recipe: { ...begun, unfolded: [step] } }, notice);
    }
  };
  const relations = node ? unfoldings[node.__typename] : [];
  const items: MenuItem[] = [
    { name: 'Details', hint: 'Space', act: () => select(id) },
    ...relations.map((relation, index): MenuItem => ({
      name: relationNames[relation],
      hint: (node?.[relation] ?? 0).toLocaleString('en'),
      disabled: !node?.[relation],
      ...(index === 0 && { under: 'Unfold' }),
      act: () => unfold(relation),
    })),
  ];
  if (isDrawnBySteps)
    items.push(
      {
        ...{ name: 'Fold', hint: 'Backspace', under: 'Picture', disabled: !isOpen },
        act: () => take({ do: 'fold', id }, `Folded ${title}.`),
      },
      { name: 'Hide', hint: 'H', act: () => take({ do: 'hide', ids: [id] }, `Hidden: ${title}.`) },
      {
        ...{ name: 'Hide others', hint: others.length.toLocaleString('en'), disabled: others.length === 0 },
        act: () => take({ do: 'hide', ids: others }, `Only ${title} and what it is linked with.`),
      },
    );
  if (id in recipe.pins)
    items.push({ name: 'Unpin', act: () => take({ do: 'unpin', id }, `${title} is no longer pinned.`) });
  else if (at)
    items.push({
      ...{ name: 'Pin here', hint: 'P' },
      act: () => take({ do: 'pin', id, at }, `${title} is pinned.`),
    });
  if (node?.__typename === 'Author') items.push(pathItem(id, recipe));
  items.push({
    name: 'Copy link',
    act: () => {
      const address = new URL(addressOf({ recipe, selected: id }), location.href).href;
      void navigator.clipboard.writeText(address).then(
        () => announce(`The address of ${title} in this picture is copied.`),
        () => warn('The browser does not let the page copy.'),
      );
    },
  });
  return <Menu name={title} items={items} at={call.at} close={close} />;
}

/** A path begins at a person, or ends there when its beginning was chosen before. */
function pathItem(id: string, { path }: Recipe): MenuItem {
  const [from, to] = path ?? ['', ''];
  return from !== '' && to === '' && from !== id
    ? { name: 'Path to here', act: () => take({ do: 'path', from, to: id }) }
    : { name: 'Path from here', act: () => take({ do: 'path', from: id, to: '' }) };
}
