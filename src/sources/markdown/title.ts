/** The title as a paper bears it: quotation marks round the whole and the final dot taken off; "?", "!" and "…" stay. */
export function cleanTitle(text: string): string {
  const collapsed = text.replace(/\s+/g, ' ').trim();
  const unquoted = /^(?:"[^"]*"|“[^“”]*”|'[^']*')\.?$/.test(collapsed)
    ? collapsed.replace(/\.$/, '').slice(1, -1).trim()
    : collapsed;
  return /(?:^|[^.])\.$/.test(unquoted) ? unquoted.slice(0, -1).trimEnd() : unquoted;
}
