import { known } from './venueNames.js';

/** A known series, where it stands in a text. */
export interface FoundVenue {
  /** As written, with year and distinction: "ACL 2018 (Findings)". */
  venue: string;
  start: number;
  end: number;
}

/** Names that are words or names of other things as well: they are venues only with a year behind them. */
const wordsToo = new Set(
  (
    'nature,science,cell,patterns,bioinformatics,mm,tip,fg,dis,iv,sc,date,case,alt,micro,dac,ase,rss,msr,cav,www,chi,' +
    'ccs,umap,focs,soda,slt,the lancet,lancet,automl,ccl,mlsys,wmt,semeval,humanoids,neural networks,' +
    'pattern recognition,information fusion,openreview,corr,pami,neural computation,tro,ral,jama'
  ).split(','),
);

const alternatives = [...known.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  .join('|');

/** A series with what may stand round it: "Findings of" before, year, distinction and "Findings" behind. */
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}_@/.-])(?:Findings of (?:the )?)?(?<series>${alternatives})(?![\\p{L}_])` +
    `(?<year>[-\\s,(]{0,2}(?:['’‘]\\s?\\d{2}|(?:19|20)\\d{2}|(?<=-)\\d{2})(?!\\d)\\)?|(?<glued>\\d{2})(?!\\d))?(?!\\d)` +
    `(?:[\\s,-]{1,2}\\(?(?:Findings|Workshops?|Oral|Spotlight|Poster|Highlight|Best Paper|Main|Long|Short|Datasets? and Benchmarks?(?: Track)?|D&B)(?![\\p{L}])\\)?(?<later>,? (?:19|20)\\d{2}(?!\\d))?)?`,
  'giu',
);

/**
 * The first known series anywhere in the text, with the year and distinction written beside it: "A Title, ACL 2018
 * [[code]]". A series is written in capitals or has a year; a name that is a word, too ("Nature"), needs the year.
 */
export function findVenue(text: string): FoundVenue | null {
  for (const match of text.slice(0, 20_000).matchAll(pattern)) {
    const { series, year = match.groups!['later'] } = match.groups!;
    const isWord = wordsToo.has(series!.toLowerCase());
    const isCapital = /\p{Lu}[^\p{Lu}]*\p{Lu}/u.test(series!) || /rxiv/i.test(series!);
    if (year === undefined && (isWord || !isCapital)) continue;
    // A bracket that opened before the name is not the venue's.
    const venue = match[0].includes('(') ? match[0] : match[0].replace(/\)$/, '');
    return { venue, start: match.index, end: match.index + venue.length };
  }
  return null;
}
