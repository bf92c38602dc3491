import type { JSX } from 'react';
import { nodeNamesQuestion, type NodeNamesAnswer } from '../ask/nodeNames.js';
import { useAnswer } from '../ask/useAnswer.js';
import type { Filters } from '../recipe/recipe.js';
import { Facet, type FacetRow } from './Facet.js';

interface OtherFiltersProps {
  readonly filters: Filters;
  /** How many papers the filters leave. */
  readonly count: number;
  /** How many papers there are. */
  readonly most: number;
}

/** The people and the words that papers in view are filtered by, which no facet offers: a press takes one away. */
export function OtherFilters({ filters: { authors, words }, count, most }: OtherFiltersProps): JSX.Element {
  const { data } = useAnswer<NodeNamesAnswer>(authors.length ? nodeNamesQuestion(authors) : null);
  const names = new Map(data?.nodes.map((node) => [node?.id, node?.name]));
  const rows = authors.map((id): FacetRow => {
    const name = names.get(id) ?? '…';
    return { id, name, count, chosen: true, step: { do: 'toggle', facet: 'authors', value: id } };
  });
  if (words?.trim()) {
    const name = `“${words.trim()}”`;
    rows.push({ id: '', name, count, chosen: true, step: { do: 'drop', condition: 'words' } });
  }
  return rows.length > 0 ? <Facet name="People and words" rows={rows} first={8} most={most} /> : <></>;
}
