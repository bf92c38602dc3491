import type { Chosen } from './choose.js';

/** So many titles behind a year and a colon are no accident: one alone may begin so. */
const fewest = 3;
const behindYear = /^((?:19|20)\d{2})[:：]\s+(?=["“]?[\p{Lu}\p{N}]\S*\s+\S)/u;

/** Takes the year off titles that a list has it before: "[2001: A Title of Some Words](https://…)". */
export function readTitlesBehindYears(entries: Chosen[]): void {
  const found = entries.flatMap((entry) => {
    const match = entry.form === null ? null : behindYear.exec(entry.paper.title);
    return entry.form === null || match === null ? [] : [{ paper: entry.paper, match }];
  });
  if (found.length < fewest) return;
  for (const { paper, match } of found) {
    paper.title = paper.title.slice(match[0].length);
    paper.statedDate ??= match[1]!;
  }
}
