import type { JSX } from 'react';
import type { Theme } from '../../canvas/theme.js';
import type { Bar } from './bar.js';
import { BarLink } from './BarLink.js';
import { ChartFrame } from './ChartFrame.js';

const row = 34;
/** Pixels of an average character at this size: an estimate that is the same in every browser. */
const characterWidth = 6.6;

interface BarsProps {
  readonly bars: readonly Bar[];
  readonly width: number;
  readonly theme: Theme;
  readonly name: string;
}

/** A bar under each name, longest first; the filled part of a bar is drawn in full, the rest as an outline. */
export function Bars({ bars, width, theme, name }: BarsProps): JSX.Element {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const offsets = bars.map(
    (_, index) => index * row + 10 * bars.slice(0, index + 1).filter(({ apart }) => apart).length,
  );
  const height = (offsets.at(-1) ?? 0) + row;
  return (
    <ChartFrame {...{ width, height, name }} fontSize={12.5}>
      {bars.map((bar, index) => {
        const y = offsets[index]!;
        const length = bar.count ? Math.max(3, (width * bar.count) / most) : 0;
        const filled = bar.count ? (length * (bar.filled ?? bar.count)) / bar.count : 0;
        const hue = bar.hue ?? theme.bar;
        const figures =
          bar.filled === undefined
            ? bar.count.toLocaleString('en')
            : `${bar.count.toLocaleString('en')} · ${bar.filled.toLocaleString('en')} with code`;
        return (
          <g key={bar.key}>
            <BarLink bar={bar}>
              <rect className="target" y={y} width={width} height={row} fill="transparent" />
              {bar.apart && (
                <line y1={y - 5} y2={y - 5} x2={width} stroke={theme.line} strokeDasharray="3 3" />
              )}
              {bar.filled !== undefined && length > 0 && (
                <rect
                  x="0.5"
                  y={y + 20.5}
                  width={Math.max(0, length - 1)}
                  height="7"
                  fill="none"
                  stroke={hue}
                />
              )}
              <rect y={y + 20} width={filled} height="8" fill={hue} />
            </BarLink>
            {/* Beside the link, whose name says it in words. */}
            <g aria-hidden="true" pointerEvents="none">
              <text y={y + 14} fill={theme.ink}>
                {cut(bar.name, (width - figures.length * characterWidth - 12) / characterWidth)}
              </text>
              <text y={y + 14} x={width} textAnchor="end" fill={theme.soft}>
                {figures}
              </text>
            </g>
          </g>
        );
      })}
    </ChartFrame>
  );
}

function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, Math.max(1, most - 1))
        .join('')
        .trimEnd()}…`;
}
