import type { JSX } from 'react';
import type { Column, Order } from '../../recipe/recipe.js';
import { orderInWords } from '../../model/questionInWords.js';
import { take } from '../../ui/session.js';

interface SortableHeadProps {
  readonly column: Column;
  readonly name: string;
  readonly order: Order;
  /** Whether the first press puts the largest first. */
  readonly largestFirst?: boolean;
  readonly className?: string;
}

/** The head of a column that sorts the table: once more, and it is the other way round. */
export function SortableHead({
  column,
  name,
  order,
  largestFirst = false,
  className,
}: SortableHeadProps): JSX.Element {
  const sorted = order.by === column;
  const next: Order = { by: column, descending: sorted ? !order.descending : largestFirst };
  return (
    <th
      scope="col"
      className={className}
      aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        onClick={() => take({ do: 'order', order: next }, `Sorted: ${orderInWords(next)}.`)}
      >
        {name}
        <span aria-hidden="true" className="arrow">
          {sorted ? (order.descending ? '▾' : '▴') : ''}
        </span>
      </button>
    </th>
  );
}
