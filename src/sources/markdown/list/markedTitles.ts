import { cleanTitle } from '../titles/title.js';
import type { Chosen } from './choose.js';

/** So many titles that end in the same picture show that it is a mark of the list's own. */
const fewest = 3;
const atEnd = /(?:\s*\p{Extended_Pictographic}\uFE0F?)+$/u;

/** Takes off the titles what marks them in a way of the list's own: "A Title of Some Words 🤖 🚙", for what was tried in it. */
export function readMarkedTitles(entries: Chosen[]): void {
  const marked = entries.flatMap((entry) => {
    const marks = entry.form === null ? undefined : atEnd.exec(entry.paper.title)?.[0];
    return entry.form === null || marks === undefined
      ? []
      : [{ paper: entry.paper, marks: picturesIn(marks) }];
  });
  const count = new Map<string, number>();
  for (const mark of marked.flatMap(({ marks }) => marks)) count.set(mark, (count.get(mark) ?? 0) + 1);
  for (const { paper, marks } of marked)
    if (marks.some((mark) => count.get(mark)! >= fewest))
      paper.title = cleanTitle(paper.title.replace(atEnd, ''));
}

function picturesIn(marks: string): string[] {
  return [...new Set(marks.match(/\p{Extended_Pictographic}/gu))];
}
