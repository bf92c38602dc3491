import { looksLikeByline } from '../parts/byline.js';
import { isVenueWithYear } from '../parts/lead.js';
import type { Piece } from '../text/pieces.js';

/**
 * Whether what stands on a line above the link at `at` is a name or a remark, and the link is the title: "RNN" or
 * "一些织布机的综述" over "[A Title of Some Words](…)".
 */
export function isNameOverLink(pieces: Piece[], at: number): boolean {
  const link = pieces[at];
  const before = pieces.slice(0, at).filter(({ kind, text }) => kind === 'break' || text.trim() !== '');
  if (link?.kind !== 'link' || before.at(-1)?.kind !== 'break') return false;
  const [name, ...others] = before.filter(({ kind }) => kind !== 'break');
  if (name?.kind !== 'text' || others.length > 0 || /[:：]\s*$/.test(name.text)) return false;
  const isOther = /\p{Script=Han}/u.test(name.text) && !/\p{Script=Han}/u.test(link.text);
  const isName = name.text.trim().split(/\s+/).length <= 3;
  return (
    (isOther || isName) &&
    link.text.split(/\s+/).length >= 3 &&
    !isVenueWithYear(link.text) &&
    !isVenueWithYear(name.text) &&
    !looksLikeByline(link.text) &&
    !/,|\sand\s|\bet\.? al\b/.test(name.text)
  );
}
