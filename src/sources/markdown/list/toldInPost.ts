import type { EntryBlock } from '../document/entryBlock.js';
import { isOfTalksOrPosts } from '../links/linkHost.js';
import { plainText } from '../text/plainText.js';

const longestTag = 40;

/**
 * "(Looms Lab) [LoomNet: Weaving with Numbers](https://zhuanlan.zhihu.com/…)(用数字织布)": a title in letters, led to a post
 * that tells of its paper in another language, as the remark right behind it does. A post's own title were in that
 * language, too.
 */
export function isToldInPost({ kind, content }: EntryBlock): boolean {
  if (kind === 'row') return false;
  const at = content.findIndex(({ type }) => type === 'link');
  const link = content[at];
  if (link?.type !== 'link' || !isOfTalksOrPosts(link.url)) return false;
  const before = plainText(content.slice(0, at)).trim();
  const behind = plainText(content.slice(at + 1));
  const isTagged = before === '' || (before.length <= longestTag && /^[(（[【].*[)）\]】]$/u.test(before));
  const title = plainText([link]);
  return isTagged && /\p{L}/u.test(title) && !han.test(title) && remark.test(behind);
}

const han = /\p{Script=Han}/u;
const remark = /^\s*[(（][^]*\p{Script=Han}/u;
