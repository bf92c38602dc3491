import type { JSX } from 'react';
import { FacetValue, type FacetValueProps } from './FacetValue.js';

export interface FacetRow extends Omit<FacetValueProps, 'most'> {
  readonly id: string;
}

interface FacetProps {
  readonly name: string;
  readonly rows: readonly FacetRow[];
  /** So many rows are shown; the others are folded away. */
  readonly first: number;
  /** What a whole bar stands for. */
  readonly most: number;
  /** Stands below the first rows, whatever its count. */
  readonly last?: FacetRow | undefined;
}

/** One thing that papers have: its values, with how many papers have each. */
export function Facet({ name, rows, first, most, last }: FacetProps): JSX.Element {
  const row = ({ id, ...value }: FacetRow): JSX.Element => <FacetValue key={id} {...value} most={most} />;
  const others = rows.slice(first);
  return (
    <section>
      <h2>{name}</h2>
      <ul>
        {rows.slice(0, first).map(row)}
        {last && row(last)}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{others.length} others</summary>
          <ul>{others.map(row)}</ul>
        </details>
      )}
    </section>
  );
}
