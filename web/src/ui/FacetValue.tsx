import type { JSX } from 'react';
import type { Step } from '../recipe/reduce.js';
import { take } from './session.js';

export interface FacetValueProps {
  readonly name: string;
  readonly title?: string;
  /** A colour; without it the value has no chip. */
  readonly chip?: string;
  readonly count: number;
  /** What a whole bar stands for. */
  readonly most: number;
  readonly chosen: boolean;
  readonly step: Step;
}

/** One value of a facet: how many papers in view have it, and a press shows only those. */
export function FacetValue({ name, title, chip, count, most, chosen, step }: FacetValueProps): JSX.Element {
  return (
    <li>
      <button
        type="button"
        className={count ? 'value' : 'value none'}
        aria-pressed={chosen}
        title={title}
        onClick={() => take(step, `${chosen ? 'No longer only' : 'Only'} ${name}.`)}
      >
        {chip && (
          <svg className="chip" width="12" height="12" aria-hidden="true">
            <rect width="12" height="12" rx="3" fill={chip} />
          </svg>
        )}
        <span className="name">{name}</span>
        <span className="count">{count.toLocaleString('en')}</span>
        <svg className="bar" height="3" width="100%" aria-hidden="true">
          <rect
            height="3"
            width={`${Math.min(100, (100 * count) / Math.max(1, most))}%`}
            rx="1"
            fill={chip ?? 'var(--bar)'}
          />
        </svg>
      </button>
    </li>
  );
}
