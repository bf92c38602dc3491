import type { JSX } from 'react';
import { paperTableQuestion, type PaperRow, type PaperTableAnswer } from '../../ask/table.js';
import { keyOf } from '../../ask/ask.js';
import { useAnswer } from '../../ask/useAnswer.js';
import { hues, type Theme } from '../../canvas/theme.js';
import { orderInWords } from '../../model/questionInWords.js';
import { paperCount } from '../../model/sentences.js';
import { hueOrder, sectionName } from '../../model/sections.js';
import type { Order } from '../../recipe/recipe.js';
import { Link } from '../../ui/Link.js';
import { NodeLink } from '../../ui/NodeLink.js';
import { NoPapers } from '../../ui/NoPapers.js';
import type { ViewProps } from '../viewProps.js';
import { SortableHead } from './SortableHead.js';
import { TablePage } from './TablePage.js';
import { usePages } from './usePages.js';

const newestFirst: Order = { by: 'date', descending: true };

interface PaperTableProps extends ViewProps {
  /** Which papers, in words; empty for all. */
  readonly which: string;
}

/** The papers in view as rows. */
export function PaperTable({ whole, theme, recipe, selected, which }: PaperTableProps): JSX.Element {
  const { filters, order: chosen = newestFirst } = recipe;
  const order = chosen.by === 'name' || chosen.by === 'papers' ? newestFirst : chosen;
  const pages = usePages(keyOf(paperTableQuestion(filters, order, {})));
  const answer = useAnswer<PaperTableAnswer>(paperTableQuestion(filters, order, pages.page));
  const found = answer.data?.papersConnection;
  const total = found?.totalCount ?? 0;
  const hueOf = hueOrder(whole);
  return (
    <TablePage
      caption={`${paperCount(total)} ${which}`.trim() + `, ${orderInWords(order)}`}
      rows="papers"
      total={total}
      shown={found?.nodes.length ?? 0}
      info={found?.pageInfo ?? null}
      empty={<NoPapers />}
      head={
        <>
          <SortableHead column="date" name="Date" order={order} largestFirst />
          <SortableHead column="title" name="Title" order={order} />
          <SortableHead column="authors" name="Authors" order={order} largestFirst />
          <th scope="col">Category</th>
          <th scope="col">Venue</th>
          <SortableHead column="code" name="Code" order={order} largestFirst className="number" />
          <th scope="col">
            <span className="unseen">Actions</span>
          </th>
        </>
      }
      {...{ pages, selected, current: answer.current, error: answer.error, retry: answer.retry }}
    >
      {found?.nodes.map((row) => (
        <Row key={row.id} row={row} selected={row.id === selected} hueOf={hueOf} theme={theme} />
      ))}
    </TablePage>
  );
}

interface RowProps {
  readonly row: PaperRow;
  readonly selected: boolean;
  readonly hueOf: ReadonlyMap<string, number>;
  readonly theme: Theme;
}

function Row({ row, selected, hueOf, theme }: RowProps): JSX.Element {
  const { id, title, date, authors, authorCount, etAl, venue, categories, repositoryCount } = row;
  return (
    <tr className={selected ? 'selected' : undefined}>
      <td className="date">{date ?? <span className="soft">none</span>}</td>
      <th scope="row" className="title">
        <NodeLink id={id} current={selected}>
          {title}
        </NodeLink>
      </th>
      <td className="people">
        {authors.map((author, index) => (
          <span key={author.id}>
            {index > 0 && ', '}
            <NodeLink id={author.id}>{author.name}</NodeLink>
          </span>
        ))}
        {authorCount > authors.length && (
          <span className="soft"> and {authorCount - authors.length} more</span>
        )}
        {etAl && <span className="soft"> et al.</span>}
      </td>
      <td className="categories">
        {categories.map((category) => (
          <span key={category.id} title={category.path.join(' › ')}>
            <svg className="chip" width="10" height="10" aria-hidden="true">
              <rect
                width="10"
                height="10"
                rx="3"
                fill={hues[hueOf.get(category.id) ?? Infinity] ?? theme.neutral}
              />
            </svg>{' '}
            {sectionName(category.path)}
          </span>
        ))}
      </td>
      <td>
        {venue ? <NodeLink id={venue.id}>{venue.name}</NodeLink> : <span className="soft">none stated</span>}
      </td>
      <td className="number" data-head="Code">
        {repositoryCount || <span className="soft">–</span>}
      </td>
      <td className="row-actions">
        <Link
          step={{ do: 'seed', id, kind: 'Paper' }}
          notice={`${title}, unfolded.`}
          aria-label={`Unfold ${title}`}
        >
          Unfold
        </Link>
      </td>
    </tr>
  );
}
