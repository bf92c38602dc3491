import { bestWay, likenessOf, readAlike } from './alike.js';
import type { ReadEntry } from './behindTitle.js';
import type { Chosen } from './choose.js';
import { boldTitle } from '../forms/boldTitle.js';
import type { EntryForm } from '../forms/form.js';
import { looksLikeByline } from '../parts/byline.js';
import { titleLikeness } from '../titles/titleLikeness.js';
import { shapeOf } from './shape.js';
import type { SurveyedSection } from './surveyed.js';

/** So many entries of one shape are a run. */
const fewest = 3;
/** What is read so well is left as it is. */
const goodEnough = 0.5;
/** Another way must find titles that are so much better. */
const gain = 0.25;

/**
 * Reads runs of entries anew in which hardly anything that was taken for a title resembles one, while at another place of
 * each something does: "**Survey** **[Some Lab]** A Title of Some Words [[pdf](…)]".
 */
export function rereadRuns(sections: SurveyedSection[], forms: EntryForm[]): void {
  const left: Chosen[] = [];
  for (const { chosen } of sections) {
    const entries = chosen.filter(
      (entry) =>
        (entry.block.kind === 'item' || entry.block.kind === 'paragraph') &&
        !entry.block.isBareTitle &&
        (entry.form === null || (titleLikeness(entry.paper.title) < goodEnough && !isShortTitle(entry))),
    );
    for (const run of byShape(entries)) {
      if (run.length < fewest) left.push(...run);
      else reread(run, forms);
    }
  }
  for (const run of byShape(left)) if (run.length >= fewest) reread(run, forms);
}

/** Beside people who wrote it, a short title is one all the same. */
function isShortTitle({ form, paper }: ReadEntry): boolean {
  // In bold, even one that might be a name: "**Towards Looms** *Ada Lovelace.*"
  return paper.byline.length > 0 && (form === boldTitle || !looksLikeByline(paper.title));
}

/** A name that is linked, to its paper or to what it names, is all the title that there is; a person's page is none. */
function isLinkedName({ paper }: ReadEntry): boolean {
  return (
    paper.links.some(({ label }) => label === paper.title) &&
    !looksLikeByline(paper.title) &&
    !paper.title.startsWith('[')
  );
}

/** Most words of most titles have a capital: they are no descriptions. */
function areInCapitals(titles: string[]): boolean {
  const capital = titles.filter((title) => {
    const long = title.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word));
    return long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= long.length;
  });
  return capital.length >= titles.length * 0.7;
}

function reread(run: Chosen[], forms: EntryForm[]): void {
  const titled = run.filter((entry): entry is ReadEntry => entry.form !== null);
  const likeness = likenessOf(run.map((entry) => (entry.form === null ? null : entry.paper.title)));
  if (titled.length < fewest || titled.filter(isLinkedName).length * 2 > titled.length) return;
  const way = bestWay(
    run.map(({ block }) => block),
    forms,
  );
  if (way === null || way.likeness < Math.max(goodEnough, likeness + gain)) return;
  const read = readAlike(
    run.map(({ block }) => block),
    way.form,
    [],
  );
  // What stands beside names is hardly a description of them.
  const named = titled.filter(({ paper }) => looksLikeByline(paper.title)).length;
  if (
    named * 5 < run.length * 2 &&
    !areInCapitals(read.flatMap((entry) => (entry.form === null ? [] : [entry.paper.title])))
  )
    return;
  for (const [index, entry] of run.entries()) {
    const again = read[index]!;
    if (again.form === null || (entry.form !== null && takesVenue(again, entry))) continue;
    const before = entry.form === null ? 0 : titleLikeness(entry.paper.title);
    if (titleLikeness(again.paper.title) > before) Object.assign(entry, again);
  }
}

/** What was read as the venue beside a title is no part of the title. */
function takesVenue(again: ReadEntry, { paper: { title, statedVenue } }: ReadEntry): boolean {
  return statedVenue !== null && again.paper.title.includes(statedVenue) && !title.includes(statedVenue);
}

export function byShape<Entry extends { block: ReadEntry['block'] }>(entries: Entry[]): Entry[][] {
  const runs = new Map<string, Entry[]>();
  for (const entry of entries) {
    const shape = `${entry.block.kind} ${shapeOf(entry.block)}`;
    const run = runs.get(shape);
    if (run) run.push(entry);
    else runs.set(shape, [entry]);
  }
  return [...runs.values()];
}
