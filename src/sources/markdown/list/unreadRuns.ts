import { isTitle } from '../blocks/bareTitles.js';
import type { EntryBlock } from '../document/entryBlock.js';
import { forms } from '../forms/forms.js';
import { plainText } from '../text/plainText.js';
import { hasTopicWord } from '../text/topicWords.js';
import { titleLikeness } from '../titles/titleLikeness.js';
import { bestWay, readAlike } from './alike.js';
import type { ReadEntry } from './behindTitle.js';
import { byShape } from './shape.js';
import type { SurveyedSection } from './surveyed.js';
import { unreadSiblings } from './unreadSiblings.js';

/** So many entries of one shape are a run. */
const fewest = 3;

/**
 * The sections with the entries of runs that no form took for any: siblings of one shape, most of which say something
 * of a paper beside what resembles its title. What is too few in its section may be enough in the whole list.
 */
export function readUnreadRuns(sections: SurveyedSection[], text: string): SurveyedSection[] {
  const found = sections.map((): ReadEntry[] => []);
  const left: { block: EntryBlock; section: number }[] = [];
  for (const [index, section] of sections.entries()) {
    if (section.isOther || section.isProse) continue;
    for (const siblings of unreadSiblings(section, text)) {
      for (const run of byShape(siblings.map((block) => ({ block })))) {
        const blocks = run.map(({ block }) => block);
        const read = blocks.length * 2 >= siblings.length ? readRun(blocks) : null;
        if (read !== null) found[index]!.push(...read);
        else left.push(...blocks.map((block) => ({ block, section: index })));
      }
    }
  }
  for (const run of byShape(left)) {
    const read = readRun(run.map(({ block }) => block));
    const sectionOf = new Map(run.map(({ block, section }) => [block, section]));
    for (const entry of read ?? []) found[sectionOf.get(entry.block)!]!.push(entry);
  }
  return sections.map((section, index) => withRead(section, found[index]!));
}

function withRead(section: SurveyedSection, read: ReadEntry[]): SurveyedSection {
  const blocks = read.map(({ block }) => block);
  const lines = new Set(blocks.map(({ line }) => line));
  const others = section.chosen.filter(({ block }) => !lines.has(block.line));
  return { ...section, chosen: [...others, ...read], blocks: [...section.blocks, ...blocks] };
}

/** What of a run are entries; null where it is none of papers. */
function readRun(blocks: EntryBlock[]): ReadEntry[] | null {
  if (blocks.length < fewest || areLabelled(blocks)) return null;
  const way = bestWay(blocks);
  if (way === null || way.likeness < 0.6) return null;
  const read = readAlike(blocks, [way.form, ...forms]).filter(
    (entry): entry is ReadEntry =>
      entry.form !== null && (titleLikeness(entry.paper.title) >= 0.25 || isInCapitals(entry.paper)),
  );
  const hasBylines = read.some(({ paper }) => paper.byline.length > 1);
  const stated = read.filter(({ paper }) => isStated(paper) || (hasBylines && paper.byline.length > 0));
  const learned = read.filter(({ paper }) => isTitle(paper.title) || hasTopicWord(paper.title));
  if (stated.length < blocks.length * 0.6 || learned.length < blocks.length * 0.6) return null;
  return read;
}

/** "WEAVING LOOMS" over several names: in capitals, two words that might be a name are a title. */
function isInCapitals({ title, byline }: ReadEntry['paper']): boolean {
  return byline.length > 1 && /^[^\p{Ll}]*\p{Lu}{3,}\s+\p{Lu}{2}[^\p{Ll}]*$/u.test(title);
}

/** "Performance: …", "Performance: …": what the same word announces again and again is said of the entries round it. */
function areLabelled(blocks: EntryBlock[]): boolean {
  const labels = blocks.flatMap(
    ({ content }) => /^\s*([^:：]{2,30})[:：]/.exec(plainText(content))?.[1] ?? [],
  );
  return labels.length - new Set(labels).size >= blocks.length / 4;
}

/**
 * A link to a paper, a date, a venue, or more than one name. One alone may be any words with capitals, but where others of
 * the run have several.
 */
function isStated({ links, statedDate, statedVenue, byline, etAl }: ReadEntry['paper']): boolean {
  const isLinked = links.some(({ kind }) => kind === 'PAPER');
  return isLinked || statedDate !== null || statedVenue !== null || byline.length > 1 || etAl;
}
