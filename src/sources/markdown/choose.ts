import type { PaperRecord } from '../record.js';
import type { EntryBlock } from './blocks.js';
import type { EntryForm } from './form.js';
import { isVenueWithYear } from './lead.js';

const buried =
  'it is part of an HTML block or of indented code; set it free with a blank line or less indent';

/** A block as one form or another reads it, or why none does. */
export type Chosen =
  | { block: EntryBlock; form: EntryForm; paper: Omit<PaperRecord, 'line' | 'raw' | 'section'> }
  | { block: EntryBlock; form: null; misfits: { form: EntryForm; misfit: string }[] };

/**
 * Reads the blocks of a section, each in the form that fits most of them; a block that this form does not fit is read
 * in the next best: lists mix their forms.
 */
export function readInBestForm(blocks: EntryBlock[], forms: EntryForm[]): Chosen[] {
  const readings = blocks.map((block) => forms.map((form) => ({ form, reading: form.read(block) })));
  const fits = new Map(
    forms.map((form, index) => [form, readings.filter((tried) => 'paper' in tried[index]!.reading).length]),
  );
  return blocks.map((block, index) => {
    if (block.kind === 'buried') return { block, form: null, misfits: [{ form: forms[0]!, misfit: buried }] };
    const tried = [...readings[index]!].sort((a, b) => fits.get(b.form)! - fits.get(a.form)!);
    for (const { form, reading } of tried) {
      if ('paper' in reading) return { block, form, paper: reading.paper };
    }
    const misfits = tried.flatMap(({ form, reading }) =>
      'misfit' in reading ? [{ form, misfit: reading.misfit }] : [],
    );
    return { block, form: null, misfits };
  });
}

type Paper = Omit<PaperRecord, 'line' | 'raw' | 'section'>;

/** Whether the entry speaks of a paper: it links to one, or states byline, venue or date. */
export function namesPaper(paper: Paper): boolean {
  return paper.byline.length > 0 || paper.statedDate !== null || hasVenue(paper) || linksToPaper(paper);
}

/** Whether the entry names a paper even where talks, posts or tools are expected. */
export function isPublished(paper: Paper): boolean {
  return linksToPaper(paper) || (paper.byline.length > 0 && hasVenue(paper));
}

function hasVenue({ statedVenue }: Paper): boolean {
  return statedVenue !== null && isVenueWithYear(statedVenue);
}

function linksToPaper({ links }: Paper): boolean {
  return links.some(({ kind }) => kind === 'PAPER');
}
