import { useMemo, useState, type JSX, type PointerEvent } from 'react';
import { Drawing } from './Drawing.js';
import type { Scene } from './scene.js';
import type { Theme } from './theme.js';

interface StageProps {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onUnfold?: (id: string) => void;
  /** What the picture is, in a few words: `71 papers, 7 links`. */
  readonly name: string;
}

/** A scene on the screen: hovering emphasises, a click selects, a double click unfolds. */
export function Stage({ scene, theme, selected, onSelect, onUnfold, name }: StageProps): JSX.Element {
  const [hovered, setHovered] = useState<string | null>(null);
  const emphasis = useMemo(() => around(scene, hovered ?? null), [scene, hovered]);
  const hoveredMark = hovered ? scene.marks.find(({ id }) => id === hovered) : undefined;

  return (
    <>
      <svg
        className="drawing"
        width={scene.width}
        height={scene.height}
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        role="img"
        aria-label={name}
        onPointerMove={(event) => setHovered(markUnder(event))}
        onPointerLeave={() => setHovered(null)}
        onClick={(event) => onSelect(markUnder(event))}
        onDoubleClick={(event) => {
          const id = markUnder(event);
          if (id) onUnfold?.(id);
        }}
      >
        <Drawing scene={scene} theme={theme} emphasis={emphasis} selected={selected} />
      </svg>
      {hoveredMark && (
        <p className="tooltip" style={{ left: hoveredMark.x + 14, top: hoveredMark.y + 14 }}>
          {hoveredMark.title}
        </p>
      )}
    </>
  );
}

/** The id of the mark at an event, its label included. */
function markUnder(event: Pick<PointerEvent, 'target'>): string | null {
  return (event.target as Element).closest('[data-id]')?.getAttribute('data-id') ?? null;
}

/** A node and all that it is linked with. */
function around(scene: Scene, id: string | null): ReadonlySet<string> | null {
  if (!id) return null;
  const near = new Set([id]);
  for (const { source, target } of scene.lines) {
    if (source === id) near.add(target);
    if (target === id) near.add(source);
  }
  return near;
}
