import type { JSX } from 'react';
import { pairQuestion, type PairAnswer } from '../ask/pair.js';
import { playgroundAddress } from '../ask/playgroundAddress.js';
import { useAnswer } from '../ask/useAnswer.js';
import type { Filters } from '../recipe/recipe.js';
import { AuthorsShared } from './AuthorsShared.js';
import { Failure } from './Failure.js';
import { PapersTogether } from './PapersTogether.js';

interface PairDetailsProps {
  readonly ids: readonly [string, string];
  readonly filters: Filters;
}

/** What is behind a line. */
export function PairDetails({ ids, filters }: PairDetailsProps): JSX.Element {
  const question = pairQuestion(ids, filters);
  const { data, error, retry } = useAnswer<PairAnswer>(question);
  if (error !== null) return <Failure message={error} retry={retry} />;
  if (!data) return <p className="soft">Looking for what is behind the line…</p>;
  const [one, other] = data.nodes;
  const query = (
    <p>
      <a href={playgroundAddress(question)}>Query</a>
    </p>
  );
  if (one?.__typename === 'Author' && other?.__typename === 'Author')
    return (
      <>
        <PapersTogether people={[one, other]} found={data.papersConnection} />
        {query}
      </>
    );
  if (one?.__typename === 'Paper' && other?.__typename === 'Paper')
    return (
      <>
        <AuthorsShared papers={[one, other]} />
        {query}
      </>
    );
  return <p>The graph no longer holds both ends of this line.</p>;
}
