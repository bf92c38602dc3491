import type { PhrasingContent } from 'mdast';
import { venueSeries } from '../../../identity/venue.js';
import type { ReadEntry } from './behindTitle.js';
import type { Chosen } from './choose.js';
import { anyParts } from '../forms/anyParts.js';
import { forms } from '../forms/forms.js';
import { titleLikeness } from '../titles/titleLikeness.js';

/** So many entries that begin with their source in brackets, and so large a share of all that begin with brackets, show the list's way. */
const fewest = 4;
const share = 0.5;
/** What stands behind the brackets is so much like a title. */
const likely = 0.5;

/** "[Applied Looms 2022] ", "(**Applied Looms 2022**) ": a source with its year, and what is before it. */
const source = /^\s*[[(（【]([^[\]()（）【】]{2,80}(?<!\d)(?:19|20)\d{2})[\])）】][\s:.,-]*/u;

/**
 * Reads anew what was taken for a title although it stands in the brackets in which the entries round it have their
 * sources: "[Applied Looms 2022] A Title of Some Words" among "[ICML 2022] A Title". No list knows all journals.
 */
export function readSourcesInBrackets(entries: Chosen[]): void {
  const read = entries.flatMap((entry) => {
    const found = entry.form === null ? null : source.exec(entry.block.content.map(textOf).join(''));
    return entry.form !== null && found ? [{ entry, length: found[0].length, name: found[1]!.trim() }] : [];
  });
  const isTaken = ({ entry, name }: (typeof read)[number]) => name.startsWith(entry.paper.title);
  const taken = read.filter(isTaken);
  const usual = read.length - taken.length;
  if (usual < fewest || usual < read.length * share) return;
  for (const { entry, length, name } of taken) {
    const again = readBehind(entry, length);
    if (again === null) continue;
    Object.assign(entry, again);
    entry.paper.venue = venueSeries(name);
    entry.paper.statedVenue = entry.paper.venue === null ? null : name;
  }
}

/** The entry as read without so much of its beginning; null where no title is left. */
function readBehind({ block }: ReadEntry, length: number): Pick<ReadEntry, 'form' | 'paper'> | null {
  const content = withoutStart(block.content, length);
  if (content === null) return null;
  for (const form of [...forms, anyParts]) {
    const reading = form.read({ ...block, content });
    if ('paper' in reading && titleLikeness(reading.paper.title) >= likely)
      return { form, paper: reading.paper };
  }
  return null;
}

/** Null where marks go on across the end of what is taken off. */
function withoutStart(content: PhrasingContent[], length: number): PhrasingContent[] | null {
  let left = length;
  for (const [index, node] of content.entries()) {
    const text = textOf(node);
    if (text.length > left)
      return node.type === 'text'
        ? [{ ...node, value: node.value.slice(left) }, ...content.slice(index + 1)]
        : left === 0
          ? content.slice(index)
          : null;
    left -= text.length;
  }
  return null;
}

/** With its white space. */
function textOf(node: PhrasingContent): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}
