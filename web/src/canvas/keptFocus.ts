import { useLayoutEffect, type RefObject } from 'react';

/** Whether the next picture takes the focus: the one before had it, or somebody asked for it. */
let wanted = false;

/** Gives the focus to the picture, or to the next one that comes. */
export function focusPicture(): void {
  const picture = document.querySelector<HTMLElement>('.canvas');
  if (picture) picture.focus();
  else wanted = true;
}

/** Keeps the focus on the picture when one takes the place of another. */
export function useKeptFocus(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const picture = box.current!;
    if (wanted && document.activeElement === document.body) picture.focus();
    wanted = false;
    return () => {
      wanted = picture.contains(document.activeElement);
    };
  }, [box]);
}
