import { useMemo, type JSX } from 'react';
import {
  coauthorCountsQuestion,
  connectedQuestion,
  type CoauthorCountsAnswer,
  type ConnectedAnswer,
} from '../../ask/statistics.js';
import { useAnswer } from '../../ask/useAnswer.js';
import { authorRecipe } from '../../model/barRecipes.js';
import { mostConnected } from '../../model/mostConnected.js';
import { paperCount, peopleSentence } from '../../model/sentences.js';
import type { ViewProps } from '../viewProps.js';
import type { Bar } from './bar.js';
import { Card } from './Card.js';

const most = 10;
/** Of so many the co-authors are counted whole when the graph holds only some of them. */
const candidates = 25;

/** Who wrote with most others, on the papers in view. */
export function PeopleCard({ recipe, theme }: ViewProps): JSX.Element {
  const question = connectedQuestion(recipe.filters);
  const { data, error, retry } = useAnswer<ConnectedAnswer>(question);
  const inGraph = useMemo(() => (data ? mostConnected(data.coauthorshipGraph) : []), [data]);
  const { truncated = false, crowdedPaperCount = 0, nodes = [] } = data?.coauthorshipGraph ?? {};
  const counting =
    truncated && inGraph.length
      ? coauthorCountsQuestion(
          recipe.filters,
          inGraph.slice(0, candidates).map(({ id }) => id),
        )
      : null;
  const counted = useAnswer<CoauthorCountsAnswer>(counting);
  const whole = new Map(counted.data?.nodes.map((node) => [node?.id, node?.coauthorCount]));
  const people = counting
    ? inGraph
        .slice(0, candidates)
        .map((person) => ({ ...person, count: whole.get(person.id) ?? person.count }))
        .sort((a, b) => b.count - a.count)
    : inGraph;
  const isCounted = data !== null && (!counting || (counted.current && counted.data !== null));
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
      sentence={isCounted ? peopleSentence(people) : null}
      bars={bars}
      shape="bars"
      counts="Co-authors"
      note={notes.join('; ') || undefined}
      question={counting ?? question}
      error={error ?? counted.error}
      retry={error === null ? counted.retry : retry}
      theme={theme}
    />
  );
}
