import { bold, heading } from './inline.js';

/** The deepest heading that Markdown has; a line in bold over a list stands for one more. */
const deepest = 6;

/** Writes the headings of a list: before each entry those that lead to its section and do not stand already. */
export class Outline {
  private readonly positions: Map<string, number>;
  /** Position of the first section that was not written yet. */
  private next = 0;
  private open: readonly string[] = [];

  /** @param sections in the order of the list, parents before children */
  constructor(private readonly sections: readonly (readonly string[])[]) {
    this.positions = new Map(sections.map((path, index) => [JSON.stringify(path), index]));
  }

  /** The headings before an entry of the section, those of empty sections between included; "" when it is open. */
  enter(section: readonly string[]): string {
    const position = this.positions.get(JSON.stringify(section)) ?? -1;
    return this.upTo(position + 1) + this.headingsTo(section);
  }

  /** The headings of the empty sections at the end. */
  close(): string {
    return this.upTo(this.sections.length);
  }

  private upTo(end: number): string {
    let text = '';
    for (; this.next < end; this.next += 1) text += this.headingsTo(this.sections[this.next]!);
    return text;
  }

  private headingsTo(path: readonly string[]): string {
    const { open } = this;
    let shared = 0;
    while (shared < path.length && path[shared] === open[shared]) shared += 1;
    // Back from a deeper heading to one above it, that one stands again: else the deeper one would hold what follows.
    const first = shared === path.length && open.length > shared ? Math.max(0, shared - 1) : shared;
    this.open = path;
    return path
      .slice(first)
      .reduce((text, name, index) => `${text}\n${headingOf(name, first + index + 2)}\n`, '');
  }
}

function headingOf(name: string, depth: number): string {
  return depth > deepest ? bold(name) : heading(name, depth as 2 | 3 | 4 | 5 | 6);
}
