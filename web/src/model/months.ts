/** Papers per month or year, without a hole between the first and the last. */
export interface Period {
  /** `2023` or `2023-04`. */
  readonly value: string;
  readonly count: number;
}

/** Papers per month; a date that says only the year counts for none. */
export function months(dates: readonly (string | null)[]): Period[] {
  const counts = new Map<string, number>();
  for (const date of dates) {
    const month = date?.slice(0, 7);
    if (month?.length === 7) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return filled([...counts.keys()].sort(), nextMonth, (month) => counts.get(month) ?? 0);
}

/** Papers per year. */
export function years(facets: readonly { value: string; count: number }[]): Period[] {
  const counts = new Map(facets.map(({ value, count }) => [value, count]));
  return filled(
    [...counts.keys()].sort(),
    (year) => String(Number(year) + 1),
    (year) => counts.get(year) ?? 0,
  );
}

function filled(
  values: readonly string[],
  next: (value: string) => string,
  count: (value: string) => number,
): Period[] {
  const periods: Period[] = [];
  const last = values.at(-1);
  if (last === undefined) return periods;
  for (let value = values[0]!; value <= last && periods.length < 600; value = next(value))
    periods.push({ value, count: count(value) });
  return periods;
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
