import { useEffect, useRef, type DOMAttributes, type PointerEvent, type RefObject } from 'react';
import { sceneAt, zoomAt, type Camera } from './camera.js';
import type { Scene } from './scene.js';

type Point = readonly [x: number, y: number];

/** What pointers act on and call. */
export interface PointerTargets {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly look: (camera: Camera) => void;
  /** Something is pointed at; null: nothing is any more. */
  readonly hover: (event: PointerEvent | null) => void;
  readonly tap: (event: PointerEvent) => void;
  /** A finger rests. */
  readonly rest: (event: PointerEvent) => void;
  /** The id of the node that a drag from here moves; null: it moves the picture. */
  readonly carried: (event: PointerEvent) => string | null;
  /** A node is on its way to a place of the scene. */
  readonly carry: (id: string, at: Point) => void;
  /** It is left there; null: it is brought back. */
  readonly drop: (id: string, at: Point | null) => void;
}

interface Pointers {
  readonly handlers: Pick<
    DOMAttributes<HTMLElement>,
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel' | 'onPointerLeave'
  >;
  /** What was pressed means nothing any more: a menu has opened, say. */
  readonly forget: () => void;
}

/** Pixels that a pointer moves before a press becomes a drag. */
const dragThreshold = 4;
/** Milliseconds that a finger rests before it means the menu. */
const longPress = 500;

/** One pointer that presses, then drags a node or the picture. */
interface Drag {
  readonly id: string | null;
  readonly from: Point;
  readonly camera: Camera;
  moved: boolean;
  /** Where the node is on its way: what is drawn may be a move behind. */
  at: Point | null;
}

/** Two fingers, the ground between which follows them. */
interface Pinch {
  readonly middle: Point;
  readonly apart: number;
  readonly camera: Camera;
}

/** What pointers do on a picture: one taps, rests or drags, two zoom. */
export function usePointers(box: RefObject<HTMLElement | null>, targets: PointerTargets): Pointers {
  const { scene, camera, look, hover, tap, rest, carried, carry, drop } = targets;
  const fingers = useRef(new Map<number, Point>());
  const drag = useRef<Drag | null>(null);
  const pinch = useRef<Pinch | null>(null);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(resting.current), []);

  const point = (event: PointerEvent): Point => {
    const { left, top } = box.current!.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const end = (isLeft: boolean): void => {
    clearTimeout(resting.current);
    const ended = drag.current;
    drag.current = null;
    if (ended?.moved && ended.id !== null) drop(ended.id, isLeft ? ended.at : null);
  };
  const forget = (): void => {
    fingers.current.clear();
    pinch.current = null;
    end(false);
  };
  const press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    // The first finger of all: what was not heard of one before is over.
    if (event.isPrimary) forget();
    if (event.pointerType === 'touch') {
      fingers.current.set(event.pointerId, point(event));
      if (fingers.current.size > 1) {
        end(false);
        for (const id of fingers.current.keys()) box.current!.setPointerCapture(id);
        pinch.current = { ...between(fingers.current), camera };
        return;
      }
      resting.current = setTimeout(() => {
        forget();
        rest(event);
      }, longPress);
    }
    drag.current = { id: carried(event), from: point(event), camera, moved: false, at: null };
  };
  const move = (event: PointerEvent): void => {
    const at = point(event);
    if (fingers.current.has(event.pointerId)) fingers.current.set(event.pointerId, at);
    if (pinch.current) {
      look(pinched(pinch.current, between(fingers.current), scene));
      return;
    }
    // A button that was let go elsewhere is heard of only here.
    if (drag.current && event.buttons === 0) end(true);
    const going = drag.current;
    if (!going) {
      // A finger that has left does not point any more.
      if (event.pointerType !== 'touch') hover(event);
      return;
    }
    const [dx, dy] = [at[0] - going.from[0], at[1] - going.from[1]];
    if (!going.moved) {
      if (Math.hypot(dx, dy) < dragThreshold) return;
      going.moved = true;
      box.current!.setPointerCapture(event.pointerId);
      clearTimeout(resting.current);
      hover(null);
    }
    if (going.id !== null) carry(going.id, (going.at = sceneAt(scene, camera, at)));
    else look({ ...going.camera, x: going.camera.x + dx, y: going.camera.y + dy });
  };
  const lift = (event: PointerEvent): void => {
    fingers.current.delete(event.pointerId);
    if (pinch.current) {
      pinch.current = fingers.current.size > 1 ? { ...between(fingers.current), camera } : null;
      // The finger that stays moves the picture on.
      const [from] = fingers.current.values();
      if (!pinch.current && from) drag.current = { id: null, from, camera, moved: true, at: null };
      return;
    }
    const isTap = drag.current?.moved === false;
    end(true);
    if (isTap) tap(event);
  };
  return {
    handlers: {
      onPointerDown: press,
      onPointerMove: move,
      onPointerUp: lift,
      onPointerCancel: forget,
      onPointerLeave: () => hover(null),
    },
    forget,
  };
}

/** Where two fingers are, and how far apart; of more fingers, the first two. */
function between(fingers: ReadonlyMap<number, Point>): Omit<Pinch, 'camera'> {
  const [[ax, ay], [bx, by]] = [...fingers.values()] as [Point, Point];
  return { middle: [(ax + bx) / 2, (ay + by) / 2], apart: Math.max(1, Math.hypot(bx - ax, by - ay)) };
}

function pinched(from: Pinch, to: Omit<Pinch, 'camera'>, scene: Scene): Camera {
  const zoomed = zoomAt(from.camera, to.apart / from.apart, from.middle, scene);
  return {
    ...zoomed,
    x: zoomed.x + to.middle[0] - from.middle[0],
    y: zoomed.y + to.middle[1] - from.middle[1],
  };
}
