import { useMemo, type JSX } from 'react';
import { datesQuestion, monthsQuestion, type DatesAnswer, type MonthsAnswer } from '../../ask/statistics.js';
import { useAnswer } from '../../ask/useAnswer.js';
import { useAnswers } from '../../ask/useAnswers.js';
import { periodRecipe } from '../../model/barRecipes.js';
import { months, years, type Period } from '../../model/months.js';
import { monthsFrom, periodName } from '../../model/periods.js';
import { datesSentence, paperCount } from '../../model/sentences.js';
import type { ViewProps } from '../viewProps.js';
import type { Bar } from './bar.js';
import { Card } from './Card.js';

/** More months than these are shown as years. */
const mostMonths = 40;
/** Months asked for at once. */
const dozen = 12;

/** Papers per month, or per year where there would be too many months. */
export function DatesCard({ recipe, theme }: ViewProps): JSX.Element {
  const { filters } = recipe;
  const question = datesQuestion(filters);
  const { data, error, retry } = useAnswer<DatesAnswer>(question);
  const ofYears = useMemo(() => years(data?.papersConnection.facets.years ?? []), [data]);

  // Of many papers the months are counted one by one, as long as they may be few.
  const first = ofYears[0]?.value;
  const asked = useMemo(() => {
    if (!data?.papersConnection.pageInfo.hasNextPage || first === undefined || ofYears.length > 4) return [];
    const start = filters.dates?.[0].padEnd(7, '-01') ?? '';
    const all = monthsFrom(start > first ? start : `${first}-01`, `${ofYears.at(-1)!.value}-12`);
    return Array.from({ length: Math.ceil(all.length / dozen) }, (_, index) =>
      all.slice(index * dozen, (index + 1) * dozen),
    );
  }, [data, first, ofYears, filters.dates]);
  const counted = useAnswers<MonthsAnswer>(asked.map((part) => monthsQuestion(filters, part)));

  const ofMonths = useMemo((): Period[] | null => {
    if (!data) return null;
    if (!data.papersConnection.pageInfo.hasNextPage)
      return months(data.papersConnection.nodes.map(({ date }) => date));
    if (asked.length === 0 || !counted.current || counted.data?.length !== asked.length) return null;
    const all = asked.flatMap((part, index) =>
      part.map((value, place) => ({ value, count: counted.data![index]![`month${place}`] ?? 0 })),
    );
    const filled = all.map(({ count }) => count > 0);
    return all.slice(filled.indexOf(true), filled.lastIndexOf(true) + 1);
  }, [data, asked, counted]);

  const byMonth = ofMonths !== null && ofMonths.length > 0 && ofMonths.length <= mostMonths;
  const periods = byMonth ? ofMonths : ofYears;
  const total = data?.papersConnection.totalCount ?? 0;
  const dated = periods.reduce((sum, { count }) => sum + count, 0);
  const bars = periods.map(({ value, count }): Bar => ({
    key: value,
    name: periodName(value),
    count,
    description: `${periodName(value)}, ${paperCount(count)}`,
    recipe: periodRecipe(recipe, value),
  }));
  return (
    <Card
      subject={byMonth || !data ? 'Papers per month' : 'Papers per year'}
      sentence={data && datesSentence(periods, total)}
      bars={bars}
      shape="columns"
      counts="Papers"
      note={
        data && total > dated
          ? `${paperCount(total - dated)} without ${byMonth ? 'a month' : 'a date'}`
          : undefined
      }
      {...{ error: error ?? counted.error, retry: error === null ? counted.retry : retry, theme }}
      question={byMonth && asked.length ? monthsQuestion(filters, asked[0]!) : question}
    />
  );
}
