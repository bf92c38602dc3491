/** Shape says of which kind a node is; colour says of which category. */
export type MarkKind = 'paper' | 'author' | 'team' | 'repository' | 'category' | 'venue' | 'bundle' | 'more';

/** A node, placed in pixels of the stage at rest: x to the right, y downwards. */
export interface Mark {
  readonly id: string;
  readonly kind: MarkKind;
  readonly x: number;
  readonly y: number;
  /** Half its width. */
  readonly size: number;
  readonly hue: string;
  readonly filled: boolean;
  readonly label: string;
  /** The whole title or name. */
  readonly title: string;
  /** What a screen reader says of it: `PMC-LLaMA, paper, 2023-04, has code, 4 links`. */
  readonly description: string;
  /** The direction in which a label leaves its node, in radians clockwise from the right; level when not given. */
  readonly angle?: number;
  /** Labels of higher rank are placed first. */
  readonly rank: number;
  readonly pinned?: boolean;
}

/** A link between two nodes, or from a node to a place. */
export interface Line {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly width: number;
  readonly dashed: boolean;
  /** Two control points of a curve; a straight line without them. */
  readonly curve?: readonly [x1: number, y1: number, x2: number, y2: number];
  /** Where it ends when its target is not drawn. */
  readonly end?: readonly [x: number, y: number];
  readonly title: string;
  /** What a click on it selects: what is behind the line. Nothing without it. */
  readonly opens?: string;
}

/** Nodes that belong together, on a ground of their own. */
export interface Island {
  readonly id: string;
  /** Ids of nodes. */
  readonly members: readonly string[];
  /** Pairs of members whose ground is joined. */
  readonly joined: readonly (readonly [string, string])[];
}

/** Part of a circle around the scene's middle. */
export interface Arc {
  readonly id: string;
  readonly hue: string;
  readonly radius: number;
  /** Radians clockwise from the right. */
  readonly from: number;
  readonly to: number;
}

/** A thin straight line behind everything: the ground that marks stand on. */
export interface Rule {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** Text that belongs to no node. */
export interface Caption {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  readonly small: string;
}

/** A picture, whole and still: what is where, on the screen or in a file. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly middle: readonly [x: number, y: number];
  readonly marks: readonly Mark[];
  readonly lines: readonly Line[];
  readonly arcs: readonly Arc[];
  readonly captions: readonly Caption[];
  readonly rules?: readonly Rule[];
  readonly islands?: readonly Island[];
  /** The enlargement from which labels are drawn beside those of what is pointed at; all sizes if not given. */
  readonly labelsFrom?: number;
}
