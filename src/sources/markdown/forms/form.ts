import type { PaperRecord } from '../../record.js';
import type { EntryBlock } from '../document/entryBlock.js';

/** What a form makes of a block: the paper without its place in the list, or why the block is not of this form. */
export type Reading = { paper: Omit<PaperRecord, 'line' | 'raw' | 'section'> } | { misfit: string };

/** One way in which lists write an entry. Pure; a new form is one file with its fixtures. */
export interface EntryForm {
  /** How an entry of this form is written, for messages. */
  pattern: string;
  read(block: EntryBlock): Reading;
  /** Reads a block that says too little for `read`, where most round it are of this form. */
  readAmongAlike?(block: EntryBlock): Reading;
}
