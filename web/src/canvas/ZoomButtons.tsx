import type { JSX } from 'react';

export interface ZoomButtonsProps {
  /** Enlarges the picture so many times. */
  readonly onZoom: (factor: number) => void;
  /** Shows the whole picture. */
  readonly onFit: () => void;
}

const step = 1.4;

/** The buttons at the corner of a picture, for those without a wheel. */
export function ZoomButtons({ onZoom, onFit }: ZoomButtonsProps): JSX.Element {
  return (
    <div className="zoom" role="group" aria-label="Zoom" onPointerDown={(event) => event.stopPropagation()}>
      <button type="button" aria-label="Zoom in" onClick={() => onZoom(step)}>
        +
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => onZoom(1 / step)}>
        −
      </button>
      <button type="button" aria-label="Fit" onClick={onFit}>
        ⤢
      </button>
    </div>
  );
}
