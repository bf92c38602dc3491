import type { PaperRecord } from '../../record.js';
import type { EntryBlock } from '../document/entryBlock.js';
import type { EntryForm } from '../forms/form.js';
import { soughtBy } from '../links/linkHost.js';
import { isVenueWithYear } from '../parts/lead.js';
import { once } from '../text/once.js';

const buried =
  'it is part of an HTML block or of indented code; set it free with a blank line or less indent';

/** A block as one form or another reads it, or why none does. */
export type Chosen =
  | { block: EntryBlock; form: EntryForm; paper: Omit<PaperRecord, 'line' | 'raw' | 'section'> }
  | { block: EntryBlock; form: null; misfits: { form: EntryForm; misfit: string }[] };

/** So many blocks of a section show how it writes its entries. */
const sampleSize = 400;

/**
 * Reads the blocks of a section, each in the form that fits most of them; a block that this form does not fit is read
 * in the next best: lists mix their forms. What no form fits, and what is an entry only because it links to a paper,
 * is read in the last resort.
 */
export function readInBestForm(blocks: EntryBlock[], forms: EntryForm[], lastResort?: EntryForm): Chosen[] {
  const sample = sampleOf(blocks.filter(({ isDoubtful }) => !isDoubtful));
  const ordered = byFit(forms, sample);
  const last = lastResort ? [{ form: lastResort, read: (block: EntryBlock) => lastResort.read(block) }] : [];
  return blocks.map((block) => readInFirst(block, block.isDoubtful ? last : [...ordered, ...last]));
}

/** A form, and how it reads the blocks of one section. */
interface Way {
  form: EntryForm;
  read: EntryForm['read'];
}

/** The forms, those that fit most first. */
function byFit(forms: EntryForm[], sample: EntryBlock[]): Way[] {
  const count = (read: EntryForm['read']) => sample.filter((block) => 'paper' in read(block)).length;
  const fitting = forms.map((form) => {
    const read = once((block: EntryBlock) => form.read(block));
    const fit = count(read);
    const isUsual = form.readAmongAlike && fit >= fewestAlike && fit >= sample.length * shareAlike;
    if (!isUsual) return { form, read, fit };
    const loose = once((block: EntryBlock) => {
      const reading = read(block);
      return 'paper' in reading ? reading : form.readAmongAlike!(block);
    });
    // What nearly all fit is the form of all, where another fits whatever there is.
    const isOfAll = count(loose) >= sample.length * nearlyAll;
    return { form, read: loose, fit: isOfAll ? sample.length : fit };
  });
  return fitting.sort((a, b) => b.fit - a.fit);
}

/** So many blocks, and so large a share of all, make a form the way in which a section writes its entries. */
const fewestAlike = 4;
const shareAlike = 0.5;
const nearlyAll = 0.8;

function sampleOf(blocks: EntryBlock[]): EntryBlock[] {
  const step = Math.max(1, blocks.length / sampleSize);
  return blocks.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function readInFirst(block: EntryBlock, ways: Way[]): Chosen {
  const misfits: { form: EntryForm; misfit: string }[] = [];
  for (const { form, read } of ways) {
    const reading = read(block);
    if ('paper' in reading) return { block, form, paper: reading.paper };
    misfits.push({ form, misfit: block.kind === 'buried' ? buried : reading.misfit });
  }
  return { block, form: null, misfits };
}

type Paper = Omit<PaperRecord, 'line' | 'raw' | 'section'>;

/** Whether the entry speaks of a paper: it links to one, or states byline, venue or date. */
export function namesPaper(paper: Paper): boolean {
  return (
    paper.byline.length > 0 ||
    paper.statedDate !== null ||
    hasVenue(paper) ||
    linksToPaper(paper) ||
    isSought(paper)
  );
}

/** "[A Title](https://scholar.google.com/scholar?q=A+Title)": it links to a search for its own title. */
function isSought({ title, links }: Paper): boolean {
  return links.some(({ url }) => soughtBy(url)?.replace(/^["“]/, '').startsWith(title) === true);
}

/** Whether the entry names a paper even where talks, posts or tools are expected. */
export function isPublished(paper: Paper): boolean {
  if (isTaught(paper)) return paper.links.some(({ kind, label }) => kind === 'PAPER' && /paper/i.test(label));
  if (linksToPaper(paper)) return true;
  // With authors and a date, what links to nothing is a publication; a post has its address.
  const isDated = paper.links.length === 0 && paper.statedDate !== null;
  return paper.byline.length > 0 && (hasVenue(paper) || isDated);
}

/** "ICML 1843 Tutorial", "Lecture 12: Looms", "Lecture Notes": a file beside it holds slides. */
function isTaught({ title, statedVenue }: Paper): boolean {
  return (
    /\d\s+tutorials?$/i.test(statedVenue ?? '') || /^(?:\S+ )?lec(?:ture)?s?\.? (?:notes?$|\d)/i.test(title)
  );
}

function hasVenue({ statedVenue }: Paper): boolean {
  return statedVenue !== null && isVenueWithYear(statedVenue);
}

function linksToPaper({ links }: Paper): boolean {
  return links.some(({ kind }) => kind === 'PAPER');
}
