import { useMemo } from 'react';
import { othersQuestion, type OthersAnswer } from '../ask/bundles.js';
import { groupsQuestion, type Grouping, type GroupsAnswer, type PapersAnswer } from '../ask/papers.js';
import { useAnswer } from '../ask/useAnswer.js';
import type { Answer } from '../ask/useAsked.js';
import { groupingOf, groupsOf, largestGroups, namesOf, type BundleGroup } from '../model/bundles.js';
import type { Recipe } from '../recipe/recipe.js';

interface Groups extends Pick<Answer<unknown>, 'current' | 'error' | 'retry'> {
  readonly grouping: Grouping;
  /** Null while it is not known how many papers are in each. */
  readonly groups: readonly BundleGroup[] | null;
}

/** Many papers as a few groups. Of all papers by venue they stand in the answer that the page has. */
export function useGroups(papers: PapersAnswer, { grouping: chosen, filters }: Recipe): Groups {
  const grouping = chosen ?? groupingOf(papers);
  const filtered = useAnswer<GroupsAnswer>(papers.byVenue ? null : groupsQuestion(filters, grouping));
  const answered = papers.byVenue ? papers : filtered.current ? filtered.data : null;
  const named = useMemo(() => answered && largestGroups(answered, grouping), [answered, grouping]);
  const others = useAnswer<OthersAnswer>(
    named && grouping === 'category' ? othersQuestion(filters, namesOf(named)) : null,
  );
  const apart = grouping === 'category' && others.current ? others.data : null;
  const groups = useMemo(
    () =>
      named && (apart || grouping === 'venue')
        ? groupsOf(papers, grouping, named, apart?.papersConnection ?? null)
        : null,
    [papers, grouping, named, apart],
  );
  const asked = filtered.error === null ? others : filtered;
  return { grouping, groups, current: groups !== null, error: asked.error, retry: asked.retry };
}
