import type { Period } from './months.js';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `April 2023` for `2023-04`, `2023` for `2023`. */
export function periodName(value: string): string {
  const [year, month] = value.split('-');
  return month ? `${monthNames[Number(month) - 1]} ${year}` : value;
}

/** `April to July 2023`, `November 2022 to January 2023`, `2019 to 2022`. */
export function spanName(from: string, to: string): string {
  if (from === to) return periodName(from);
  const sameYear = from.length > 4 && from.slice(0, 4) === to.slice(0, 4);
  return `${sameYear ? periodName(from).split(' ')[0] : periodName(from)} to ${periodName(to)}`;
}

/** Two periods, whichever comes first, both as months when one of them is: `2023-04`, `2024` end with `2024-12`. */
export function spanOfPeriods(one: string, other: string): [from: string, to: string] {
  const [from, to] = one <= other ? [one, other] : [other, one];
  if (from.length === to.length) return [from, to];
  return [from.padEnd(7, '-01'), to.padEnd(7, '-12')];
}

/** Some neighbouring periods and how many papers they have. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** The fewest neighbouring periods with at least this share of the papers; of equally few those with most. */
export function densestSpan(periods: readonly Period[], share: number): Span | null {
  const total = periods.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  for (let length = 1; length <= periods.length; length++) {
    let best: Span | null = null;
    for (let start = 0; start + length <= periods.length; start++) {
      const part = periods.slice(start, start + length);
      const count = part.reduce((sum, period) => sum + period.count, 0);
      if (count >= share * total && count > (best?.count ?? 0))
        best = { from: part[0]!.value, to: part.at(-1)!.value, count };
    }
    if (best) return best;
  }
  return null;
}

/** All months from one to another, both included: `2022-11` to `2023-01` are three. */
export function monthsFrom(from: string, to: string): string[] {
  const months: string[] = [];
  let [year, month] = from.split('-').map(Number) as [number, number];
  for (;;) {
    const value = `${year}-${String(month).padStart(2, '0')}`;
    if (value > to) return months;
    months.push(value);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}
