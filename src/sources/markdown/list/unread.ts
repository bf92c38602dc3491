import { isNumbered, isSureReference, unreadItems } from '../blocks/unreadItems.js';
import type { EntryBlock } from '../document/entryBlock.js';
import type { EntryForm } from '../forms/form.js';
import { forms } from '../forms/forms.js';
import { type Chosen, readInBestForm } from './choose.js';
import type { SurveyedSection } from './surveyed.js';

/**
 * What stands among the section's entries and was not even taken for one.
 * @param others the section's blocks that were found at first, entries or not
 */
export function readUnread(section: SurveyedSection, others: EntryBlock[], text: string): Chosen[] {
  const { nodes, chosen, isOther, isProse } = section;
  const blocks = [...others, ...section.blocks];
  if (isOther || (isProse && chosen.length === 0)) return [];
  const entries = chosen.filter(({ form }) => form !== null).map(({ block }) => block.line);
  const kept = new Set(chosen.map(({ block }) => block));
  // A title alone that is no entry after all was not read either, nor was a reference that has no link.
  const taken = blocks.filter(
    (block) => kept.has(block) || !(block.isBareTitle || isNumbered(block.content)),
  );
  const items = unreadItems(
    nodes,
    entries,
    taken.map(({ line }) => line),
    text,
  );
  const count = (form: EntryForm) => chosen.filter((entry) => entry.form === form).length;
  const usual = [...forms].sort((a, b) => count(b) - count(a));
  return readInBestForm(items, usual).flatMap((entry): Chosen[] => {
    const { block, form } = entry;
    if (form === null) return [entry];
    if (!isNumbered(block.content)) return [];
    const misfit = `"${entry.paper.title.slice(0, 80)}" is hardly its title`;
    return isSureReference(entry.paper) ? [entry] : [{ block, form: null, misfits: [{ form, misfit }] }];
  });
}
