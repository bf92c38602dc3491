import type { JSX, ReactNode } from 'react';
import { MarkShape } from '../canvas/MarkShape.js';
import type { Mark, MarkKind } from '../canvas/scene.js';
import { hues, type Theme } from '../canvas/theme.js';
import './legend.css';

/** One kind of node: a press leaves it out or takes it in again. */
export interface LegendRow {
  readonly name: string;
  readonly mark: MarkKind;
  readonly filled?: boolean;
  readonly count: number;
  readonly shown: boolean;
  readonly toggle: () => void;
}

/** Something that can be drawn besides. */
export interface LegendSwitch {
  readonly name: string;
  readonly on: boolean;
  readonly toggle: () => void;
}

interface LegendProps {
  readonly theme: Theme;
  /** Whether it has room beside the picture; without it is closed until it is asked for. */
  readonly roomy: boolean;
  readonly rows: readonly LegendRow[];
  readonly switches?: readonly LegendSwitch[];
  /** What the width of a line and the size of a node mean. */
  readonly keys: readonly { readonly name: string; readonly line: KeySign }[];
}

type KeySign = 'wide' | 'dashed' | 'size' | 'hollow' | 'team' | 'hue';

/** The room that a legend takes at the bottom left of a picture. */
export const legendCorner = [210, 290] as const;

/** What shapes and lines mean, and buttons that leave kinds out. */
export function Legend({ theme, roomy, rows, switches = [], keys }: LegendProps): JSX.Element {
  return (
    <details className="legend" open={roomy}>
      <summary>Legend</summary>
      <ul>
        {rows.map(({ name, mark, filled = true, count, shown, toggle }) => (
          <li key={name}>
            <button type="button" aria-pressed={shown} onClick={toggle}>
              <Sign>
                <SampleShape mark={sample(mark, filled, theme)} theme={theme} />
              </Sign>
              <span className="name">{name}</span>
              <span className="count">{count.toLocaleString('en')}</span>
            </button>
          </li>
        ))}
        {switches.map(({ name, on, toggle }) => (
          <li key={name}>
            <button type="button" role="switch" aria-checked={on} onClick={toggle}>
              <span className="switch" aria-hidden="true" />
              <span className="name">{name}</span>
            </button>
          </li>
        ))}
        {keys.map(({ name, line }) => (
          <li key={name} className="key">
            <Sign>
              <KeyShape sign={line} theme={theme} />
            </Sign>
            <span className="name">{name}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Sign({ children }: { children: ReactNode }): JSX.Element {
  return (
    <svg width="26" height="18" viewBox="-13 -9 26 18" aria-hidden="true">
      {children}
    </svg>
  );
}

function KeyShape({ sign, theme }: { sign: KeySign; theme: Theme }): JSX.Element {
  switch (sign) {
    case 'wide':
    case 'dashed':
      return (
        <line
          x1="-11"
          x2="11"
          stroke={theme.edge}
          strokeWidth={sign === 'wide' ? 3.5 : 1.25}
          strokeDasharray={sign === 'dashed' ? '4 3' : undefined}
        />
      );
    case 'hollow':
      return <SampleShape mark={sample('paper', false, theme)} theme={theme} />;
    case 'team':
      return <SampleShape mark={sample('team', true, theme)} theme={theme} />;
    case 'hue':
      return <SampleShape mark={{ ...sample('author', true, theme), hue: hues[0] }} theme={theme} />;
    case 'size':
      return (
        <>
          <SampleShape mark={{ ...sample('author', true, theme), x: -8, size: 3.5 }} theme={theme} />
          <SampleShape mark={{ ...sample('author', true, theme), x: 5, size: 7 }} theme={theme} />
        </>
      );
  }
}

function SampleShape({ mark, theme }: { mark: Mark; theme: Theme }): JSX.Element {
  return <MarkShape {...{ mark, theme, strong: true, selected: false, focused: false, labelled: false }} />;
}

const sizes: Readonly<Record<MarkKind, number>> = {
  ...{ paper: 5.5, author: 6.5, team: 4.5, repository: 5, category: 7 },
  ...{ venue: 5.5, bundle: 6, more: 6 },
};

function sample(kind: MarkKind, filled: boolean, theme: Theme): Mark {
  const hue = kind === 'author' || kind === 'team' ? theme.ink : theme.neutral;
  const empty = { id: '', label: '', title: '', description: '', rank: 0 };
  return { ...empty, kind, x: 0, y: 0, size: sizes[kind], hue, filled };
}
