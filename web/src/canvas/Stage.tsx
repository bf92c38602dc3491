import { useEffect, useMemo, useRef, useState, type JSX, type PointerEvent } from 'react';
import { atRest, fitted, sceneAt, seen, zoomAt, type Camera } from './camera.js';
import { Drawing } from './Drawing.js';
import { expose } from './exposed.js';
import { keyHelp, keyPressed } from './keys.js';
import { labelsThatFit } from './labels.js';
import type { Scene } from './scene.js';
import type { Theme } from './theme.js';

export interface StageProps {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onUnfold?: (id: string) => void;
  readonly onFold?: (id: string) => void;
  readonly onHide?: (id: string) => void;
  readonly onPin?: (id: string, at: readonly [number, number]) => void;
  readonly onTidy?: () => void;
  /** What the picture is, in a few words: `71 papers, 7 links`. */
  readonly name: string;
  /** Nodes that stay at full strength, with those linked to them; the others fade. */
  readonly spotlight?: ReadonlySet<string> | null;
  /** Whether the picture may be larger than the stage, so that it is fitted. */
  readonly fit?: boolean;
}

/** Pixels that a pointer moves before a press becomes a drag. */
const dragThreshold = 4;
interface Drag {
  readonly id: string | null;
  readonly from: readonly [number, number];
  readonly camera: Camera;
  moved: boolean;
}

/** A scene on the screen: hovering emphasises, a click selects, a double click unfolds, dragging moves. */
export function Stage(props: StageProps): JSX.Element {
  const { scene, theme, selected, onSelect, onUnfold, onPin, name, spotlight, fit } = props;
  const box = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Camera | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [moved, setMoved] = useState<{ id: string; at: readonly [number, number] } | null>(null);
  const drag = useRef<Drag | null>(null);

  const camera = chosen ?? (fit ? fitted(scene) : atRest);
  const placed = useMemo(() => (moved ? put(scene, moved.id, moved.at) : scene), [scene, moved]);
  const picture = useMemo(() => seen(placed, camera), [placed, camera]);
  const emphasis = useMemo(
    () => around(scene, hovered ? new Set([hovered]) : (spotlight ?? null)),
    [scene, hovered, spotlight],
  );
  const labels = useMemo(
    () =>
      labelsThatFit(
        picture.marks,
        new Set([selected ?? '', hovered ?? '', ...(hovered ? (emphasis ?? []) : [])]),
      ),
    [picture, selected, hovered, emphasis],
  );
  const tip = hovered ? picture.marks.find(({ id }) => id === hovered) : undefined;

  useEffect(() => expose(scene, picture, box.current!), [scene, picture]);

  const point = (event: { clientX: number; clientY: number }): [number, number] => {
    const { left, top } = box.current!.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };

  // React listens to wheels passively: such a listener cannot keep the page from scrolling.
  useEffect(() => {
    const element = box.current!;
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      setHovered(null);
      setChosen((before) =>
        zoomAt(
          before ?? (fit ? fitted(scene) : atRest),
          Math.exp(-event.deltaY * 0.0015),
          point(event),
          scene,
        ),
      );
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  }, [scene, fit]);

  const press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    drag.current = { id: onPin ? markUnder(event) : null, from: point(event), camera, moved: false };
  };
  const move = (event: PointerEvent): void => {
    const going = drag.current;
    if (!going) {
      setHovered(markUnder(event));
      return;
    }
    const [x, y] = point(event);
    const [dx, dy] = [x - going.from[0], y - going.from[1]];
    if (!going.moved && Math.hypot(dx, dy) < dragThreshold) return;
    if (!going.moved) box.current!.setPointerCapture(event.pointerId);
    going.moved = true;
    setHovered(null);
    if (going.id) setMoved({ id: going.id, at: sceneAt(scene, camera, [x, y]) });
    else setChosen({ ...going.camera, x: going.camera.x + dx, y: going.camera.y + dy });
  };
  const release = (event: PointerEvent): void => {
    const going = drag.current;
    drag.current = null;
    if (!going) return;
    if (!going.moved) onSelect(markUnder(event));
    else if (going.id && moved) {
      onPin?.(going.id, [
        Math.round(moved.at[0] - scene.middle[0]),
        Math.round(moved.at[1] - scene.middle[1]),
      ]);
      setMoved(null);
    }
  };
  const zoom = (factor: number): void =>
    setChosen(zoomAt(camera, factor, [scene.width / 2, scene.height / 2], scene));

  return (
    <div
      ref={box}
      className="canvas"
      tabIndex={0}
      role="application"
      aria-roledescription="graph"
      aria-label={name}
      aria-describedby="canvas-help"
      aria-activedescendant={focused ? `node-${focused}` : undefined}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerLeave={() => setHovered(null)}
      onDoubleClick={(event) => {
        const id = markUnder(event);
        if (id) onUnfold?.(id);
      }}
      onKeyDown={(event) =>
        keyPressed(event, {
          ...props,
          focused: focused ?? selected,
          focus: setFocused,
          zoom,
          fit: () => setChosen(null),
        })
      }
      onBlur={() => setFocused(null)}
    >
      <svg className="drawing" width={scene.width} height={scene.height} aria-hidden="true">
        <Drawing
          scene={picture}
          theme={theme}
          emphasis={emphasis}
          selected={selected}
          focused={focused}
          labels={labels}
        />
      </svg>
      <p id="canvas-help" hidden>
        {keyHelp}
      </p>
      <ol className="unseen">
        {scene.marks.map(({ id, description }) => (
          <li key={id} id={`node-${id}`}>
            {description}
          </li>
        ))}
      </ol>
      {tip && (
        <p
          className="tooltip"
          style={{
            left: Math.min(tip.x + 14, scene.width - 280),
            top: tip.y > scene.height - 90 ? tip.y - 60 : tip.y + 14,
          }}
        >
          {tip.title}
        </p>
      )}
      <div className="zoom" role="group" aria-label="Zoom" onPointerDown={(event) => event.stopPropagation()}>
        <button type="button" aria-label="Zoom in" onClick={() => zoom(1.4)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => zoom(1 / 1.4)}>
          −
        </button>
        <button type="button" aria-label="Fit" onClick={() => setChosen(null)}>
          ⤢
        </button>
      </div>
    </div>
  );
}

/** The id of the mark at an event, its label included. */
function markUnder(event: { target: EventTarget }): string | null {
  return (event.target as Element).closest('[data-id]')?.getAttribute('data-id') ?? null;
}

function put(scene: Scene, moved: string, [x, y]: readonly [number, number]): Scene {
  return { ...scene, marks: scene.marks.map((mark) => (mark.id === moved ? { ...mark, x, y } : mark)) };
}

/** Nodes and all that they are linked with. */
function around(scene: Scene, ids: ReadonlySet<string> | null): ReadonlySet<string> | null {
  if (!ids) return null;
  const near = new Set(ids);
  for (const { source, target } of scene.lines) {
    if (ids.has(source)) near.add(target);
    if (ids.has(target)) near.add(source);
  }
  return near;
}
