import type { Fields } from '../fields.js';
import { plainMarkup } from '../plainMarkup.js';

/** The text of which OpenAlex gives the words with their places; undefined when it gives none. */
export function abstractOf(index: Fields | null): string | undefined {
  if (!index) return undefined;
  const placed = index.names().flatMap((word) => {
    const places = index.raw(word);
    return Array.isArray(places) ? places.map((place) => ({ word, place: Number(place) })) : [];
  });
  const words = placed.sort((one, other) => one.place - other.place).map(({ word }) => word);
  const text = plainMarkup(words.join(' '));
  return text === '' ? undefined : text;
}
