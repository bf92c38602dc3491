import type { Chosen } from './choose.js';

/** So many names, and so large a part of a section, are what its datasets are called; so large a part of others are titles. */
const fewest = 3;
const share = 0.8;
const mostWords = 3;

const ofDatasets = /^(?:\S+ ){0,3}data ?sets?(?: (?:and|&) (?:benchmarks?|metrics))?$/i;

/**
 * The entries of a section without what its datasets are called, "- LoomSet [[paper](…)] [[link](…)]" below "Datasets", in a
 * list that names its papers by their titles everywhere else: there a name is of a dataset and of no paper.
 */
export function withoutNamesOfDatasets(path: string[], chosen: Chosen[], entries: Chosen[]): Chosen[] {
  if (!path.some((name) => ofDatasets.test(name))) return chosen;
  const names = new Set(chosen.filter(isName));
  const own = new Set(chosen);
  const others = entries.filter((entry) => entry.form !== null && !own.has(entry));
  const titles = others.filter((entry) => wordsOf(entry) > mostWords);
  const areNames = names.size >= fewest && names.size >= chosen.length * share;
  const areTitles = titles.length >= fewest && titles.length >= others.length * share;
  return areNames && areTitles ? chosen.filter((entry) => !names.has(entry)) : chosen;
}

/** A short title of which neither authors nor venue nor date are told. */
function isName(entry: Chosen): boolean {
  if (entry.form === null || wordsOf(entry) > mostWords) return false;
  const { byline, statedVenue, statedDate } = entry.paper;
  return byline.length === 0 && statedVenue === null && statedDate === null;
}

function wordsOf(entry: Chosen): number {
  if (entry.form === null) return 0;
  const { title } = entry.paper;
  return /\p{Script=Han}{4}/u.test(title) ? title.length : title.split(/\s+/).length;
}
