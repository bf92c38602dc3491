import { useState } from 'react';
import type { Page, PageInfo } from '../../ask/table.js';

/** A page and the place of its first row among all. */
interface Place {
  readonly page: Page;
  readonly first: number;
}

export interface Pages extends Place {
  readonly toStart: () => void;
  readonly onwards: (info: PageInfo, rows: number) => void;
  readonly back: (info: PageInfo, size: number) => void;
}

const start: Place = { page: {}, first: 0 };

/** Goes through pages by their cursors; another question begins at its first page. */
export function usePages(key: string): Pages {
  const [{ of, place }, set] = useState({ of: key, place: start });
  const go = (to: Place): void => set({ of: key, place: to });
  const { page, first } = of === key ? place : start;
  return {
    page,
    first,
    toStart: () => go(start),
    onwards: ({ endCursor }, rows) =>
      endCursor !== null && go({ page: { after: endCursor }, first: first + rows }),
    back: ({ startCursor }, size) =>
      startCursor !== null &&
      go(first <= size ? start : { page: { before: startCursor }, first: first - size }),
  };
}
