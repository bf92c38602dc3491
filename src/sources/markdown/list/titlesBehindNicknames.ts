import { isSentence } from '../text/sentence.js';
import { joined } from '../text/pieces.js';
import { hasTopicWord } from '../text/topicWords.js';
import { cleanTitle } from '../titles/title.js';
import { titleLikeness } from '../titles/titleLikeness.js';
import { behindTitle, type ReadEntry } from './behindTitle.js';
import type { Chosen } from './choose.js';

/** So many short names with a title behind them, and so large a part of all that is linked, make it the list's way. */
const fewest = 5;
const share = 0.5;
const shareOfNames = 0.65;
const inCapitals = 0.8;

const longestName = 3;
const longest = 300;

/**
 * Reads the titles of a list that links what a method is called and writes the title behind it in plain text:
 * "[LoomNet](https://…) Weaving with Numbers [code](https://…)". One entry alone may as well say a word about its paper:
 * the names must be short in most entries, and the most of what is behind them must have the capitals of titles.
 */
export function readTitlesBehindNicknames(entries: Chosen[]): void {
  readByRun(linkedOf(entries));
  for (const entry of linkedOf(entries)) {
    const title = restatedBehind(entry);
    if (title === null) continue;
    entry.paper.title = title;
    withoutVenueIn(entry.paper);
  }
}

function linkedOf(entries: Chosen[]): ReadEntry[] {
  return entries.filter((entry): entry is ReadEntry => entry.form !== null && isLinked(entry));
}

function readByRun(linked: ReadEntry[]): void {
  const named = linked.filter(({ paper }) => paper.title.split(/\s+/).length <= longestName);
  const found = named.flatMap((entry) => {
    const title = titleBehind(entry);
    return title === null ? [] : [{ paper: entry.paper, title }];
  });
  if (found.length < fewest || named.length < linked.length * shareOfNames) return;
  if (
    found.length < named.length * share ||
    new Set(found.map(({ title }) => title)).size < found.length * 0.9
  )
    return;
  if (found.filter(({ title }) => areCapitals(title)).length < found.length * inCapitals) return;
  for (const { paper, title } of found) {
    paper.title = title;
    withoutVenueIn(paper);
  }
  // A title may be no longer than the name: "[LoomNet](https://…) LoomNet".
  for (const { paper } of named) withoutVenueIn(paper);
}

/** "[LoomNet](https://…) - LoomNet: Weaving with Numbers": the title begins with the name once more. */
function restatedBehind(entry: ReadEntry): string | null {
  const run = behindTitle(entry)?.run ?? [];
  if (run.some(({ kind }) => kind !== 'text')) return null;
  const title = cleanTitle(joined(run).replace(/^\s*[-–—:：]+\s*/, ''));
  const name = /^([^:：]{2,60})[:：]\s?\S+(?:\s+\S+){2,}$/.exec(title)?.[1];
  const isRestated = name !== undefined && bare(name) === bare(entry.paper.title);
  return isRestated && title.length <= longest && !/[.;]\s/.test(title) ? title : null;
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What was taken for the venue is a part of the title. */
function withoutVenueIn(paper: ReadEntry['paper']): void {
  if (paper.statedVenue === null || !paper.title.includes(paper.statedVenue)) return;
  paper.statedVenue = null;
  paper.venue = null;
}

/** Whether the title is the text of the entry's first link, with nothing before it. */
function isLinked({ block, paper }: ReadEntry): boolean {
  return block.kind !== 'row' && paper.byline.length === 0 && paper.links[0]?.label === paper.title;
}

/** What stands between the name and the next link or the end of its line, where it is like a title and nothing else. */
function titleBehind(entry: ReadEntry): string | null {
  const run = behindTitle(entry)?.run ?? [];
  if (run.some(({ kind }) => kind !== 'text')) return null;
  const text = joined(run);
  const title = cleanTitle(text);
  // Behind a dash, a colon or a bracket stands what is said of the paper.
  if (text.length > longest || !/^\s*[\p{Lu}\p{N}]/u.test(text) || /[.;,:]$/.test(title)) return null;
  const isTitle = titleLikeness(title) >= 0.5 && !isSentence(title) && !/[.;]\s/.test(title);
  return isTitle && (hasTopicWord(title) || areCapitals(title)) ? title : null;
}

/** Most of the longer words with a capital. */
function areCapitals(title: string): boolean {
  const long = title.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word));
  return long.filter((word) => /^\p{Lu}/u.test(word)).length * 4 >= long.length * 3;
}
