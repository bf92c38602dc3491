import { useEffect, useLayoutEffect, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import './menu.css';

export interface MenuItem {
  readonly name: string;
  /** Beside its name: a count, or the key that does the same. */
  readonly hint?: string;
  /** The heading over this item and those that follow. */
  readonly under?: string;
  readonly disabled?: boolean;
  readonly act: () => void;
}

interface MenuProps {
  readonly name: string;
  readonly items: readonly MenuItem[];
  /** Where it opens, in pixels of the window. */
  readonly at: readonly [x: number, y: number];
  readonly close: () => void;
}

/** A menu over the page: arrow keys go through it, letters jump, Escape closes it and gives the focus back. */
export function Menu({ name, items, at, close }: MenuProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const [shift, setShift] = useState<readonly [number, number]>([0, 0]);

  // Before it is painted: it opens beside the pointer, and never beyond the window.
  useLayoutEffect(() => {
    const { width, height } = box.current!.getBoundingClientRect();
    setShift([Math.min(0, innerWidth - 8 - at[0] - width), Math.min(0, innerHeight - 8 - at[1] - height)]);
  }, [at, items.length]);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    const menu = box.current!;
    menu.focus();
    return () => {
      // Where an action has put the focus elsewhere it stays there.
      if (document.activeElement === document.body || menu.contains(document.activeElement)) before?.focus();
    };
  }, []);
  useEffect(() => {
    const outside = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    addEventListener('pointerdown', outside, true);
    addEventListener('wheel', outside, true);
    addEventListener('resize', close);
    return () => {
      removeEventListener('pointerdown', outside, true);
      removeEventListener('wheel', outside, true);
      removeEventListener('resize', close);
    };
  }, [close]);

  const pressed = (event: KeyboardEvent): void => {
    const buttons = [...box.current!.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)')];
    const place = buttons.indexOf(document.activeElement as HTMLElement);
    const go = (to: number): void => buttons[(to + buttons.length) % buttons.length]?.focus();
    const named = (letter: string): number =>
      [...buttons.keys()]
        .map((step) => (place + 1 + step) % buttons.length)
        .find((index) => buttons[index]!.textContent.toLowerCase().startsWith(letter.toLowerCase())) ?? place;
    const keys: Record<string, () => void> = {
      ArrowDown: () => go(place + 1),
      ArrowUp: () => go(place < 0 ? -1 : place - 1),
      Home: () => go(0),
      End: () => go(-1),
      Escape: close,
      Tab: close,
    };
    const action = keys[event.key] ?? (/^\p{L}$/u.test(event.key) ? () => go(named(event.key)) : null);
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };

  return (
    <div
      ref={box}
      className="menu"
      role="menu"
      aria-label={name}
      tabIndex={-1}
      style={{ left: Math.max(8, at[0] + shift[0]), top: Math.max(8, at[1] + shift[1]) }}
      onKeyDown={pressed}
      onContextMenu={(event) => event.preventDefault()}
    >
      <p className="menu-name" aria-hidden="true">
        {name}
      </p>
      {items.map(({ name: what, hint, under, disabled = false, act }) => (
        <div key={what} role="none">
          {under !== undefined && (
            <p className="menu-heading" role="none">
              {under}
            </p>
          )}
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            disabled={disabled}
            onClick={() => {
              close();
              act();
            }}
          >
            {what}
            {hint !== undefined && <span className="soft">{hint}</span>}
          </button>
        </div>
      ))}
    </div>
  );
}
