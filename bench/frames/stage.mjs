import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Stage } from '../../web/src/canvas/Stage.tsx';
import { hues, themes } from '../../web/src/canvas/theme.ts';
import '../../web/src/ui/styles.css';

/** The explorer's own stage. */
export function draw(element, { width, height, nodes, links }) {
  const scene = {
    ...{ width, height, middle: [width / 2, height / 2], arcs: [], captions: [] },
    marks: nodes.map(({ id, label, x, y, size }, index) => ({
      ...{ id, label, x, y, size, kind: index % 3 ? 'author' : 'paper', hue: hues[index % 6], filled: true },
      ...{ title: label, description: label, rank: size },
    })),
    lines: links.map(({ id, source, target }) => ({
      id,
      source,
      target,
      width: 1,
      dashed: false,
      title: '',
    })),
  };
  createRoot(element).render(
    createElement(Stage, {
      ...{ scene, theme: themes.light, selected: null, name: 'frames', onSelect() {}, onPin() {} },
    }),
  );
}
