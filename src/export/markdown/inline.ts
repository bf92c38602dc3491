import type { Heading, Html, PhrasingContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { LinkRecord } from '../../sources/record.js';

/** Parts of an entry in Markdown, each with every character escaped that would mean something there. */
export function plain(text: string): string {
  return written(...textNodes(text));
}

export function bold(text: string): string {
  return written({ type: 'strong', children: textNodes(text) });
}

export function italic(text: string): string {
  return written({ type: 'emphasis', children: textNodes(text) });
}

export function link({ label, url }: LinkRecord): string {
  return written(linkNode(label, url));
}

export function boldLink({ label, url }: LinkRecord): string {
  return written({ type: 'strong', children: [linkNode(label, url)] });
}

export function heading(name: string, depth: Heading['depth']): string {
  return inMarkdown({ type: 'heading', depth, children: textNodes(name) });
}

function linkNode(label: string, url: string): PhrasingContent & { type: 'link' } {
  return { type: 'link', url, children: textNodes(label) };
}

/** Where a bare address or e-mail address becomes a link, whatever stands before its characters: behind this. */
const startOfAddress = /(?<=(?<![a-z])(?:https?|www))(?=:\/\/|\.)|(?<=[-.\w+]@)(?=[-\w])/i;

/** The text; an empty comment within an address keeps it from becoming a link. */
function textNodes(text: string): (Text | Html)[] {
  return text
    .split(startOfAddress)
    .flatMap((value, index): (Text | Html)[] => [
      ...(index > 0 ? [{ type: 'html' as const, value: '<!-- -->' }] : []),
      { type: 'text', value },
    ]);
}

function written(...children: PhrasingContent[]): string {
  return inMarkdown({ type: 'paragraph', children });
}

const options: Options = {
  extensions: [gfmToMarkdown()],
  // Else an address that is its own label would become `<https://…>`, and its label none.
  resourceLink: true,
};

function inMarkdown(node: Parameters<typeof toMarkdown>[0]): string {
  return toMarkdown(node, options).trimEnd();
}
