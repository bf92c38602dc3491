import type { JSX } from 'react';
import { fade, MarkShape } from './MarkShape.js';
import { round } from './round.js';
import { drawingFont, type Theme } from './theme.js';
import type { Arc, Caption, Island, Line, Mark, Scene } from './scene.js';

/** Pixels from a node to the edge of the ground that it stands on. */
const coast = 17;

export interface DrawingProps {
  readonly scene: Scene;
  readonly theme: Theme;
  /** At full strength; everything else fades. Null: nothing is emphasised. */
  readonly emphasis?: ReadonlySet<string> | null;
  readonly selected?: string | null;
  /** Which labels are drawn; all if not given. */
  readonly labels?: ReadonlySet<string>;
  readonly focused?: string | null;
  /** The id of a line that is pointed at. */
  readonly line?: string | null;
}

/** The one writer of SVG: a scene as the groups of an `<svg>`, on the screen and in files. */
export function Drawing({
  scene,
  theme,
  emphasis = null,
  selected = null,
  focused = null,
  line: pointed = null,
  labels,
}: DrawingProps): JSX.Element {
  const places = new Map(scene.marks.map((mark) => [mark.id, mark]));
  const strong = (id: string): boolean => !emphasis || emphasis.has(id);
  return (
    <g fontFamily={drawingFont} fontSize="12">
      {scene.rules && (
        <g className="rules" stroke={theme.line}>
          {scene.rules.map(({ from, to }) => (
            <line
              key={[...from, ...to].join(' ')}
              x1={round(from[0])}
              y1={round(from[1])}
              x2={round(to[0])}
              y2={round(to[1])}
            />
          ))}
        </g>
      )}
      {scene.islands?.map((island) => (
        <Ground key={island.id} island={island} places={places} theme={theme} />
      ))}
      <g className="arcs" fill="none" strokeWidth="7">
        {scene.arcs.map((arc) => (
          <path key={arc.id} d={arcPath(arc, scene.middle)} stroke={arc.hue} data-section={arc.id} />
        ))}
      </g>
      <g className="lines" fill="none" stroke={theme.edge}>
        {scene.lines.map((line) => {
          const source = places.get(line.source);
          const end = line.end ?? ends(places.get(line.target));
          if (!source || !end) return null;
          const chosen = line.id === pointed || (selected !== null && line.opens === selected);
          const near = emphasis
            ? emphasis.has(line.source) && (emphasis.has(line.target) || !!line.end)
            : chosen || null;
          return (
            <path
              key={line.id}
              d={linePath(line, source, end)}
              data-line={line.id}
              strokeWidth={line.width + (chosen ? 1.5 : near ? 0.5 : 0)}
              stroke={near ? theme.ink : theme.edge}
              strokeDasharray={line.dashed ? '4 4' : undefined}
              opacity={near === false ? fade : near ? 1 : 0.8}
            />
          );
        })}
      </g>
      <g className="captions" textAnchor="middle">
        {scene.captions.map((caption) => (
          <CaptionText key={caption.id} caption={caption} theme={theme} />
        ))}
      </g>
      <g className="marks">
        {scene.marks.map((mark) => (
          <MarkShape
            key={mark.id}
            mark={mark}
            theme={theme}
            strong={strong(mark.id)}
            selected={mark.id === selected}
            focused={mark.id === focused}
            labelled={!labels || labels.has(mark.id) || mark.id === selected}
          />
        ))}
      </g>
    </g>
  );
}

/** Around nodes that belong together: one coast, however they stand. */
function Ground({
  island: { id, members, joined },
  places,
  theme,
}: {
  island: Island;
  places: ReadonlyMap<string, Mark>;
  theme: Theme;
}): JSX.Element {
  const corners = members.flatMap((member) => places.get(member) ?? []);
  const shape = (colour: string, more: number): JSX.Element => (
    <g fill={colour} stroke={colour} strokeLinecap="round">
      {/* Between three the ground would have a hole. */}
      {corners.length === 3 && (
        <polygon points={corners.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')} stroke="none" />
      )}
      {joined.map(([from, to]) => {
        const [a, b] = [places.get(from), places.get(to)];
        return (
          a &&
          b && (
            <line
              key={`${from} ${to}`}
              x1={round(a.x)}
              y1={round(a.y)}
              x2={round(b.x)}
              y2={round(b.y)}
              strokeWidth={2 * (coast + more) - 8}
            />
          )
        );
      })}
      {members.map((member) => {
        const mark = places.get(member);
        return (
          mark && (
            <circle
              key={member}
              cx={round(mark.x)}
              cy={round(mark.y)}
              r={round(mark.size + coast - 6 + more)}
              stroke="none"
            />
          )
        );
      })}
    </g>
  );
  return (
    <g className="island" data-island={id}>
      {shape(theme.shore, 1)}
      {shape(theme.ground, 0)}
    </g>
  );
}

function ends(mark: Mark | undefined): readonly [number, number] | null {
  return mark ? [mark.x, mark.y] : null;
}

function linePath(line: Line, source: Mark, [x, y]: readonly [number, number]): string {
  if (!line.curve) return `M${round(source.x)} ${round(source.y)}L${round(x)} ${round(y)}`;
  return `M${round(source.x)} ${round(source.y)}C${line.curve.map(round).join(' ')} ${round(x)} ${round(y)}`;
}

function arcPath({ radius, from, to }: Arc, [x, y]: readonly [number, number]): string {
  const at = (angle: number): string =>
    `${round(x + radius * Math.cos(angle))} ${round(y + radius * Math.sin(angle))}`;
  // A whole circle in one arc would be no arc at all.
  const half = (from + to) / 2;
  return `M${at(from)}A${radius} ${radius} 0 0 1 ${at(half)}A${radius} ${radius} 0 0 1 ${at(to)}`;
}

function CaptionText({ caption, theme }: { caption: Caption; theme: Theme }): JSX.Element {
  const { x, y, anchor, lines, small } = caption;
  const halo = {
    paintOrder: 'stroke' as const,
    stroke: theme.paper,
    strokeWidth: 5,
    strokeLinejoin: 'round' as const,
  };
  return (
    <text x={round(x)} y={round(y)} textAnchor={anchor} fill={theme.ink} {...halo}>
      {lines.map((line, index) => (
        <tspan key={index} x={round(x)} dy={index ? 16 : 0} fontSize="13" fontWeight="650">
          {line}
        </tspan>
      ))}
      <tspan x={round(x)} dy="17" fontSize="11.5" fill={theme.soft}>
        {small}
      </tspan>
    </text>
  );
}
