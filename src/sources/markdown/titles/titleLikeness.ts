import { looksLikeByline } from '../parts/byline.js';
import { isVenueWithYear } from '../parts/lead.js';
import { announced, isLabel } from '../text/label.js';
import { isSentence } from '../text/sentence.js';

/** "简介：…", "Summary: …": what is said of a paper. */
const remarkLabel =
  /^(?:简介|摘要|概述|总结|说明|备注|笔记|abstract|summary|tl;?dr|keywords?|notes?)\s?[:：]/i;

/** What is a label, an address, a venue, a sentence, an institution or names, and so no title. */
export function isNoTitle(text: string): boolean {
  return (
    isLabel(text) ||
    /^https?:|[:：]$/i.test(text) ||
    isAnnounced(text) ||
    remarkLabel.test(text) ||
    isVenueWithYear(text) ||
    isSentence(text) ||
    /^(?:we|our|this|these|it|they|in this|see|for more|here|also)\s\p{Ll}/iu.test(text) ||
    /^(?:[\p{L} ,&-]{0,60}\b(?:University|Institute|Laboratory|College)\b[\p{L} ,&-]{0,60})$/u.test(text) ||
    looksLikeByline(text)
  );
}

/** "Authors: …", "Date: May 2019"; without a digit, "DATE: Detecting Broken Threads" is no date. */
function isAnnounced(text: string): boolean {
  const found = announced(text);
  return found !== null && (found.what !== 'date' || /\d/.test(text));
}

/** "International Conference on Looms", "Workshop on Threads": what a place for papers is called. */
const namesVenue =
  /^(?:\S+\s+){0,4}(?:conference|symposium|workshop|transactions|proceedings|journal|competition|challenge)\s(?:on|of|in|for|at)\s/i;

/** "G. M., Turing, A., & Noether, E": a part of a list of names. */
const initialled = /(?<!\p{L})\p{Lu}\.,|,\s&\s\p{Lu}[\p{L}-]+,/u;

const mostWords = 30;
const longest = 300;

/** How much a text by itself resembles the title of a paper, from 0 to 1: mostly a matter of its length. */
export function titleLikeness(text: string): number {
  if (text.length > longest || isNoTitle(text) || namesVenue.test(text) || initialled.test(text)) return 0;
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  const han = text.match(/[\p{Script=Han}\p{Script=Hangul}]/gu)?.length ?? 0;
  const length = Math.max(words, Math.floor(han / 3));
  if (length > mostWords) return 0.2;
  const ofLength = Math.min(1, [0, 0.1, 0.25, 0.5, 0.8][length] ?? 1);
  return holdsMore(text) ? ofLength / 2 : ofLength;
}

/** A year at its end, "et al.", a bar, tags between slashes or several sentences: more than a title. */
function holdsMore(text: string): boolean {
  return (
    /(?<!\d)(?:19|20)\d{2}\W*$|\bet\.? al\b|\s\|\s|\s\/\s|[\p{Ll})]{2}\.\s+\p{Lu}\p{Ll}/u.test(text) ||
    /^(?:by|and|with|from|in|of|for)\s|^[，。、；]|^[^[\]]*\]|\[[^[\]]*$/.test(text)
  );
}
