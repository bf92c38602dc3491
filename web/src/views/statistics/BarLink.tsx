import type { JSX, ReactNode } from 'react';
import { Link } from '../../ui/Link.js';
import type { Bar } from './bar.js';

/** A bar that leads to the papers behind it. */
export function BarLink({ bar, children }: { bar: Bar; children: ReactNode }): JSX.Element {
  const { recipe, count, description } = bar;
  if (!recipe || count === 0)
    return (
      <g>
        <title>{description}</title>
        {children}
      </g>
    );
  return (
    <Link
      className="bar-link"
      step={{ do: 'open', recipe }}
      notice={`${description}: these papers on the map.`}
      aria-label={description}
    >
      <title>{description}</title>
      {children}
    </Link>
  );
}
