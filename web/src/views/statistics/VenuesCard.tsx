import type { JSX } from 'react';
import { venuesQuestion, type VenuesAnswer } from '../../ask/statistics.js';
import { useAnswer } from '../../ask/useAnswer.js';
import { venueRecipe } from '../../model/barRecipes.js';
import { paperCount, venuesSentence } from '../../model/sentences.js';
import type { ViewProps } from '../viewProps.js';
import type { Bar } from './bar.js';
import { Card } from './Card.js';

const most = 10;

/** Papers per venue; those that state none are set apart, since they may have appeared anywhere. */
export function VenuesCard({ recipe, theme }: ViewProps): JSX.Element {
  const question = venuesQuestion(recipe.filters);
  const { data, error, retry } = useAnswer<VenuesAnswer>(question);
  const venues = data?.papersConnection.facets.venues ?? [];
  const tallies = venues.map(({ value, count }) => ({ name: value, count }));
  const unstated = data?.unstated ?? 0;
  const bars = tallies.slice(0, most).map(({ name, count }): Bar => ({
    ...{ key: name, name, count },
    description: `${name}, ${paperCount(count)}`,
    recipe: venueRecipe(recipe, name),
  }));
  const none: Bar = {
    ...{ key: '', name: 'none stated', count: unstated, apart: bars.length > 0, hue: theme.line },
    description: `No venue stated, ${paperCount(unstated)}`,
    recipe: venueRecipe(recipe, ''),
  };
  return (
    <Card
      subject="Papers per venue"
      sentence={data && venuesSentence(tallies, unstated, data.papersConnection.totalCount)}
      bars={unstated > 0 ? [...bars, none] : bars}
      shape="bars"
      counts="Papers"
      note={
        venues.length > most
          ? `and ${venues.length - most}${venues.length === 100 ? ' or more' : ''} smaller venues`
          : undefined
      }
      {...{ question, error, retry, theme }}
    />
  );
}
