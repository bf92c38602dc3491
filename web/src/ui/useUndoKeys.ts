import { useEffect } from 'react';
import { undo } from './session.js';

/** Ctrl+Z takes a step back and Shift+Ctrl+Z takes it again, but for text that is being typed. */
export function useUndoKeys(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const isTyping = (event.target as Element).closest('input, textarea, [contenteditable]');
      if (event.key.toLowerCase() !== 'z' || event.altKey || isTyping) return;
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      if (event.shiftKey) history.forward();
      else undo();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}
