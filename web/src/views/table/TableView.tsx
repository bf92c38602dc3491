import type { JSX } from 'react';
import { nodeNamesQuestion, type NodeNamesAnswer } from '../../ask/nodeNames.js';
import { useAnswer } from '../../ask/useAnswer.js';
import { questionInWords } from '../../model/questionInWords.js';
import { sectionName } from '../../model/sections.js';
import type { ViewProps } from '../viewProps.js';
import { PaperTable } from './PaperTable.js';
import { PeopleTable } from './PeopleTable.js';
import './table.css';

/** What every picture shows, as a table: the same papers, or the people behind them. */
export default function TableView(props: ViewProps): JSX.Element {
  const { whole, recipe } = props;
  const { authors } = recipe.filters;
  const { data } = useAnswer<NodeNamesAnswer>(authors.length ? nodeNamesQuestion(authors) : null);
  const names = new Map<string, string>();
  for (const { id, path } of whole.categories) names.set(id, sectionName(path));
  for (const node of data?.nodes ?? []) if (node?.name !== undefined) names.set(node.id, node.name);
  const which = questionInWords(recipe.filters, (id) => names.get(id) ?? '…');
  return recipe.rows === 'people' ? (
    <PeopleTable {...props} which={which} />
  ) : (
    <PaperTable {...props} which={which} />
  );
}
