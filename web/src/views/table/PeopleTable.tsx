import type { JSX } from 'react';
import { keyOf } from '../../ask/ask.js';
import { peopleTableQuestion, type PeopleTableAnswer } from '../../ask/table.js';
import { useAnswer } from '../../ask/useAnswer.js';
import { orderInWords } from '../../model/questionInWords.js';
import type { Order } from '../../recipe/recipe.js';
import { Link } from '../../ui/Link.js';
import { NodeLink } from '../../ui/NodeLink.js';
import { NoPapers } from '../../ui/NoPapers.js';
import type { ViewProps } from '../viewProps.js';
import { SortableHead } from './SortableHead.js';
import { TablePage } from './TablePage.js';
import { usePages } from './usePages.js';

const mostPapersFirst: Order = { by: 'papers', descending: true };

interface PeopleTableProps extends ViewProps {
  /** Which papers, in words; empty for all. */
  readonly which: string;
}

/** The people behind the papers in view as rows. */
export function PeopleTable({ papers, recipe, selected, which }: PeopleTableProps): JSX.Element {
  const { filters, order: chosen = mostPapersFirst, path } = recipe;
  const order = chosen.by === 'name' || chosen.by === 'papers' ? chosen : mostPapersFirst;
  const pages = usePages(keyOf(peopleTableQuestion(filters, order, {})));
  const answer = useAnswer<PeopleTableAnswer>(peopleTableQuestion(filters, order, pages.page));
  const found = answer.data?.authorsConnection;
  const total = found?.totalCount ?? 0;
  const people = `${total.toLocaleString('en')} ${total === 1 ? 'person' : 'people'}`;
  const from = path && path[0] !== '' && path[1] === '' ? path[0] : null;
  return (
    <TablePage
      caption={`${people} with papers ${which}`.trim() + `, ${orderInWords(order)}`}
      rows="people"
      total={total}
      shown={found?.nodes.length ?? 0}
      info={found?.pageInfo ?? null}
      empty={papers.papersConnection.totalCount > 0 ? 'No paper in view names anybody.' : <NoPapers />}
      head={
        <>
          <SortableHead column="name" name="Name" order={order} />
          <th scope="col">Kind</th>
          <SortableHead column="papers" name="Papers" order={order} largestFirst className="number" />
          <th scope="col" className="number">
            Co-authors
          </th>
          <th scope="col">
            <span className="unseen">Actions</span>
          </th>
        </>
      }
      {...{ pages, selected, current: answer.current, error: answer.error, retry: answer.retry }}
    >
      {found?.nodes.map(({ id, name, kind, paperCount, coauthorCount }) => (
        <tr key={id} className={id === selected ? 'selected' : undefined}>
          <th scope="row" className="title">
            <NodeLink id={id} current={id === selected}>
              {name}
            </NodeLink>
          </th>
          <td>{kind === 'TEAM' ? 'Team' : 'Person'}</td>
          <td className="number" data-head="Papers">
            {paperCount.toLocaleString('en')}
          </td>
          <td className="number" data-head="Co-authors">
            {coauthorCount.toLocaleString('en')}
          </td>
          <td className="row-actions">
            <Link
              step={{ do: 'seed', id, kind: 'Author' }}
              notice={`${name}, unfolded.`}
              aria-label={`Unfold ${name}`}
            >
              Unfold
            </Link>
            {from !== null && from !== id ? (
              <Link step={{ do: 'path', from, to: id }} aria-label={`Path to here: ${name}`}>
                Path to here
              </Link>
            ) : (
              <Link step={{ do: 'path', from: id, to: '' }} aria-label={`Path from here: ${name}`}>
                Path from here
              </Link>
            )}
          </td>
        </tr>
      ))}
    </TablePage>
  );
}
