import type { JSX } from 'react';
import type { Scene } from './scene.js';

interface TipProps extends Pick<Scene, 'width' | 'height'> {
  readonly text: string;
  readonly at: readonly [x: number, y: number];
}

/** What is pointed at, in words, beside it. */
export function Tip({ text, at: [x, y], width, height }: TipProps): JSX.Element {
  return (
    <p
      className="tooltip"
      style={{ left: Math.max(0, Math.min(x + 14, width - 280)), top: y > height - 90 ? y - 60 : y + 14 }}
    >
      {text}
    </p>
  );
}
