import type { JSX } from 'react';
import { detoursQuestion, mostHops, type DetoursAnswer } from '../../ask/paths.js';
import { useAnswer } from '../../ask/useAnswer.js';
import { conditionNames, conditionsOf } from '../../recipe/conditions.js';
import type { Filters } from '../../recipe/recipe.js';
import { Failure } from '../../ui/Failure.js';
import { Link } from '../../ui/Link.js';

interface NoPathProps {
  readonly from: string;
  readonly to: string;
  readonly filters: Filters;
}

/** Says that there is no way, which filter cut it, and offers to drop that one. */
export function NoPath({ from, to, filters }: NoPathProps): JSX.Element {
  const conditions = conditionsOf(filters);
  const { data, current, error, retry } = useAnswer<DetoursAnswer>(
    conditions.length ? detoursQuestion(from, to, filters) : null,
  );
  const found = current && data ? conditions.filter((condition) => data[condition]?.[0]) : [];
  const free = conditions.length > 0 && current ? data?.['free']?.[0] : undefined;
  const isolated = conditions.length > 0 && current && data !== null && !free;
  return (
    <div className="no-path" role="status">
      <h2>
        No path within {mostHops} hops{conditions.length > 0 && ' over the papers that the filters leave'}
      </h2>
      {(conditions.length === 0 || isolated) && (
        <p>
          {isolated && 'Nor is there one without the filters. '}Nobody they wrote with leads from one to the
          other. Papers with more than 30 authors are not walked over, and bylines that end in “et al.” hide
          people.
        </p>
      )}
      {error !== null && <Failure message={error} retry={retry} />}
      {found.map((condition) => (
        <p key={condition}>
          Without the filter on {conditionNames[condition]} there is one of{' '}
          {hops(data![condition]![0]!.hopCount)}.{' '}
          <Link
            step={{ do: 'drop', condition }}
            notice={`No longer filtered by ${conditionNames[condition]}.`}
          >
            Drop it
          </Link>
        </p>
      ))}
      {free && found.length === 0 && (
        <p>
          Without all filters there is one of {hops(free.hopCount)}.{' '}
          <Link step={{ do: 'clear filters' }}>Drop all of them</Link>
        </p>
      )}
    </div>
  );
}

/** `1 hop`, `3 hops`. */
export function hops(count: number): string {
  return `${count} hop${count === 1 ? '' : 's'}`;
}
