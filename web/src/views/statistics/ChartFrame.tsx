import type { JSX, ReactNode } from 'react';
import { drawingFont } from '../../canvas/theme.js';

interface ChartFrameProps {
  readonly width: number;
  readonly height: number;
  /** What the chart says, in words. */
  readonly name: string;
  readonly fontSize: number;
  readonly children: ReactNode;
}

/** The drawing that bars or columns stand in, as large as its card and good as a file by itself. */
export function ChartFrame({ width, height, name, fontSize, children }: ChartFrameProps): JSX.Element {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={name}
      fontFamily={drawingFont}
      fontSize={fontSize}
    >
      {children}
    </svg>
  );
}
