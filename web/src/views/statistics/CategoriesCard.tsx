import type { JSX } from 'react';
import { categoriesQuestion, type CategoriesAnswer } from '../../ask/statistics.js';
import { useAnswer } from '../../ask/useAnswer.js';
import { hues } from '../../canvas/theme.js';
import { categoryRecipe } from '../../model/barRecipes.js';
import { hueOrder, sectionName } from '../../model/sections.js';
import { categoriesSentence, paperCount } from '../../model/sentences.js';
import type { ViewProps } from '../viewProps.js';
import type { Bar } from './bar.js';
import { Card } from './Card.js';

const most = 15;

/** Papers per category; the filled part of each bar has code. */
export function CategoriesCard({ whole, recipe, theme }: ViewProps): JSX.Element {
  const question = categoriesQuestion(recipe.filters);
  const { data, error, retry } = useAnswer<CategoriesAnswer>(question);
  const order = hueOrder(whole);
  const withCode = new Map(data?.withCode.facets.categories.map(({ id, count }) => [id, count]));
  const bars = (data?.all.facets.categories ?? []).map(({ id, value, count }): Bar & { withCode: number } => {
    const name = sectionName(value.split(' › '));
    const filled = withCode.get(id) ?? 0;
    return {
      ...{ key: id!, name, count, filled, withCode: filled },
      hue: hues[order.get(id!) ?? Infinity] ?? theme.neutral,
      description: `${name}, ${paperCount(count)}, ${filled} with code`,
      recipe: categoryRecipe(recipe, id!),
    };
  });
  return (
    <Card
      subject="Papers per category"
      sentence={data && categoriesSentence(bars, data.all.totalCount)}
      bars={bars.slice(0, most)}
      shape="bars"
      counts="Papers"
      note={bars.length > most ? `and ${bars.length - most} smaller categories` : undefined}
      {...{ question, error, retry, theme }}
    />
  );
}
