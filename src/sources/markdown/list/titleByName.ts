import { looksLikeByline, readByline } from '../parts/byline.js';
import type { Chosen } from './choose.js';
import type { BylineName } from '../../record.js';
import type { EntryBlock } from '../document/entryBlock.js';
import { plainText } from '../text/plainText.js';

/** So many titles that end in "by" and one name, and so large a share of all, make it the list's way to name authors. */
const fewest = 4;
const share = 0.2;

/** Longer titles are not looked into. */
const longest = 300;

const byName =
  /^(\S+(?:\s+\S+){2,})\s+by\s+(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}.'’-]+){1,4}?)(?:\s+(?:Source|Link|Paper|PDF))?$/iu;

/**
 * Reads "A Title of Some Words by Ada Lovelace": one name at the end of a title in plain text may as well be words of it;
 * where many titles of a list end like this, or behind a dash, it is the author's.
 */
export function readTitlesByName(entries: Chosen[]): void {
  const papers = entries.flatMap((entry) =>
    entry.form === null || entry.block.kind === 'row' ? [] : [entry],
  );
  // "A Title - by Ada Lovelace", which a form reads by itself, shows the same way.
  const isUsual = papers.filter(namesBehindBy).length >= fewest;
  const found = papers.flatMap(({ paper }) => {
    const [, title, name] =
      paper.byline.length === 0 && paper.title.length < longest ? (byName.exec(paper.title) ?? []) : [];
    return title !== undefined && looksLikeByline(name!) ? [{ paper, title, name: name! }] : [];
  });
  if (!isUsual && (found.length < fewest || found.length < papers.length * share)) return;
  for (const { paper, title, name } of found) {
    const { names, etAl } = readByline(name);
    paper.title = title;
    paper.byline = names;
    paper.etAl = etAl;
  }
}

function namesBehindBy({ block, paper }: { block: EntryBlock; paper: { byline: BylineName[] } }): boolean {
  const [first] = paper.byline;
  return first !== undefined && plainText(block.content).includes(` by ${first.rawName}`);
}
