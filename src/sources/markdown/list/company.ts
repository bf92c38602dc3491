import { type Chosen, isPublished, namesPaper } from './choose.js';
import { parseRepository } from '../../../identity/repository.js';
import { boldTitle } from '../forms/boldTitle.js';
import { linkTitle } from '../forms/linkTitle.js';
import { plainTitle } from '../forms/plainTitle.js';
import { isOfTalksOrPosts } from '../links/linkHost.js';
import { linksToFile } from '../links/linksToCome.js';
import { isVenueWithYear } from '../parts/lead.js';
import { isToldInPost } from './toldInPost.js';

/** What the entries that stand together tell of one that says little of itself. */

/** So many entries make a list. */
const fewest = 5;
const fewestPublished = 3;

/** Whether an entry names a paper, leads to its file beside the list, or is a title in a list of papers. */
export function isOfPaper(entry: Chosen): boolean {
  if (entry.form === null) return false;
  const { block, paper } = entry;
  return block.isBareTitle === true || namesPaper(paper) || linksToFile(block.content) || isToldInPost(block);
}

/** Whether most blocks that are certainly entries name a paper. */
export function areMostlyPapers(chosen: Chosen[]): boolean {
  const certain = chosen.filter(({ block }) => !block.isDoubtful);
  const papers = certain.filter(isOfPaper);
  return papers.length >= fewest && papers.length * 2 > certain.length;
}

/** Whether most blocks of a section are published papers, whatever its heading says: "Conferences", "Articles". */
export function areMostlyPublished(chosen: Chosen[]): boolean {
  const certain = chosen.filter(({ block }) => !block.isDoubtful);
  const published = certain.filter((entry) => entry.form !== null && isPublished(entry.paper));
  return published.length >= fewestPublished && published.length * 2 > certain.length;
}

/** Whether most entries lead to posts and to nothing else. What has its title in bold is listed like a paper. */
export function areMostlyPosts(chosen: Chosen[]): boolean {
  const linked = chosen.filter((entry) => entry.form !== null && entry.paper.links.length > 0);
  const posts = linked.filter(
    (entry) =>
      entry.form !== null &&
      entry.form !== boldTitle &&
      !isToldInPost(entry.block) &&
      entry.paper.links.every(({ kind }) => kind === 'BLOG'),
  );
  return posts.length > 1 && posts.length * 2 > linked.length;
}

/** "[How We Broke a Loom](https://www.youtube.com/…) - 2018-05", "[Blog: How We Broke a Loom](…)": leads to a talk or a post, and has no byline or venue. */
export function isTalkOrPost(entry: Chosen): boolean {
  if (entry.form !== linkTitle || entry.block.kind !== 'item' || isToldInPost(entry.block)) return false;
  const { title, links, byline, statedVenue } = entry.paper;
  const saysSo =
    /^(?:\S+\s){0,3}blog(?: ?post)?s?: /i.test(title) && links.every(({ kind }) => kind !== 'PAPER');
  const leadsThere = links.length > 0 && (saysSo || links.every(({ url }) => isOfTalksOrPosts(url)));
  const isPublic = byline.length > 0 || (statedVenue !== null && isVenueWithYear(statedVenue));
  return leadsThere && links[0]!.label === title && !isPublic;
}

/** Whether an entry is a title of some length that leads to the page of its project, or one in bold that leads to its code. */
export function leadsToProject(entry: Chosen): boolean {
  if (entry.form === null || entry.block.kind !== 'item') return false;
  const { title, links } = entry.paper;
  const words = title.split(/\s+/).length;
  const [first] = links;
  if (first?.label !== title) return false;
  if (first.kind === 'CODE')
    return entry.form === boldTitle && words >= 8 && !software.test(title) && !ofList.test(title);
  return words >= ({ PROJECT: 4, OTHER: 7 } as Record<string, number>)[first.kind]!;
}

/** What another list, or the code of others, calls itself. */
const ofList =
  /\b(?:papers?|awesome|curated|list|collections?|resources|repository|repo|implementations?|code|tutorials?)\b/i;

/** What software is and a paper seldom calls itself. */
const software =
  /^\S+(?: \S+)? is an? |\b(?:open[- ]source|server|toolkit|library|platform|runtime|engine|plugin|package|project|frontend|backend|SDK|API)\b/i;

/** "Loom: Inference Server in Rust [[GitHub](…)]" among papers: neither bold nor linked, and with nothing but its code. */
export function isTool(entry: Chosen): boolean {
  if (entry.form !== plainTitle || !software.test(entry.paper.title)) return false;
  const { links } = entry.paper;
  return links.length > 0 && links.every(({ url }) => parseRepository(url) !== null);
}

/** Whether an entry that names nothing of a paper but its title has one that no tool or site bears. */
export function hasLongTitle({ title }: { title: string }): boolean {
  return title.split(/\s+/).length >= 5 || /\p{Script=Han}{6}/u.test(title);
}
