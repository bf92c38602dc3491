import type { LinkRecord } from '../sources/record.js';
import type { PlacedList } from './placeEntries.js';
import type { LintIssue, TextEdit } from './issue.js';

/**
 * One issue for each link of a paper whose address should be another one.
 * @param judge looks at the links of an entry; what it gives back says which address to write in the place of a link's,
 *   or null where the link is good as it is
 */
export function readdress(
  { text, entries }: PlacedList,
  judge: (links: readonly LinkRecord[]) => (link: LinkRecord) => string | null,
  describe: (url: string, better: string) => { code: string; message: string },
): LintIssue[] {
  return entries.flatMap((entry) => {
    const own = text.slice(entry.start, entry.end);
    let from = 0;
    const links = entry.record?.links ?? [];
    const betterOf = judge(links);
    return links.flatMap((link) => {
      const { url } = link;
      const at = indexOfAddress(own, url, from);
      if (at !== null) from = at + url.length;
      const better = betterOf(link);
      if (better === null) return [];
      const issue = { line: entry.line, raw: url, proposal: better, ...describe(url, better) };
      return [at === null ? issue : { ...issue, fix: changeOf(entry.start + at, url, better) }];
    });
  });
}

/** Where the address stands, whole; null where the text spells it in another way. */
function indexOfAddress(text: string, url: string, from: number): number | null {
  for (let at = text.indexOf(url, from); at >= 0; at = text.indexOf(url, at + 1))
    if (!/[\w.\-/?#=&%~:]/.test(text.charAt(at + url.length))) return at;
  return null;
}

/** The smallest edit that makes one address of the other. */
function changeOf(start: number, url: string, better: string): TextEdit {
  const shorter = Math.min(url.length, better.length);
  let head = 0;
  while (head < shorter && url[head] === better[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && url[url.length - 1 - tail] === better[better.length - 1 - tail]) tail += 1;
  return {
    start: start + head,
    end: start + url.length - tail,
    replacement: better.slice(head, better.length - tail),
  };
}
