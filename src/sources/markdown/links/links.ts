import type { PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { LinkRecord } from '../../record.js';
import { readBadge } from './badge.js';
import { attribute, htmlAnchors } from '../text/htmlAnchors.js';
import { linkKind } from './linkKind.js';
import { isPersonalPage } from './personalPage.js';
import { once } from '../text/once.js';
import { plainText } from '../text/plainText.js';

/** Hosts for which lists forget the scheme; any other address without one is a file of the list itself. */
const withoutScheme =
  /^(?:www\.)?(?:github\.com|arxiv\.org|huggingface\.co|openreview\.net|aclanthology\.org|doi\.org)\/\S/i;

/**
 * Every link to a page in the order written, `<a href>` included. Links within the document, to files and to nowhere
 * are none; neither are images, but the text of an image within a link is the link's label.
 */
export const readLinks = once((content: PhrasingContent[]): LinkRecord[] => {
  const links: LinkRecord[] = [];
  visit({ type: 'paragraph', children: htmlAnchors(content) }, 'link', (node, index, parent) => {
    const written = plainText(node);
    const addresses = severalIn(written === node.url ? withoutTail(node.url) : node.url);
    const urls = addresses.map(absolute).filter((url) => url !== null);
    const text = written || imageText(node.children);
    const before = parent?.children[(index ?? 0) - 1];
    const isBare = text === '' || text === node.url;
    for (const url of urls) {
      const label = (isBare && before?.type === 'text' && detachedLabel(before.value)) || text || url;
      if (!isPersonalPage(label, url) && !isCount(node.children, label))
        links.push({ url, kind: linkKind(label, url), label });
    }
  });
  return links;
});

/**
 * "https://github.com/a/b（即将）", "[pdf][https://…/1.pdf]][…": no address that stands by itself goes on behind the marks of
 * Chinese or a bracket that closes what is open before it.
 */
function withoutTail(url: string): string {
  return url.replace(/(?<=[^/])[（）【】《》“”，。；、].*$/u, '').replace(/^([^[\]]+)\].*$/, '$1');
}

/** A badge that only counts the citations of a paper. */
function isCount(content: PhrasingContent[], label: string): boolean {
  const isPicture = content.some(
    ({ type, ...node }) => type === 'image' || (type === 'html' && 'value' in node),
  );
  return isPicture && /^(?:citations?|cites|cited by|citation count)$/i.test(label);
}

function absolute(written: string): string | null {
  const bare = unwrapped(written).replace(/^(?:ttp|hhttp|htttp|htp)(?=s?:\/\/)/i, 'http');
  const url = withoutScheme.test(bare) ? `https://${bare}` : bare;
  return /^https?:\/\/[^/]/i.test(url) && URL.canParse(url) && !cutOff.test(url) ? url : null;
}

/** "https://github .com/…": what stands before the blank leads nowhere. */
const cutOff = /^https?:\/\/(?!localhost)[a-z\d-]+\/?$/i;

/** "[paper](https://…](https://…))": two addresses in one link. */
function severalIn(url: string): string[] {
  const [, first, second] = /^(https?:[^\s()[\]]+)\]\((https?:[^\s()[\]]+)\)?$/i.exec(url.trim()) ?? [];
  return first === undefined ? [url.trim()] : [first, second!];
}

/**
 * The address in brackets too many, "[a]((https://…))", or in a link within the link, "[a]([b](https://…))", or before the
 * brace of "url={https://…}", or behind that of the reader that a browser had it open in, "chrome-extension://…?file=https://…".
 */
function unwrapped(written: string): string {
  if (/^[a-z]{2,10}-extension:/i.test(written))
    return written.slice(Math.max(0, written.search(/https?:\/\//i)));
  if (/^[^{}]*\}+,?$/.test(written)) return written.replace(/\}+,?$/, '');
  const inner = /^\(([^()\s]+)\)$|^\[[^[\]]*\]\(([^()\s]+)\)$/.exec(written);
  return inner?.[1] ?? inner?.[2] ?? written;
}

/** The label that a blank parts from its address, which leaves the address a link by itself: "[paper] (https://…)". */
function detachedLabel(before: string): string | null {
  return /\[([^[\]]{1,200})\]\s?\(\s?$/.exec(before.slice(-210))?.[1]?.trim() ?? null;
}

/** The alternative text of the first image whose text says more than that it is one, else what a badge shows. */
function imageText(content: PhrasingContent[]): string {
  const images: { alt: string; url: string }[] = [];
  visit({ type: 'paragraph', children: content }, 'image', ({ alt, url }) => {
    images.push({ alt: alt ?? '', url });
  });
  visit({ type: 'paragraph', children: content }, 'html', ({ value }) => {
    if (!/^<img\s/i.test(value)) return;
    images.push({ alt: attribute(value, 'alt') ?? '', url: attribute(value, 'src') ?? '' });
  });
  const alternatives = images.map(({ alt }) => alt.replace(/\s+/g, ' ').trim()).filter(Boolean);
  const telling = alternatives.find((alt) => !/^(?:static )?(?:badge|image|img|alt|icon|logo)$/i.test(alt));
  return telling ?? images.map(({ url }) => badgeText(url)).find(Boolean) ?? alternatives[0] ?? '';
}

function badgeText(url: string): string {
  const badge = readBadge(url);
  return badge === null ? '' : badge.label || badge.message;
}
