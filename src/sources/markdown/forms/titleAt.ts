import { looksLikeByline, readByline } from '../parts/byline.js';
import { partsBeside } from './anyParts.js';
import { readEntry } from './entry.js';
import type { EntryForm } from './form.js';
import { type Piece, toPieces } from '../text/pieces.js';
import { type Stretch, stretchesOf } from '../titles/stretches.js';

/** Where a part stands in every entry of a run: "the second stretch in bold". */
export interface Place {
  kind: Stretch['kind'];
  /** Among the stretches of its kind, from 0. */
  index: number;
}

/** The title stands at one place in each entry of a run, whatever else is in it, and maybe the byline at another. */
export function titleAt(title: Place, byline: Place | null): EntryForm {
  return {
    pattern: '… Title … [[paper](https://…)]',
    read({ content }) {
      const pieces = toPieces(content);
      const stretches = stretchesIn(pieces);
      const text = textAt(stretches, title);
      if (text === null) return { misfit: 'nothing stands where the entries round it have their titles' };
      const known = partsBeside(text, pieces, stretches, true);
      const names = byline === null || known.names.length > 0 ? null : textAt(stretches, byline);
      if (names !== null && looksLikeByline(names)) {
        const read = readByline(names);
        known.names = read.names;
        known.etAl = read.etAl;
      }
      return readEntry(content, { title: text, before: [], after: [], known });
    },
  };
}

export function textAt(stretches: Stretch[], { kind, index }: Place): string | null {
  return stretches.filter((stretch) => stretch.kind === kind)[index]?.text ?? null;
}

/** The stretches that may be a title. */
export function stretchesIn(pieces: Piece[]): Stretch[] {
  return stretchesOf(pieces, false).filter(({ kind, text }) => kind !== 'label' && /\p{L}/u.test(text));
}
