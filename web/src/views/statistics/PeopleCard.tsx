import { useMemo, type JSX } from 'react';
import { connectedQuestion, type ConnectedAnswer } from '../../ask/statistics.js';
import { useAnswer } from '../../ask/useAnswer.js';
import { authorRecipe } from '../../model/barRecipes.js';
import { mostConnected } from '../../model/mostConnected.js';
import { paperCount, peopleSentence } from '../../model/sentences.js';
import type { ViewProps } from '../viewProps.js';
import type { Bar } from './bar.js';
import { Card } from './Card.js';

const most = 10;

/** Who wrote with most others, on the papers in view. */
export function PeopleCard({ recipe, theme }: ViewProps): JSX.Element {
  const question = connectedQuestion(recipe.filters);
  const { data, error, retry } = useAnswer<ConnectedAnswer>(question);
  const people = useMemo(() => (data ? mostConnected(data.coauthorshipGraph) : []), [data]);
  const { truncated = false, crowdedPaperCount = 0, nodes = [] } = data?.coauthorshipGraph ?? {};
  const bars = people.slice(0, most).map(({ id, name, count, papers }): Bar => ({
    ...{ key: id, name, count },
    description: `${name}, ${count} co-author${count === 1 ? '' : 's'} on ${paperCount(papers)}`,
    recipe: authorRecipe(recipe, id),
  }));
  const notes = [
    ...(truncated ? [`among the ${nodes.length} people with most papers`] : []),
    ...(crowdedPaperCount ? [`${paperCount(crowdedPaperCount)} with more than 30 authors left out`] : []),
  ];
  return (
    <Card
      subject="Most connected people"
      sentence={data && peopleSentence(people)}
      bars={bars}
      shape="bars"
      counts="Co-authors"
      note={notes.join('; ') || undefined}
      {...{ question, error, retry, theme }}
    />
  );
}
