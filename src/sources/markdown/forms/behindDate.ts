import type { PhrasingContent } from 'mdast';
import type { EntryForm } from './form.js';

/** "2003 | ", "[2003-05] – " */
const dated = /^\s*[[(]?((?:19|20)\d{2})(?:[-/.](\d{1,2}))?[\])]?\s*[|:·–—-]\s+/;

/** A form whose entries each stand behind their date and a bar or dash: "2003 | Lovelace, A., & Turing, A. (2003). …". */
export function behindDate(form: EntryForm): EntryForm {
  return {
    pattern: form.pattern,
    read(block) {
      const at = block.content.findIndex((node) => node.type !== 'text' || node.value.trim() !== '');
      const first = block.content[at];
      const match = first?.type === 'text' ? dated.exec(first.value) : null;
      if (first?.type !== 'text' || match === null) return { misfit: 'no date stands before it' };
      const rest: PhrasingContent = { ...first, value: first.value.slice(match[0].length) };
      const reading = form.read({ ...block, content: [rest, ...block.content.slice(at + 1)] });
      if (!('paper' in reading)) return reading;
      const date = match[2] === undefined ? match[1]! : `${match[1]!}-${match[2].padStart(2, '0')}`;
      return { paper: { ...reading.paper, statedDate: reading.paper.statedDate ?? date } };
    },
  };
}
