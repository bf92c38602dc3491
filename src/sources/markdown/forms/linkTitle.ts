import type { PhrasingContent } from 'mdast';
import { looksLikeByline } from '../parts/byline.js';
import { citedTitle } from '../parts/citation.js';
import { continuedTitle } from '../titles/continuedTitle.js';
import type { EntryForm } from './form.js';
import { readEntry } from './entry.js';
import { isInstitution } from '../parts/institution.js';
import { namesDashTitle } from '../references/namesDashTitle.js';
import { startsWithReference } from '../references/openedLink.js';
import { readLead } from '../parts/lead.js';
import { readLinks } from '../links/links.js';
import { linksToFile } from '../links/linksToCome.js';
import { withLinkedSource } from './linkedSource.js';
import { isNameOverLink } from '../titles/nameOverLink.js';
import type { Piece } from '../text/pieces.js';
import { yearBeforeLink } from '../titles/yearBeforeLink.js';

/** A title in a link; byline, venue and date behind it, and badges, also on lines of their own. */
export const linkTitle: EntryForm = {
  pattern: '- [Title](https://…) - First Author and Second Author, Venue. [Code](https://…)',
  read({ content }) {
    const pieces = withLinkedSource(content);
    if (citedTitle(pieces) !== null) return { misfit: 'its link holds authors and year' };
    if (namesDashTitle(pieces) !== null) return { misfit: 'names and a year stand before its title' };
    const first = pieces.findIndex(({ kind }) => kind === 'link');
    if (first >= 0 && startsWithReference(pieces[first]!.text))
      return { misfit: 'its link holds names before the title' };
    const at = namesCode(pieces, first, content) ? first + 2 : first;
    if (at < 0) return { misfit: 'it has no title in a link' };
    const before = pieces.slice(0, first);
    const { rest } = readLead(before.filter(({ kind }) => kind !== 'label'));
    const dated = yearBeforeLink(rest);
    const isBesideTitle =
      isName(rest, before) ||
      isNameOverLink(pieces, at) ||
      ((isInstitution(rest) || isTag(rest)) && isLong(pieces[at]!.text));
    if (rest !== '' && dated === null && !isBesideTitle)
      return { misfit: `"${rest.slice(0, 80)}" stands before its link` };
    return readEntry(content, {
      ...continuedTitle(pieces[at]!.text, pieces.slice(at + 1)),
      before: rest === '' ? before : [],
      ...(dated && { known: dated }),
    });
  },
};

/** "[security]" */
function isTag(text: string): boolean {
  return /^[[【][^[\]【】]{1,40}[\]】]$/.test(text);
}

function isLong(title: string): boolean {
  return title.split(/\s+/).length >= 3;
}

/** "[Name](https://github.com/…): [A Title](https://arxiv.org/…)": code or a site comes before the paper or its file. */
function namesCode(pieces: Piece[], at: number, content: PhrasingContent[]): boolean {
  const [code, colon, paper] = pieces.slice(at, at + 3);
  if (at < 0 || paper?.kind !== 'link' || !/^\s*[:：–—-]\s*$/.test(colon!.text)) return false;
  const links = readLinks(content);
  const kindOf = (piece: Piece) => links.find(({ label }) => label === piece.text)?.kind;
  const isPaper = kindOf(paper) === 'PAPER' || (kindOf(paper) === undefined && linksToFile(content));
  return kindOf(code!) !== 'PAPER' && isPaper && isLong(paper.text);
}

/** "**GPT-3**: [Language Models are …](…)", "GAN - [Generative …](…)", "**`UCRL`** […](…)": what the paper is about. */
function isName(rest: string, before: Piece[]): boolean {
  if (/^["“][^"“”]{1,200}\s[^"“”]{1,200}["”]/.test(rest)) return false;
  if (/\bet\.? ?al\b|,\s|\s(?:and|&)\s/i.test(rest) && looksLikeByline(rest.replace(/[\s:：|–—-]+$/, '')))
    return false;
  if (/^[^:：|]{1,60}[:：|]$|^[(（][^()（）]{1,30}[)）]$/.test(rest)) return true;
  const words = rest.split(/\s+/).length;
  if (/^[^:：|]{1,60}\s[-–—]$/.test(rest)) return words <= 6 && !looksLikeByline(rest.slice(0, -1));
  const written = before.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return words <= 4 && written.every(({ kind }) => kind === 'strong' || kind === 'code');
}
