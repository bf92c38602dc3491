import { documentTypes } from '../text/documentType.js';
import { isLabel } from '../text/label.js';

/** What a list sets beside titles to mark them, and what Unicode joins such pictures with. */
const decoration = String.raw`\s\uFE0F⭐🌟★☆🔥✨🚀🏆🥇👍🆕💥📌❗✅🎉💯⚡👏🔝🚩📄📃📑📜📝📰`;
const decorationBefore = new RegExp(String.raw`^[${decoration}]+(?=[\p{L}\p{N}"“(])`, 'u');
const decorationBehind = new RegExp(String.raw`[${decoration}\u200B-\u200D\u2060]+$`, 'u');

/** ":fire:78", ":star:94:fire: 156", "🔥 78": how often the paper is cited or its code is starred. */
const counts = /\s*(?:(?::[a-z][a-z0-9_+-]{1,39}:|[⭐🌟★🔥])\s?\d+\s?)+$/u;

/** "[J]", "[EB/OL]": the type of the document, as GB/T 7714 marks it behind the title; "[C]//" comes before its proceedings. */
const documentType = new RegExp(String.raw`\s?\[${documentTypes}\](?:\s?\/\/.*|\.?)$`);

/** "A Title [[Project Page]](Project page)": a link that leads nowhere since its address has blanks in it. */
function withoutBrokenLinks(text: string): string {
  return text.replace(/\s*\[{1,2}([^[\]]{2,30})\]{1,2}\([^()]{0,80}\)(?=\W*$)/g, (link, label: string) =>
    isLabel(label) ? '' : link,
  );
}

/** The title as a paper bears it: quotation marks round the whole and the final dot taken off; "?", "!" and "…" stay. */
export function cleanTitle(text: string): string {
  const collapsed = withoutBrokenLinks(
    text.replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFF]/g, '').replace(/\s+/g, ' '),
  )
    .replace(/\$([{}])\$/g, '$1')
    .replace(/\s?\(@[^()]{1,80}\)\s?$/, '')
    .replace(/^[)\]）]+[\s:.,–—-]*/u, '')
    .replace(/^：\s*/, '')
    .replace(/^[-–—•]\s+(?=\p{L})/u, '')
    .replace(decorationBefore, '')
    .replace(/^\*{1,3}\s+|\*\*$|(?<=\p{Ll}{3})(?<!Theta)\.?\*$|(?<=\S[:：])\*{1,3}(?=\s)/gu, '')
    .replace(decorationBehind, '')
    .replace(counts, '')
    .replace(/,\s(?:pdf|paper)$/i, '')
    .replace(/(?<=\s\S+)\.pdf$/i, '')
    .replace(documentType, '')
    .trim();
  const unquoted =
    /^(?:\[[^[\]]*\]|\([^()]*\))\.?$/.test(collapsed) && collapsed.split(/\s+/).length >= 4
      ? collapsed.replace(/\.$/, '').slice(1, -1).trim()
      : /^(?:"[^"]*"|“[^“”]*”|'[^']*'|《[^《》]*》)\.?$/.test(collapsed)
        ? collapsed.replace(/\.$/, '').slice(1, -1).trim()
        : collapsed;
  const undotted = /(?:^|[^.])\.$/.test(unquoted) ? unquoted.slice(0, -1).trimEnd() : unquoted;
  // A mark that opens and never closes, or closes and never opened, is a slip of the pen.
  return undotted
    .replace(/^[“"]([^“”"]+)$/, '$1')
    .replace(/^([^“”"]+)[”"]$/, '$1')
    .replace(/^[([（]([^()[\]（）]+)$/, '$1')
    .replace(/^([^()[\]（）]+)[)\]）]$/, '$1')
    .replace(/[\s,;:，；：]+$/, '')
    .trim();
}
