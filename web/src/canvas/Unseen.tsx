import { memo, type JSX } from 'react';
import type { Scene } from './scene.js';

/** The nodes in reading order, for screen readers. */
export const Unseen = memo(function Unseen({ marks }: Pick<Scene, 'marks'>): JSX.Element {
  return (
    <ol className="unseen">
      {marks.map(({ id, description }) => (
        <li key={id} id={elementId('node', id)}>
          {description}
        </li>
      ))}
    </ol>
  );
});

/** The id of what a screen reader is led to: without spaces, which part ids. */
export function elementId(kind: 'node' | 'line', id: string): string {
  return `${kind}-${id.replaceAll(' ', '_')}`;
}
