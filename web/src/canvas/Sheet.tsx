import { memo, useMemo, type JSX } from 'react';
import { atRest, seen, type Camera } from './camera.js';
import { Drawing, type DrawingProps } from './Drawing.js';
import { labelsThatFit } from './labels.js';
import { part, withMoved, without } from './part.js';
import type { Scene } from './scene.js';
import type { Theme } from './theme.js';

interface SheetProps {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly camera: Camera;
  readonly selected: string | null;
  readonly focused: string | null;
  readonly hovered: string | null;
  /** The id of a line that is pointed at, and whether something is behind it. */
  readonly line: string | null;
  readonly onLine: boolean;
  /** At full strength; everything else fades. Null: nothing is emphasised. */
  readonly emphasis: ReadonlySet<string> | null;
  /** A node that is being dragged, and where it is in the scene. */
  readonly moved: { readonly id: string; readonly at: readonly [number, number] } | null;
}

/**
 * A scene on a sheet that the camera moves as a whole. The picture on it is drawn anew only when the scene or the zoom
 * changes. What is dragged or emphasised is drawn again on a layer above it, and the picture below fades as one: so
 * each takes as long with thousands of nodes as with few.
 */
export function Sheet(props: SheetProps): JSX.Element {
  const { scene, theme, selected, focused, hovered, line, onLine, emphasis, moved } = props;
  const { zoom, x, y } = props.camera;
  const lifted = moved?.id ?? null;
  const whole = useMemo(() => seen(scene, { ...atRest, zoom }), [scene, zoom]);
  const labels = useMemo(() => {
    const isSmall = zoom < (scene.labelsFrom ?? 0);
    const labelled = isSmall ? whole.marks.filter(({ id }) => id === selected) : whole.marks;
    return labelsThatFit(labelled, new Set([selected ?? '']));
  }, [whole, selected, zoom, scene.labelsFrom]);
  const below = useMemo(() => (lifted === null ? whole : without(whole, lifted)), [whole, lifted]);
  const above = useMemo(() => {
    if (moved) return seen(withMoved(scene, moved.id, moved.at), { ...atRest, zoom });
    return emphasis && part(whole, emphasis);
  }, [scene, whole, zoom, moved, emphasis]);
  const labelsAbove = useMemo(
    () => above && labelsThatFit(above.marks, new Set([selected ?? '', hovered ?? ''])),
    [above, selected, hovered],
  );
  return (
    <div className={onLine ? 'sheet on-line' : 'sheet'} style={{ transform: `translate(${x}px, ${y}px)` }}>
      <Layer {...{ scene: below, theme, selected, focused, line, labels }} faded={emphasis !== null} />
      {above && labelsAbove && (
        <Layer {...{ scene: above, theme, selected, focused, emphasis }} labels={labelsAbove} />
      )}
    </div>
  );
}

const Layer = memo(function Layer({ faded, ...drawing }: DrawingProps & { faded?: boolean }): JSX.Element {
  const { width, height } = drawing.scene;
  return (
    <svg
      className={faded ? 'drawing faded' : 'drawing'}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <Drawing {...drawing} />
    </svg>
  );
});
