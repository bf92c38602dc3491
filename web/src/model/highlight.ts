/** A piece of a text, and whether it was searched for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};

/** The pieces of a highlight as the API gives it: HTML with `<em>` as its only tag. */
export function pieces(highlight: string): Piece[] {
  return highlight
    .split(/<em>(.*?)<\/em>/s)
    .map((text, index) => ({
      text: text.replaceAll(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => entities[entity]!),
      found: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}
