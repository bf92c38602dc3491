import type { JSX } from 'react';
import { totalsWithoutQuestion, type TotalsAnswer } from '../ask/totals.js';
import { useAnswer } from '../ask/useAnswer.js';
import { conditionNames, conditionsOf } from '../recipe/conditions.js';
import { Link } from './Link.js';
import { useSession } from './session.js';

/** Says that the filters leave no paper, which one alone is in the way, and offers to drop it. */
export function NoPapers(): JSX.Element {
  const { filters } = useSession().recipe;
  const conditions = conditionsOf(filters);
  const { data, current } = useAnswer<TotalsAnswer>(
    conditions.length > 1 ? totalsWithoutQuestion(filters) : null,
  );
  const ways = conditions
    .map((condition) => ({ condition, total: (current && data?.[condition]?.totalCount) || 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
  if (conditions.length === 0) return <>The graph holds no paper yet.</>;
  return (
    <>
      No paper fulfils all filters.{' '}
      {ways.map(({ condition, total }) => (
        <span key={condition}>
          <Link
            step={{ do: 'drop', condition }}
            notice={`No longer filtered by ${conditionNames[condition]}.`}
          >
            Drop the filter on {conditionNames[condition]}
          </Link>{' '}
          ({total.toLocaleString('en')}),{' '}
        </span>
      ))}
      <Link step={{ do: 'clear filters' }}>{ways.length > 0 ? 'clear all' : 'Clear filters'}</Link>
    </>
  );
}
