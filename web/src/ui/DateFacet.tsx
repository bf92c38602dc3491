import type { JSX } from 'react';
import type { Period } from '../model/months.js';
import { spanOfPeriods } from '../model/periods.js';
import { take } from './session.js';

interface DateFacetProps {
  /** Of all papers. */
  readonly periods: readonly Period[];
  /** Of the papers in view. */
  readonly inView: readonly Period[];
  readonly dates: readonly [string, string] | undefined;
}

const width = 220;
const height = 52;

/** A small histogram of when papers appeared, and the first and last month or year to show. */
export function DateFacet({ periods, inView, dates }: DateFacetProps): JSX.Element | null {
  if (periods.length < 2) return null;
  const first = periods[0]!.value;
  const last = periods.at(-1)!.value;
  const [from, to] = dates ?? [first, last];
  const most = Math.max(...periods.map(({ count }) => count));
  const shown = new Map(inView.map(({ value, count }) => [value, count]));
  const place = width / periods.length;
  const bar = (count: number): number => (count ? Math.max(2, (height * count) / most) : 0);
  const set = (start: string, end: string): void => {
    const whole = start === first && end === last;
    const range = spanOfPeriods(start, end);
    take(
      { do: 'filter', filters: { dates: whole ? undefined : range } },
      whole ? 'All dates.' : `From ${range[0]} to ${range[1]}.`,
    );
  };

  return (
    <section>
      <h2>{first.length === 4 ? 'Years' : 'Months'}</h2>
      <svg
        className="histogram"
        viewBox={`0 0 ${width} ${height}`}
        width="100%"
        height={height}
        aria-hidden="true"
      >
        {periods.map(({ value, count }, index) => (
          <g key={value}>
            <title>{`${value}: ${count}`}</title>
            <rect
              className="all"
              x={index * place + 1}
              width={Math.max(1, place - 2)}
              y={height - bar(count)}
              height={bar(count)}
            />
            <rect
              className="shown"
              x={index * place + 1}
              width={Math.max(1, place - 2)}
              y={height - bar(shown.get(value) ?? 0)}
              height={bar(shown.get(value) ?? 0)}
            />
            <rect
              className="target"
              x={index * place}
              width={place}
              y="0"
              height={height}
              onClick={() => set(value, value)}
            />
          </g>
        ))}
      </svg>
      <div className="range">
        <PeriodChoice name="From" periods={periods} value={from} choose={(value) => set(value, to)} />
        <span aria-hidden="true">–</span>
        <PeriodChoice name="To" periods={periods} value={to} choose={(value) => set(from, value)} />
      </div>
    </section>
  );
}

interface PeriodChoiceProps {
  readonly name: string;
  readonly periods: readonly Period[];
  readonly value: string;
  readonly choose: (value: string) => void;
}

function PeriodChoice({ name, periods, value, choose }: PeriodChoiceProps): JSX.Element {
  return (
    <select aria-label={name} value={value} onChange={({ target }) => choose(target.value)}>
      {!periods.some((period) => period.value === value) && <option>{value}</option>}
      {periods.map((period) => (
        <option key={period.value}>{period.value}</option>
      ))}
    </select>
  );
}
