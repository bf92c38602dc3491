import type { LintIssue } from '../issue.js';
import type { PlacedList } from '../placeEntries.js';

/** "et al" as lists write it, "et. al" and "etal" and "oet al" among them, with its dot where it has one. */
const etAl = /o?et\.? ?al(?![\p{L}\p{N}-])\.?/gu;

/** "et al." glued to the name before it ("Shahet al."), to the venue behind it ("et al.arXiv"), or misspelt. */
export function gluedEtAl({ text, entries }: PlacedList): LintIssue[] {
  return entries.flatMap(({ line, record, texts }) => {
    if (!record?.etAl) return [];
    const own = texts.filter(({ isMarked }) => !isMarked);
    return own.flatMap(({ start, end }) =>
      misspellings(text.slice(start, end)).flatMap(({ at, written, replacement, context }) => {
        if (record.title.includes(context)) return [];
        const proposal = context.replace(written, () => replacement);
        const message = `Expected "et al." by itself, got "${context}". Write "${proposal}".`;
        const fix = { start: start + at, end: start + at + written.length, replacement };
        return [{ line, code: 'glued-et-al', message, raw: context, proposal, fix }];
      }),
    );
  });
}

interface Misspelling {
  at: number;
  /** The "et al" alone. */
  written: string;
  replacement: string;
  /** With the words to which it is glued. */
  context: string;
}

function misspellings(text: string): Misspelling[] {
  return [...text.matchAll(etAl)].flatMap((match): Misspelling[] => {
    const before = /\p{L}*$/u.exec(text.slice(Math.max(0, match.index - 40), match.index))![0];
    // "Romeoet al.": the "o" is the name's.
    const isNames = before !== '' && match[0].startsWith('o');
    const written = isNames ? match[0].slice(1) : match[0];
    const at = match.index + (isNames ? 1 : 0);
    const name = isNames ? `${before}o` : before;
    const behind = /^\p{L}{0,40}/u.exec(text.slice(at + written.length))![0];
    const isGlued = name !== '';
    // Without the space it is as likely the end of a name: "Metal".
    if (isGlued && !(written.startsWith('et al') && /\p{Ll}$/u.test(name))) return [];
    if (!isGlued && behind === '' && written.startsWith('et al')) return [];
    const replacement = `${isGlued ? ' ' : ''}et al.${behind === '' ? '' : ' '}`;
    return [{ at, written, replacement, context: name + written + behind }];
  });
}
