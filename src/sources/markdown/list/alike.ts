import type { ReadEntry } from './behindTitle.js';
import type { Chosen } from './choose.js';
import type { EntryBlock } from '../document/entryBlock.js';
import { behindDate } from '../forms/behindDate.js';
import type { EntryForm } from '../forms/form.js';
import { forms } from '../forms/forms.js';
import { looksLikeByline, readByline } from '../parts/byline.js';
import { unmarked } from '../forms/unmarked.js';
import { type Place, stretchesIn, textAt, titleAt } from '../forms/titleAt.js';
import { toPieces } from '../text/pieces.js';
import { titleLikeness } from '../titles/titleLikeness.js';

/** So many blocks of a run show its way. */
const sampleSize = 40;
/** Places further behind hold no title. */
const mostPlaces = 4;
/** A place that so many blocks have not is none of the run's. */
const share = 0.6;
/** How much byline, venue and date tell of a way beside the titles that it finds. */
const ofParts = 0.1;

/** A way to read the blocks of a run, and how much what it takes for their titles resembles titles, from 0 to 1. */
export interface RunWay {
  form: EntryForm;
  likeness: number;
}

/**
 * The way in which blocks of one shape are read best: not what fits each alone decides, but what finds in most of them
 * something that resembles a title and is another in each. Beside the forms that are known, the title may stand at any
 * one place of the shape. Null where no way reads most blocks.
 */
export function bestWay(blocks: EntryBlock[]): RunWay | null {
  const sample = sampleOf(blocks);
  const places = placesIn(sample);
  const byline = bylinePlace(sample, places);
  const learned = places.filter((place) => place !== byline).map((place) => titleAt(place, byline));
  const ways = [...forms, ...forms.map(behindDate), ...forms.map(unmarked), ...learned].map((form) => ({
    form,
    ...valueOf(sample, form),
  }));
  const best = ways.reduce((one, other) => (other.value > one.value + 1e-9 ? other : one));
  return best.likeness > 0 ? { form: best.form, likeness: best.likeness } : null;
}

/** How much the titles of entries resemble titles: 0 for each that stands in another entry of the run, too. */
export function likenessOf(titles: (string | null)[]): number {
  const count = new Map<string, number>();
  for (const title of titles) if (title !== null) count.set(title, (count.get(title) ?? 0) + 1);
  const isTag = (title: string) => count.get(title)! > 2 && count.get(title)! * 5 > titles.length;
  const sum = titles.reduce(
    (all, title) => all + (title === null || isTag(title) ? 0 : titleLikeness(title)),
    0,
  );
  return titles.length === 0 ? 0 : sum / titles.length;
}

function valueOf(sample: EntryBlock[], form: EntryForm): { likeness: number; value: number } {
  const read = sample.map((block) => {
    const reading = form.read(block);
    return 'paper' in reading ? reading.paper : null;
  });
  const likeness = likenessOf(read.map((paper) => paper?.title ?? null));
  const parts = read.reduce((all, paper) => all + (paper === null ? 0 : partsOf(paper)), 0);
  return { likeness, value: likeness + (ofParts * parts) / Math.max(1, sample.length) };
}

/** How much of byline and source a way finds. */
function partsOf({ byline, statedVenue, statedDate }: ReadEntry['paper']): number {
  return Number(byline.length > 0) + Number((statedVenue ?? statedDate) !== null);
}

/** The places that most blocks have. */
function placesIn(sample: EntryBlock[]): Place[] {
  const count = new Map<string, { place: Place; count: number }>();
  for (const { content } of sample) {
    const seen = new Map<string, number>();
    for (const { kind } of stretchesIn(toPieces(content))) {
      const index = seen.get(kind) ?? 0;
      seen.set(kind, index + 1);
      if (index >= mostPlaces) continue;
      const key = `${kind} ${index}`;
      const known = count.get(key);
      if (known) known.count += 1;
      else count.set(key, { place: { kind, index }, count: 1 });
    }
  }
  return [...count.values()].filter((one) => one.count >= sample.length * share).map(({ place }) => place);
}

/** Where names stand in most blocks, and several in some; a single name alone may be a tag. */
function bylinePlace(sample: EntryBlock[], places: Place[]): Place | null {
  const all = sample.map(({ content }) => stretchesIn(toPieces(content)));
  const found = places.find((place) => {
    const named = all
      .map((stretches) => textAt(stretches, place))
      .filter((text) => text !== null && looksLikeByline(text));
    return named.length >= sample.length * share && named.some((text) => readByline(text!).names.length > 1);
  });
  return found ?? null;
}

function sampleOf(blocks: EntryBlock[]): EntryBlock[] {
  const step = Math.max(1, blocks.length / sampleSize);
  return blocks.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** The blocks, each as the first of the ways that fits reads it. */
export function readAlike(blocks: EntryBlock[], ways: EntryForm[]): Chosen[] {
  return blocks.map((block): Chosen => {
    const misfits: { form: EntryForm; misfit: string }[] = [];
    for (const form of ways) {
      const reading = form.read(block);
      if ('paper' in reading) return { block, form, paper: reading.paper };
      misfits.push({ form, misfit: reading.misfit });
    }
    return { block, form: null, misfits };
  });
}
