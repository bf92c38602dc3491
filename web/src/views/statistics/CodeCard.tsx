import type { JSX } from 'react';
import { codeQuestion, type CodeAnswer } from '../../ask/statistics.js';
import { useAnswer } from '../../ask/useAnswer.js';
import { codeRecipe } from '../../model/barRecipes.js';
import { codeSentence, paperCount } from '../../model/sentences.js';
import type { ViewProps } from '../viewProps.js';
import { Card } from './Card.js';

/** How many papers have code. */
export function CodeCard({ recipe, theme }: ViewProps): JSX.Element {
  const question = codeQuestion(recipe.filters);
  const { data, error, retry } = useAnswer<CodeAnswer>(question);
  const { all = 0, withCode = 0 } = data ?? {};
  const bar = (key: 'yes' | 'no', name: string, count: number) => ({
    ...{ key, name, count },
    hue: key === 'yes' ? theme.bar : theme.line,
    description: `${name}, ${paperCount(count)}`,
    recipe: codeRecipe(recipe, key),
  });
  return (
    <Card
      subject="Papers with code"
      sentence={data && codeSentence(withCode, all)}
      bars={all ? [bar('yes', 'has code', withCode), bar('no', 'no code', all - withCode)] : []}
      shape="bars"
      counts="Papers"
      {...{ question, error, retry, theme }}
    />
  );
}
