import { memo, type JSX } from 'react';
import { round } from './round.js';
import type { Mark } from './scene.js';
import type { Theme } from './theme.js';

/** The strength of what is not emphasised. */
export const fade = 0.15;

interface MarkShapeProps {
  readonly mark: Mark;
  readonly theme: Theme;
  readonly strong: boolean;
  readonly selected: boolean;
  readonly focused: boolean;
  readonly labelled: boolean;
}

/** A node: its shape, its label, and the ring around it while it is selected or has the focus. */
export const MarkShape = memo(function MarkShape(props: MarkShapeProps): JSX.Element {
  const { mark, theme, strong, selected, focused, labelled } = props;
  return (
    <g data-id={mark.id} opacity={strong ? 1 : fade}>
      {(selected || focused) && (
        <g fill="none">
          <circle
            cx={round(mark.x)}
            cy={round(mark.y)}
            r={mark.size + 5}
            stroke={theme.ink}
            strokeWidth="2"
          />
          <circle
            cx={round(mark.x)}
            cy={round(mark.y)}
            r={mark.size + 3.25}
            stroke={theme.paper}
            strokeWidth="1.5"
          />
        </g>
      )}
      <Shape mark={mark} theme={theme} />
      {mark.pinned && <circle cx={round(mark.x)} cy={round(mark.y)} r="1.8" fill={theme.paper} />}
      {labelled && <Label mark={mark} theme={theme} strong={selected} />}
    </g>
  );
});

function Shape({ mark, theme }: { mark: Mark; theme: Theme }): JSX.Element {
  const { kind, x, y, size, hue, filled } = mark;
  const fill = filled ? hue : theme.paper;
  const outlined = theme.outline === 'none' ? hue : theme.outline;
  const edge = { stroke: outlined, strokeWidth: theme.outline === 'none' && filled ? 0 : 1.25 };
  switch (kind) {
    case 'paper':
      // Hollow: the hue is a ring of its own, within the outline where there is one.
      return filled ? (
        <circle cx={round(x)} cy={round(y)} r={size} fill={fill} {...edge} />
      ) : (
        <>
          <circle cx={round(x)} cy={round(y)} r={size} fill={fill} stroke={hue} strokeWidth="2" />
          {theme.outline !== 'none' && (
            <circle
              cx={round(x)}
              cy={round(y)}
              r={size + 1.3}
              fill="none"
              stroke={outlined}
              strokeWidth="0.9"
            />
          )}
        </>
      );
    case 'author':
    case 'team': {
      const corners = triangle(x, y, size);
      return (
        <>
          {kind === 'team' && (
            <polygon points={triangle(x, y, size + 4)} fill="none" stroke={hue} strokeWidth="1.25" />
          )}
          <polygon points={corners} fill={hue} {...edge} />
        </>
      );
    }
    case 'repository':
      return (
        <rect
          x={round(x - size)}
          y={round(y - size)}
          width={2 * size}
          height={2 * size}
          fill={fill}
          {...edge}
        />
      );
    case 'category':
      return (
        <polygon
          points={`${round(x)},${round(y - size)} ${round(x + size)},${round(y)} ${round(x)},${round(y + size)} ${round(x - size)},${round(y)}`}
          fill={fill}
          {...edge}
        />
      );
    case 'venue':
      return <circle cx={round(x)} cy={round(y)} r={size} fill={theme.paper} stroke={hue} strokeWidth="3" />;
    case 'bundle':
      return <circle cx={round(x)} cy={round(y)} r={size} fill={hue} fillOpacity="0.85" {...edge} />;
    case 'more':
      return (
        <circle
          cx={round(x)}
          cy={round(y)}
          r={size}
          fill={theme.paper}
          stroke={hue}
          strokeDasharray="3 2.5"
          strokeWidth="1.5"
        />
      );
  }
}

function triangle(x: number, y: number, size: number): string {
  const half = size * 1.1;
  return `${round(x)},${round(y - size * 1.15)} ${round(x + half)},${round(y + size * 0.8)} ${round(x - half)},${round(y + size * 0.8)}`;
}

function Label({ mark, theme, strong }: { mark: Mark; theme: Theme; strong: boolean }): JSX.Element {
  const { x, y, size, angle, label } = mark;
  const halo = {
    paintOrder: 'stroke' as const,
    stroke: theme.paper,
    strokeWidth: 3,
    strokeLinejoin: 'round' as const,
  };
  const common = { fontSize: 11.5, fill: theme.ink, ...halo, fontWeight: strong ? 650 : 400 };
  if (angle === undefined)
    return (
      <text x={round(x)} y={round(y + size + 14)} textAnchor="middle" {...common}>
        {label}
      </text>
    );
  const left = Math.cos(angle) < -1e-9;
  const degrees = (angle * 180) / Math.PI + (left ? 180 : 0);
  return (
    <text
      transform={`translate(${round(x)} ${round(y)}) rotate(${round(degrees)})`}
      x={left ? -size - 5 : size + 5}
      y="4"
      textAnchor={left ? 'end' : 'start'}
      {...common}
    >
      {label}
    </text>
  );
}
