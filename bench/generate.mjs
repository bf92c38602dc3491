// Papers that do not exist, as JSON lines in the shape of a collection of 95,177 conference papers: how many authors a
// paper has and how many papers an author, how long titles are, how often a title comes twice, which part has keywords,
// an area, code and an address. The same count and seed give the same lines, and a longer run begins like a shorter one.
//
//   node bench/generate.mjs COUNT [SEED] > papers.jsonl
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';

/** How many papers of the collection have 1, 2, 3 … authors. */
const bylines = [6988, 16992, 22972, 19523, 12567, 7641, 3940, 2136, 1037, 546, 297, 183, 94, 74, 29, 30];
/** Of 100,000 papers, those with 0, 1, 2 … keywords. */
const keywordCounts = [90560, 889, 2372, 3279, 1788, 676, 223, 90, 123];
/** The part of authorships, and of keywords, that name somebody or something not named before. */
const isNew = { author: 0.372, keyword: 0.37 };
const part = { twice: 0.00115, area: 0.061, code: 0.06, url: 0.927 };
/** Papers of a venue, of 1,000. */
const venues = Object.entries({
  ...{
    iros: 191,
    icra: 184,
    nips: 87,
    cvpr: 56,
    aistats: 53,
    acl: 50,
    emnlp: 48,
    iclr: 45,
    icml: 44,
    iccv: 40,
  },
  ...{
    aaai: 38,
    ijcai: 30,
    eccv: 28,
    wacv: 20,
    naacl: 16,
    colt: 12,
    rss: 11,
    corl: 10,
    uai: 9,
    coling: 8,
    eacl: 6,
  },
  ...{ bmvc: 4, acml: 3, alt: 2, automl: 1, midl: 1, '3dv': 1, log: 1, kdd: 1 },
});
const syllables =
  'ba be bi bo da de di do fa fe ga go ha he hi ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se shi so ta te ti to va ve vi wa we wu xi ya yo yu za zhe zi zo'.split(
    ' ',
  );

/** @yields {string} lines that end in a line feed, some at a time */
export function* paperLines(count, seed = 1) {
  const random = mulberry32(seed);
  const below = (limit) => Math.floor(random() * limit);
  const pick = (weights) => {
    let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
    return Math.max(
      0,
      weights.findIndex((weight) => (left -= weight) < 0),
    );
  };
  const authors = new Popularity(isNew.author, random, below);
  const keywords = new Popularity(isNew.keyword, random, below);
  const venueShares = venues.map(([, share]) => share);
  /** Titles and bylines of some papers, which come again. */
  const earlier = [];
  let lines = '';
  for (let index = 0; index < count; index += 1) {
    const again = earlier.length > 0 && random() < part.twice ? earlier[below(earlier.length)] : null;
    const title = again?.title ?? titleOf(random, below);
    const byline = again?.authors ?? [
      ...new Set(Array.from({ length: pick(bylines) + 1 }, () => nameOf(authors.next()))),
    ];
    if (index % 97 === 0) earlier[(index / 97) % 1_000] = { title, authors: byline };
    const year = 1995 + Math.floor(31 * Math.sqrt(random()));
    const venue = venues[pick(venueShares)][0];
    const id = `${venue}${year}:${index.toString(36).padStart(8, '0')}`;
    lines += `${JSON.stringify({
      id,
      title,
      authors: byline,
      year,
      venue,
      area: random() < part.area ? `Area ${wordOf(below(55) + 60)}` : null,
      keywords: [...new Set(Array.from({ length: pick(keywordCounts) }, () => keywordOf(keywords.next())))],
      code:
        random() < part.code ? `https://github.com/${wordOf(below(200_000))}/${wordOf(index + 70)}` : null,
      url:
        random() < part.url
          ? `https://papers.example.org/${venue}/${year}/${index.toString(36)}-Abstract.html`
          : null,
      citations: -1,
    })}\n`;
    if (lines.length < 256 * 1024) continue;
    yield lines;
    lines = '';
  }
  yield lines;
}

/** Who was named often is named again: a Yule-Simon process, which gives the long tail that authorships have. */
class Popularity {
  #named = new Uint32Array(1024);
  #count = 0;
  #kinds = 0;

  constructor(share, random, below) {
    Object.assign(this, { share, random, below });
  }

  next() {
    // Nobody begins so alone that all later papers are theirs.
    const isFirst = this.#count < 500 || this.random() < this.share;
    const number = isFirst ? this.#kinds++ : this.#named[this.below(this.#count)];
    if (this.#count === this.#named.length) {
      const longer = new Uint32Array(this.#count * 2);
      longer.set(this.#named);
      this.#named = longer;
    }
    this.#named[this.#count++] = number;
    return number;
  }
}

function titleOf(random, below) {
  const words = Array.from({ length: 5 + below(9) }, () =>
    wordOf(Math.floor(3_600 + 200_000 * random() ** 3)),
  );
  const title = words.map((word) => word[0].toUpperCase() + word.slice(1)).join(' ');
  return random() < 0.4 ? title.replace(' ', ': ') : title;
}

/** A word of two to four syllables for each number. */
function wordOf(number) {
  let word = '';
  for (let left = number + syllables.length; left > 0; left = Math.floor(left / syllables.length))
    word += syllables[left % syllables.length];
  return word;
}

/** People of one name are one author: a few do share theirs. */
function nameOf(number) {
  const mixed = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  const capital = (word) => word[0].toUpperCase() + word.slice(1);
  const initial = number % 5 === 0 ? ` ${String.fromCharCode(65 + (mixed % 26))}.` : '';
  return `${capital(wordOf(60 + (mixed % 3_000)))}${initial} ${capital(wordOf(60 + ((mixed >>> 8) % 150_000)))}`;
}

function keywordOf(number) {
  return `${wordOf((number % 4_000) + 60)} ${wordOf(Math.floor(number / 7) + 60)}`;
}

/** A small generator of random numbers from 0 to 1 with a seed (Tommy Ettinger, public domain). */
function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [count, seed] = process.argv.slice(2).map(Number);
  if (!Number.isSafeInteger(count)) throw new Error('Expected: node bench/generate.mjs COUNT [SEED]');
  for (const lines of paperLines(count, seed))
    if (!process.stdout.write(lines)) await once(process.stdout, 'drain');
}
