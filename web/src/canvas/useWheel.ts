import { useEffect, type RefObject } from 'react';

/** Each turn of the wheel over a box, which does not scroll the page then; `turned` may change from one to the next. */
export function useWheel(box: RefObject<HTMLElement | null>, turned: (event: WheelEvent) => void): void {
  // React listens to wheels passively: such a listener cannot keep the page from scrolling.
  useEffect(() => {
    const element = box.current!;
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      turned(event);
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  }, [box, turned]);
}
