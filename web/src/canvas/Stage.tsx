import { useCallback, useEffect, useMemo, useRef, useState, type JSX } from 'react';
import { around } from './around.js';
import { atRest, fitted, seen, zoomAt, type Camera, type Corner } from './camera.js';
import { expose } from './exposed.js';
import { useKeptFocus } from './keptFocus.js';
import { keyHelp, keyPressed } from './keys.js';
import { lineUnder } from './lineUnder.js';
import type { Line, Mark, Scene } from './scene.js';
import { Sheet } from './Sheet.js';
import type { Theme } from './theme.js';
import { Tip } from './Tip.js';
import { elementId, Unseen } from './Unseen.js';
import { usePointers } from './usePointers.js';
import { useWheel } from './useWheel.js';
import { ZoomButtons } from './ZoomButtons.js';

/** A menu that is asked for: of a node, or of the picture. */
export interface MenuCall {
  readonly mark: Mark | null;
  /** Where, in pixels of the window. */
  readonly at: readonly [x: number, y: number];
  /** Shows the whole picture. */
  readonly fit: () => void;
}

export interface StageProps {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly selected: string | null;
  /** `shift`: whether the shift key was held, to ask for more. */
  readonly onSelect: (id: string | null, shift?: boolean) => void;
  readonly onUnfold?: (id: string) => void;
  readonly onFold?: (id: string) => void;
  readonly onHide?: (id: string) => void;
  readonly onPin?: (id: string, at: readonly [number, number]) => void;
  readonly onTidy?: () => void;
  readonly onMenu?: (call: MenuCall) => void;
  /** What the picture is, in a few words: `71 papers, 7 links`. */
  readonly name: string;
  /** Whether the picture may be larger than the stage, so that it is fitted. */
  readonly fit?: boolean;
  /** What stands on the picture at the bottom left: a fitted one keeps clear of it. */
  readonly corner?: Corner;
}

/**
 * A scene on the screen: hovering emphasises, a click selects, a double click or a second tap unfolds, dragging moves.
 */
export function Stage(props: StageProps): JSX.Element {
  const { scene, theme, selected, onSelect, onUnfold, onPin, onMenu, name, fit, corner } = props;
  const box = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Camera | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [pointed, setPointed] = useState<{ line: Line; at: readonly [number, number] } | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [line, setLine] = useState<string | null>(null);
  const [moved, setMoved] = useState<{ id: string; at: readonly [number, number] } | null>(null);
  const isTouched = useRef(false);

  const camera = chosen ?? (fit ? fitted(scene, corner) : atRest);
  const placed = useMemo(() => (moved ? put(scene, moved.id, moved.at) : scene), [scene, moved]);
  const picture = useMemo(() => seen(placed, camera), [placed, camera]);
  const emphasis = useMemo(() => (hovered ? around(scene, new Set([hovered])) : null), [scene, hovered]);
  const tip = hovered ? picture.marks.find(({ id }) => id === hovered) : undefined;

  useKeptFocus(box);
  useEffect(() => expose(scene, picture, box.current!), [scene, picture]);

  const point = (event: { clientX: number; clientY: number }): [number, number] => {
    const { left, top } = box.current!.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };

  const turned = useCallback(
    (event: WheelEvent): void => {
      setHovered(null);
      setPointed(null);
      const factor = Math.exp(-event.deltaY * 0.0015);
      setChosen((before) =>
        zoomAt(before ?? (fit ? fitted(scene, corner) : atRest), factor, point(event), scene),
      );
    },
    [scene, fit, corner],
  );
  useWheel(box, turned);

  const openMenu = (id: string | null, at: readonly [number, number]): void => {
    setHovered(null);
    const mark = picture.marks.find((each) => each.id === id) ?? null;
    onMenu?.({ mark, at, fit: () => setChosen(null) });
  };
  const menuByKey = (): void => {
    const { left, top } = box.current!.getBoundingClientRect();
    const mark = picture.marks.find(({ id }) => id === (focused ?? selected));
    const [x, y] = mark ? [mark.x + mark.size, mark.y + mark.size] : [scene.width / 2, scene.height / 2];
    openMenu(mark?.id ?? null, [left + x, top + y]);
  };

  const { handlers, forget } = usePointers(box, {
    ...{ scene, camera, look: setChosen },
    hover: (event) => {
      const id = event && markUnder(event);
      setHovered(id);
      const at = event && id === null ? point(event) : null;
      const near = at && lineUnder(picture, at);
      setPointed(near?.title ? { line: near, at: at! } : null);
    },
    tap: (event) => {
      isTouched.current = event.pointerType === 'touch';
      const id = markUnder(event);
      if (isTouched.current && id !== null && id === selected) onUnfold?.(id);
      else onSelect(id ?? lineUnder(picture, point(event))?.opens ?? null, event.shiftKey);
    },
    rest: (event) => openMenu(markUnder(event), [event.clientX, event.clientY]),
    carried: (event) => (onPin ? markUnder(event) : null),
    carry: (id, at) => setMoved({ id, at }),
    drop: (id, at) => {
      if (at) onPin?.(id, [Math.round(at[0] - scene.middle[0]), Math.round(at[1] - scene.middle[1])]);
      setMoved(null);
    },
  });
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
      aria-activedescendant={
        line !== null ? elementId('line', line) : focused !== null ? elementId('node', focused) : undefined
      }
      {...handlers}
      onContextMenu={(event) => {
        if (!onMenu) return;
        event.preventDefault();
        forget();
        // Asked for by a key it comes without a pointer.
        if ((event.nativeEvent as globalThis.PointerEvent).pointerType)
          openMenu(markUnder(event), [event.clientX, event.clientY]);
        else menuByKey();
      }}
      onDoubleClick={(event) => {
        // A second tap has unfolded already.
        const id = isTouched.current ? null : markUnder(event);
        if (id) onUnfold?.(id);
      }}
      onKeyDown={(event) =>
        keyPressed(event, {
          ...props,
          focused: focused ?? selected,
          focus: (id) => {
            setFocused(id);
            setLine(null);
          },
          line,
          focusLine: setLine,
          openMenu: menuByKey,
          zoom,
          fit: () => setChosen(null),
        })
      }
      onBlur={({ relatedTarget }) => {
        // The menu of a node gives the focus back.
        if (relatedTarget?.closest('[role=menu]')) return;
        setFocused(null);
        setLine(null);
      }}
    >
      <Sheet
        scene={scene}
        camera={camera}
        moved={moved}
        theme={theme}
        emphasis={emphasis}
        selected={selected}
        focused={focused}
        hovered={hovered}
        line={line ?? pointed?.line.id ?? null}
        onLine={pointed?.line.opens !== undefined}
      />
      <p id="canvas-help" hidden>
        {keyHelp}
      </p>
      <Unseen marks={scene.marks} />
      {line !== null && (
        <p className="unseen" id={elementId('line', line)}>
          {scene.lines.find(({ id }) => id === line)?.title}
        </p>
      )}
      {tip && <Tip text={tip.title} at={[tip.x, tip.y]} {...scene} />}
      {pointed && <Tip text={pointed.line.title} at={pointed.at} {...scene} />}
      <ZoomButtons onZoom={zoom} onFit={() => setChosen(null)} />
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
