import type { JSX } from 'react';
import type { Theme } from '../../canvas/theme.js';
import { scaleOf } from './scale.js';
import type { Bar } from './bar.js';
import { BarLink } from './BarLink.js';
import { ChartFrame } from './ChartFrame.js';

const height = 200;
const below = 22;
const left = 34;
const right = 12;

interface ColumnsProps {
  readonly bars: readonly Bar[];
  readonly width: number;
  readonly theme: Theme;
  readonly name: string;
}

/** A column for each month or year, over a scale of whole numbers. */
export function Columns({ bars, width, theme, name }: ColumnsProps): JSX.Element {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const { top, ticks } = scaleOf(most);
  const ground = height - below;
  const place = (width - left - right) / Math.max(1, bars.length);
  const thick = Math.min(46, Math.max(1, place - Math.min(6, place * 0.25)));
  const up = (count: number): number => ((ground - 12) * count) / top;
  const every = Math.ceil(58 / place);
  return (
    <ChartFrame {...{ width, height, name }} fontSize={11.5}>
      <g aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={left} x2={width} y1={ground - up(tick)} y2={ground - up(tick)} stroke={theme.line} />
            <text x={left - 8} y={ground - up(tick) + 4} textAnchor="end" fill={theme.soft}>
              {tick.toLocaleString('en', { notation: 'compact' })}
            </text>
          </g>
        ))}
      </g>
      {bars.map((bar, index) => {
        const x = left + index * place;
        const tall = bar.count ? Math.max(2, up(bar.count)) : 0;
        return (
          <BarLink key={bar.key} bar={bar}>
            <rect className="target" x={x} width={place} height={ground} fill="transparent" />
            <rect
              x={x + (place - thick) / 2}
              width={thick}
              y={ground - tall}
              height={tall}
              fill={theme.bar}
            />
            {place > 30 && bar.count > 0 && (
              <text
                x={x + place / 2}
                y={ground - tall - 4}
                textAnchor="middle"
                fill={theme.soft}
                aria-hidden="true"
              >
                {bar.count.toLocaleString('en', { notation: 'compact' })}
              </text>
            )}
          </BarLink>
        );
      })}
      <g aria-hidden="true">
        {bars.map(({ key }, index) =>
          index % every === 0 ? (
            <text
              key={key}
              x={left + (index + 0.5) * place}
              y={height - 6}
              textAnchor="middle"
              fill={theme.soft}
            >
              {key}
            </text>
          ) : null,
        )}
      </g>
    </ChartFrame>
  );
}
