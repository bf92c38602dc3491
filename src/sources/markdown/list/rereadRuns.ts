import { looksLikeByline } from '../parts/byline.js';
import type { EntryForm } from '../forms/form.js';
import { boldTitle } from '../forms/boldTitle.js';
import { titleLikeness } from '../titles/titleLikeness.js';
import { bestWay, likenessOf, readAlike } from './alike.js';
import type { ReadEntry } from './behindTitle.js';
import type { Chosen } from './choose.js';
import { byShape, shapeOf } from './shape.js';
import type { SurveyedSection } from './surveyed.js';

/** So many entries of one shape are a run. */
const fewest = 3;
/** What is read so well is left as it is. */
const goodEnough = 0.5;
/** Another way must find titles that are so much better. */
const gain = 0.25;
/** What resembles a title so much is surely none of the names of venues. */
const likely = 0.8;
const nearlyAll = 0.75;

/**
 * Reads runs of entries anew in which hardly anything that was taken for a title resembles one, while at another place of
 * each something does: "**Survey** **[Some Lab]** A Title of Some Words [[pdf](…)]".
 */
export function rereadRuns(sections: SurveyedSection[]): void {
  const left: Chosen[] = [];
  const ways = new Map<string, EntryForm>();
  const rereadAs = (run: Chosen[]) => {
    const form = reread(run);
    if (form !== null && run.length >= fewestOfWay) ways.set(shapeOf(run[0]!.block), form);
  };
  for (const { chosen } of sections) {
    for (const run of byShape(chosen.filter(isDoubtful))) {
      if (run.length < fewest) left.push(...run);
      else rereadAs(run);
    }
  }
  for (const run of byShape(left)) if (run.length >= fewest) rereadAs(run);
  for (const { chosen } of sections) for (const entry of chosen) readLikeRuns(entry, ways);
}

/** So many entries of one shape show how the list writes all of it. */
const fewestOfWay = 5;
const mostOfName = 3;

/** Reads an entry with no more than a name in bold for its title in the way of the runs of its shape. */
function readLikeRuns(entry: Chosen, ways: Map<string, EntryForm>): void {
  const form = ways.get(shapeOf(entry.block));
  if (form === undefined || entry.form !== boldTitle || entry.block.isBareTitle) return;
  if (entry.paper.title.split(/\s+/).length > mostOfName) return;
  const [again] = readAlike([entry.block], [form]);
  if (again!.form === null || titleLikeness(again!.paper.title) < likely) return;
  if (isInCapitals(again!.paper.title)) Object.assign(entry, again);
}

/** Whether the entry was not read, or what was taken for its title hardly resembles one. */
function isDoubtful(entry: Chosen): boolean {
  const { kind, isBareTitle } = entry.block;
  if ((kind !== 'item' && kind !== 'paragraph') || isBareTitle) return false;
  return entry.form === null || (titleLikeness(entry.paper.title) < goodEnough && !isShortTitle(entry));
}

/** Beside people who wrote it, a short title is one all the same. */
function isShortTitle({ form, paper }: ReadEntry): boolean {
  // In bold, even one that might be a name: "**Towards Looms** *Ada Lovelace.*"
  return paper.byline.length > 0 && (form === boldTitle || !looksLikeByline(paper.title));
}

/** The way in which nearly all of a run are read better than before; null where there is none. */
function reread(run: Chosen[]): EntryForm | null {
  const titled = run.filter((entry): entry is ReadEntry => entry.form !== null);
  if (titled.length < fewest || titled.filter(isLinkedName).length * 2 > titled.length) return null;
  const blocks = run.map(({ block }) => block);
  const way = bestWay(blocks);
  const likeness = likenessOf(run.map(titleOf));
  if (way === null || way.likeness < Math.max(goodEnough, likeness + gain)) return null;
  const read = readAlike(blocks, [way.form]);
  if (areDescriptions(read.map(titleOf), titled)) return null;
  const better = run.filter((entry, index) => isBetter(read[index]!, entry, false));
  const isUsual = better.length >= run.length * nearlyAll;
  for (const [index, entry] of run.entries())
    if (isBetter(read[index]!, entry, !isUsual)) Object.assign(entry, read[index]);
  return isUsual ? way.form : null;
}

function titleOf(entry: Chosen): string | null {
  return entry.form === null ? null : entry.paper.title;
}

/** A name that is linked, to its paper or to what it names, is all the title that there is; a person's page is none. */
function isLinkedName({ paper }: ReadEntry): boolean {
  return (
    paper.links.some(({ label }) => label === paper.title) &&
    !looksLikeByline(paper.title) &&
    !paper.title.startsWith('[')
  );
}

/** Whether what another way finds describes what the entries are called, few words of it with a capital. */
function areDescriptions(found: (string | null)[], before: ReadEntry[]): boolean {
  // What stands beside people's names is hardly a description of them.
  const named = before.filter(({ paper }) => looksLikeByline(paper.title)).length;
  if (named * 5 >= found.length * 2) return false;
  const titles = found.filter((title) => title !== null);
  return titles.filter(isInCapitals).length < titles.length * 0.7;
}

function isInCapitals(title: string): boolean {
  const long = title.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word));
  return long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= long.length;
}

/** @param isVenueKept what was read as a venue may be one, however like a title it is */
function isBetter(again: Chosen, entry: Chosen, isVenueKept: boolean): boolean {
  if (again.form === null) return false;
  if (entry.form === null) return titleLikeness(again.paper.title) > 0;
  const { title, statedVenue } = entry.paper;
  // What was read as the venue beside a title is no part of it, but for what begins with the name before it.
  const isVenue = statedVenue !== null && (isVenueKept || titleLikeness(statedVenue) < likely);
  const takesVenue =
    isVenue &&
    again.paper.title.includes(statedVenue) &&
    !title.includes(statedVenue) &&
    !statedVenue.startsWith(`${title}: `);
  return !takesVenue && titleLikeness(again.paper.title) > titleLikeness(title);
}
