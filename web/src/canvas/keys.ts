import type { KeyboardEvent } from 'react';
import type { Scene } from './scene.js';
import { nextInDirection } from './walk.js';

/** What keys do, in words: read out when the picture gets the focus. */
export const keyHelp =
  'Arrow keys go to the next node, Enter unfolds, Space opens details, Backspace folds, H hides, P pins, ' +
  'N and Shift+N go through all, L and Shift+L through the lines of a node, Enter opens a line, ' +
  'Shift+F10 opens a menu, plus, minus and zero zoom, F fits, T tidies, Escape leaves.';

/** What a key may act on and call. What a picture does not offer is left out. */
export interface KeyTargets {
  readonly scene: Scene;
  /** The id of the node that has the focus. */
  readonly focused: string | null;
  readonly focus: (id: string | null) => void;
  /** The id of the line that has the focus, one of the node's. */
  readonly line: string | null;
  readonly focusLine: (id: string | null) => void;
  readonly openMenu: () => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly onSelect: (id: string | null) => void;
  readonly onUnfold?: (id: string) => void;
  readonly onFold?: (id: string) => void;
  readonly onHide?: (id: string) => void;
  readonly onPin?: (id: string, at: readonly [number, number]) => void;
  readonly onTidy?: () => void;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Does what a key means on a picture; a key that means nothing, or belongs to something on it, is left alone. */
export function keyPressed(event: KeyboardEvent, targets: KeyTargets): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  const {
    scene,
    focused,
    focus,
    line,
    focusLine,
    openMenu,
    zoom,
    fit,
    onSelect,
    onUnfold,
    onFold,
    onHide,
    onPin,
    onTidy,
  } = targets;
  const direction = directions[event.key];
  const place = scene.marks.findIndex(({ id }) => id === focused);
  const go = (steps: number): void =>
    focus(scene.marks[(place + steps + scene.marks.length) % scene.marks.length]?.id ?? null);
  const mark = scene.marks[place];
  const lines = scene.lines.filter(
    ({ source, target, opens }) => opens !== undefined && (source === focused || target === focused),
  );
  const at = lines.findIndex(({ id }) => id === line);
  const along = (steps: number): void =>
    focusLine(lines[(at + steps + lines.length) % lines.length]?.id ?? null);
  const keys: Record<string, () => void> = {
    n: () => go(1),
    N: () => go(place < 0 ? 0 : -1),
    Enter: () => (lines[at] ? onSelect(lines[at].opens!) : mark && onUnfold?.(mark.id)),
    ' ': () => mark && onSelect(mark.id),
    l: () => along(1),
    L: () => along(at < 0 ? 0 : -1),
    ContextMenu: openMenu,
    ...(event.shiftKey && { F10: openMenu }),
    Backspace: () => mark && onFold?.(mark.id),
    h: () => mark && onHide?.(mark.id),
    p: () =>
      mark && onPin?.(mark.id, [Math.round(mark.x - scene.middle[0]), Math.round(mark.y - scene.middle[1])]),
    f: fit,
    0: fit,
    '+': () => zoom(1.4),
    '=': () => zoom(1.4),
    '-': () => zoom(1 / 1.4),
    t: () => onTidy?.(),
    Escape: () => {
      if (focused === null) (event.currentTarget as HTMLElement).blur();
      onSelect(null);
      focus(null);
    },
  };
  const action = direction
    ? () => focus(nextInDirection(scene, focused, direction) ?? focused)
    : keys[event.key];
  if (!action) return;
  event.preventDefault();
  action();
}
