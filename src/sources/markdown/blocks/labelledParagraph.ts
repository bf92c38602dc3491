import type { PhrasingContent } from 'mdast';
import { readLinks } from '../links/links.js';
import { isVenueWithYear } from '../parts/lead.js';
import { isInstitutionLabelled } from '../text/labelledLine.js';
import { plainText } from '../text/plainText.js';
import { announcedIn } from './announcedPart.js';
import { detailOf } from './details.js';
import { isLinkDetail } from './linkDetail.js';

/** What is said of a paper and adds nothing to it: "Keywords: looms", "备注 | …". */
const remarkLabel =
  /^[^\p{L}\p{N}]{0,3}(?:affiliations?|institut(?:ion|e)s?|organi[sz]ations?|keywords?|tags?|tasks?|topics?|notes?|comments?|remarks?|awards?|单位|机构|备注|关键词|标签|任务|注)\s*(?:[:：]|\s?\|\s)/iu;

/**
 * What a paragraph below a title adds to its entry when each of its lines begins with a label: "Authors: Ada Lovelace,
 * Alan Turing", "作者 | Ada Lovelace", "Code: https://…", "Affiliation: Some University". Null for every other.
 */
export function labelledParagraph(content: PhrasingContent[]): PhrasingContent[] | null {
  const details: PhrasingContent[] = [];
  for (const line of linesOf(content)) {
    const text = plainText(line).trim();
    const isRemark = remarkLabel.test(text) || isInstitutionLabelled(text);
    const what = isRemark ? null : announcedIn(line)?.what;
    const toCome = what === 'link' ? linkToCome(line, text) : null;
    if (isRemark) details.push(...venueIn(text));
    else if (toCome !== null) details.push(...toCome);
    else if (isLinkDetail(line) || (what !== undefined && what !== null && what !== 'link'))
      details.push(...detailOf(line, false));
    else return null;
  }
  return details;
}

/** "Paper: None", "Paper: N/A | [page](https://…)": a link without address, and those that stand beside it. */
function linkToCome(line: PhrasingContent[], text: string): PhrasingContent[] | null {
  const label = /^\W*([^:：]{2,30})[:：]\s*(?:none|n\/a|无|暂无)\s*(?:\||$)/iu.exec(text)?.[1];
  if (label === undefined) return null;
  const links = readLinks(line).length === 0 ? [] : line.filter(({ type }) => type === 'link');
  const empty: PhrasingContent = { type: 'link', url: '', children: [{ type: 'text', value: label }] };
  return [empty, ...links].flatMap((link) => [{ type: 'text' as const, value: '\n' }, link]);
}

/** "备注 | CVPR 2020 Oral" */
function venueIn(text: string): PhrasingContent[] {
  const value = text.replace(/^[^:：|]*[:：|]\s*/, '');
  return isVenueWithYear(value) ? [{ type: 'text', value: `\n${value}` }] : [];
}

function linesOf(content: PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of content) {
    if (node.type === 'break') lines.push([]);
    else if (node.type !== 'text') lines.at(-1)!.push(node);
    else
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index > 0) lines.push([]);
        if (value !== '') lines.at(-1)!.push({ type: 'text', value });
      }
  }
  return lines.filter((line) => /\S/.test(plainText(line)));
}
