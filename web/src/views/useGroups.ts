import { useMemo } from 'react';
import { othersQuestion, type Grouping, type OthersAnswer } from '../ask/bundles.js';
import type { PapersAnswer } from '../ask/papers.js';
import { useAnswer, type Answer } from '../ask/useAnswer.js';
import { groupingOf, groupsOf, largestGroups, namesOf, type BundleGroup } from '../model/bundles.js';
import type { Recipe } from '../recipe/recipe.js';

interface Groups extends Pick<Answer<unknown>, 'current' | 'error' | 'retry'> {
  readonly grouping: Grouping;
  /** Null while it is not known what is in no named group. */
  readonly groups: readonly BundleGroup[] | null;
}

/** Many papers as a few groups. Those of venues stand in the answer that the page has; those of categories need another. */
export function useGroups(papers: PapersAnswer, { grouping: chosen, filters }: Recipe): Groups {
  const grouping = chosen ?? groupingOf(papers);
  const largest = useMemo(() => largestGroups(papers, grouping), [papers, grouping]);
  const others = useAnswer<OthersAnswer>(
    grouping === 'category' ? othersQuestion(filters, namesOf(largest)) : null,
  );
  const apart = others.current ? others.data : null;
  const groups = useMemo(
    () =>
      grouping === 'category' && !apart ? null : groupsOf(papers, grouping, apart?.papersConnection ?? null),
    [papers, grouping, apart],
  );
  return { grouping, groups, current: groups !== null, error: others.error, retry: others.retry };
}
