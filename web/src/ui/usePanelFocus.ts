import { useLayoutEffect, useRef, type DOMAttributes, type RefObject } from 'react';
import { focusPicture } from '../canvas/keptFocus.js';
import { select } from './session.js';

interface PanelFocus {
  readonly ref: RefObject<HTMLElement | null>;
  readonly close: () => void;
  readonly handlers: Pick<DOMAttributes<HTMLElement>, 'onFocus' | 'onBlur' | 'onKeyDown'>;
}

/**
 * Keeps the focus of a panel that shows one thing after another: it stays on the panel when a link in it leads on, and goes
 * back where it came from when the panel is closed, by its button or Escape.
 */
export function usePanelFocus(shown: string): PanelFocus {
  const ref = useRef<HTMLElement>(null);
  const isWithin = useRef(false);
  const from = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    // The link that was followed has gone, and the focus with it.
    if (isWithin.current) ref.current!.focus();
  }, [shown]);

  const close = (): void => {
    const before = from.current;
    select(null);
    if (before?.isConnected) before.focus();
    else focusPicture();
  };
  return {
    ref,
    close,
    handlers: {
      onFocus: ({ currentTarget, relatedTarget }) => {
        const isFromWithin = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (!isWithin.current && !isFromWithin)
          from.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
        isWithin.current = true;
      },
      onBlur: ({ currentTarget, relatedTarget }) => {
        isWithin.current = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
      },
      onKeyDown: (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      },
    },
  };
}
