import type { PhrasingContent } from 'mdast';
import type { EntryForm } from './form.js';
import type { EntryBlock } from '../document/entryBlock.js';
import { once } from '../text/once.js';

/** A form that reads entries as if nothing in them were bold or italic: "**Some** Words of a **Title**. ICML 2019." */
export function unmarked(form: EntryForm): EntryForm {
  return { pattern: form.pattern, read: (block) => form.read(plain(block)) };
}

const plain = once((block: EntryBlock): EntryBlock => ({ ...block, content: opened(block.content) }));

/** Neighbouring texts become one. */
function opened(content: PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  const add = (node: PhrasingContent) => {
    const last = result.at(-1);
    if (node.type === 'strong' || node.type === 'emphasis') node.children.forEach(add);
    else if (node.type === 'text' && last?.type === 'text')
      result[result.length - 1] = { type: 'text', value: last.value + node.value };
    else result.push(node);
  };
  content.forEach(add);
  return result;
}
