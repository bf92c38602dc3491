import type { PhrasingContent } from 'mdast';
import { boldNames } from '../references/boldNames.js';
import { citedTitle } from '../parts/citation.js';
import type { EntryBlock } from '../document/entryBlock.js';
import type { EntryForm, Reading } from './form.js';
import { withLinkedSource } from './linkedSource.js';
import { readEntry } from './entry.js';
import { isLabel } from '../text/label.js';
import { isVenueWithYear, readLead } from '../parts/lead.js';
import { isBeforeQuoted } from '../references/nameBeforeQuoted.js';
import { namesThenTitle } from '../references/namesThenTitle.js';
import { isPersonShaped } from '../parts/nameWords.js';
import { trimMarks } from '../text/marks.js';
import type { Piece } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';
import { namesQuoted } from '../titles/quotedBehind.js';
import { startsWithColon } from '../titles/continuedTitle.js';
import { withTitleInCode } from '../titles/titleInCode.js';
import { titleInBrackets } from '../titles/titleInBrackets.js';
import { hasTopicWord } from '../text/topicWords.js';
import { authorFirst } from './authorFirst.js';
import { plainTitle } from './plainTitle.js';
import { withOpenedBold } from '../titles/wholeInBold.js';

/** A title in bold, also in or round a link; byline, venue, date and links behind it, in any order, on any line. */
export const boldTitle: EntryForm = {
  pattern: '- [YYYY/MM] **Title** *First Author et al. Venue.* [[paper](https://…)] [[code](https://…)]',
  read(block) {
    const { content } = block;
    const pieces = withTitleInCode(withLinkedSource(content));
    if (withOpenedBold(pieces) !== pieces) return { misfit: 'its bold text holds names' };
    const at = pieces.findIndex(
      ({ kind, isBold, text }, index) =>
        (kind === 'strong' || (kind === 'link' && isBold)) && !isAside(text, pieces.slice(index + 1)),
    );
    if (at < 0) return { misfit: 'it has no title in bold' };
    if (citedTitle(pieces) !== null) return { misfit: 'a link beside it holds authors and year' };
    const before = pieces.slice(0, at);
    const after = pieces.slice(at + 1);
    const written = pieces[at]!.text;
    const title = titleInBrackets(written) ?? written;
    // "`AaD` [Yang et al., NeurIPS 2022] **A Title**": code is a tag or what the paper's method is called.
    const isTagged = readLead(before).rest !== '' && before.some(({ kind }) => kind === 'code');
    const lead = readLead(isTagged ? before.filter(({ kind }) => kind !== 'code') : before);
    const isApart = lead.rest === '' || isInBrackets(lead.rest) || /^see also[:：]?$/i.test(lead.rest);
    if (!isApart || before.some(({ kind }) => kind === 'label')) {
      return {
        misfit: `"${trimMarks(lead.rest).slice(0, 80)}" stands before its bold text`,
      };
    }
    if (isLabel(title) || title.endsWith(':') || title.endsWith('：') || startsWithColon(after)) {
      return { misfit: `its bold text "${title}" is a label` };
    }
    const reference = readReference(block, title);
    if (reference !== null) return reference;
    if (boldNames(pieces.slice(at)) !== null || (isPersonShaped(title) && namesThenTitle(pieces) !== null))
      return { misfit: `its bold text "${title}" holds names` };
    if (namesQuoted(title, after) || isBeforeQuoted(title, after))
      return { misfit: `its bold text "${title}" stands before a title in quotation marks` };
    if (namesLink(title, after))
      return {
        misfit: `its bold text "${title}" stands before a title in a link`,
      };
    return readEntry(content, { title, before, after });
  },
};

/** "**Ada Lovelace, Alan Turing. A Title of Some Words. ICML 2019.** [[pdf](…)]": the bold text is the whole entry. */
function readReference(block: EntryBlock, title: string): Reading | null {
  const isCandidate = /(?:19|20)\d{2}|\bet\.? al\b/.test(title) && /[,&]|\sand\s/.test(title);
  if (!isCandidate) return null;
  const bold = block.content.findIndex(
    (node) => node.type === 'strong' && node.children.every(({ type }) => type === 'text'),
  );
  if (bold < 0) return null;
  const content = block.content.map((node, index): PhrasingContent =>
    index === bold ? { type: 'text', value: plainText(node) } : node,
  );
  const readings = [authorFirst, plainTitle].map((form) => form.read({ ...block, content }));
  const isWhole = (reading: Reading) =>
    'paper' in reading &&
    (reading.paper.byline.length > 1 || reading.paper.etAl) &&
    reading.paper.title.split(/\s+/).length >= 3 &&
    reading.paper.byline.every(({ rawName }) => /\S\s/.test(rawName) && !hasTopicWord(rawName)) &&
    title.includes(reading.paper.byline[0]?.rawName ?? '');
  return readings.find(isWhole) ?? null;
}

/** "**GP-UCB** [A Longer Title](https://…)": the bold text is what the paper's method is called. */
function namesLink(title: string, after: Piece[]): boolean {
  const next = after.find(({ kind, text }) => kind === 'label' || /[\p{L}\p{N}]/u.test(text));
  return next?.kind === 'link' && title.split(/\s+/).length <= 3 && next.text.split(/\s+/).length >= 3;
}

/** "[Human Preferences]": nothing but tags in brackets. */
function isInBrackets(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.replace(/[[(（][^[\]()（）]{1,60}[\])）]/g, ' '));
}

/** Bold text that is a number, a venue, a date or a tag before the title. */
function isAside(text: string, behind: Piece[]): boolean {
  if (/^\[.*\]$/.test(text)) return titleInBrackets(text) === null || startsWithTitle(behind);
  // "**(LOOM)** A Title": what the paper's method is called.
  if (/^\([^()\s]{2,30}\)$/.test(text)) return true;
  return /^[^\p{L}]*$/u.test(text) || isVenueWithYear(text);
}

/** Some words in bold or in a link. */
function startsWithTitle(pieces: Piece[]): boolean {
  const next = pieces.find(({ kind, text }) => kind === 'label' || /[\p{L}\p{N}]/u.test(text));
  return (next?.kind === 'strong' || next?.kind === 'link') && next.text.split(/\s+/).length >= 3;
}
