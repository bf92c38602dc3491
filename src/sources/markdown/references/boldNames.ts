import type { BylineName } from '../../record.js';
import { looksLikeByline, readByline } from '../parts/byline.js';
import type { Piece } from '../text/pieces.js';

/** A reference that has its names in bold: "**Lovelace, A., & Babbage, C. (1843).** A Title. *Venue*." */
interface Reference {
  names: BylineName[];
  etAl: boolean;
  date: string | null;
  title: string;
  after: Piece[];
}

const year = String.raw`\((?:((?:19|20)\d{2})[a-z]?|n\.d\.|in press|forthcoming|various)(?:, [^()]{1,20})?\)`;
const namesWithYear = new RegExp(String.raw`^(.{3,2000}?)[\s,]*${year}[.,:]?\s*$`, 'u');
const yearBehind = new RegExp(String.raw`^\s*${year}`, 'u');
/** Alone, "Ada Lovelace" and "Lovelace, A." are names only where a year follows. */
const oneName =
  /^\p{Lu}[\p{L}\p{M}'’-]{1,30}(?:, (?:\p{Lu}\.?[\s-]?){1,4}|(?: \p{Lu}\.)? \p{Lu}[\p{L}\p{M}'’-]{1,30})$/u;

/** Null unless an entry starts with names in bold and their year, in it or right behind it. */
export function boldNames(pieces: readonly Piece[]): Reference | null {
  const at = pieces.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const [bold, next] = pieces.slice(at, at + 2);
  if (bold?.kind !== 'strong' || next?.kind !== 'text') return null;
  const inside = namesWithYear.exec(bold.text);
  const behind = inside ? null : yearBehind.exec(next.text);
  const written = inside?.[1] ?? (behind ? bold.text : '');
  if (!oneName.test(written.trim()) && !looksLikeByline(written)) return null;
  const { names, etAl } = readByline(written);
  const date = inside?.[2] ?? behind?.[1] ?? null;
  const text = next.text.slice(behind?.[0].length ?? 0).replace(/^[\s.,:;–-]+/, '');
  const marked = text === '' ? pieces[at + 2] : undefined;
  if (marked?.kind === 'emphasis' || marked?.kind === 'link')
    return { names, etAl, date, title: marked.text.replace(/\.$/, ''), after: pieces.slice(at + 3) };
  const end = endOfTitle(text);
  const title = text.slice(0, end).trim();
  // "**Weaving Looms and Slot Filling** (2016), Ada Lovelace et al.": the names come behind a title.
  if (title.split(/\s+/).length < 2 || /\bet\.? ?al\.?$/.test(title)) return null;
  const after: Piece[] = [{ kind: 'text', text: text.slice(end) }, ...pieces.slice(at + 2)];
  return { names, etAl, date, title: title.replace(/\.$/, ''), after };
}

/** Behind the first dot; a question ends a title only where less than a sentence follows it. */
function endOfTitle(text: string): number {
  const dot = /[\p{L}\p{N})\]”"'’]{2}\.(?=\s|$)/u.exec(text);
  const end = dot ? dot.index + dot[0].length : text.length;
  const question = /[?!](?=\s)/.exec(text.slice(0, end));
  const rest = question ? text.slice(question.index + 1, end).trim() : '';
  return question && rest.split(/\s+/).length < 3 ? question.index + 1 : end;
}
