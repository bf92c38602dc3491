import type { Loss } from './exportedList.js';

/** How many entries are named for each set of fields; the rest is counted. */
const mostNamed = 3;

/** What an export loses, gathered into a few lines for people. */
export class Losses {
  private readonly groups = new Map<string, { count: number; named: string[] }>();

  add({ line, title, fields }: Loss): void {
    for (const field of fields) {
      const group = this.groups.get(field) ?? { count: 0, named: [] };
      group.count += 1;
      if (group.named.length < mostNamed) group.named.push(`line ${line} "${title.slice(0, 60)}"`);
      this.groups.set(field, group);
    }
  }

  /** One line for each field, or for entries that are lost whole. */
  lines(): string[] {
    return [...this.groups].map(([field, { count, named }]) => {
      const rest = count > named.length ? `, and ${count - named.length} more` : '';
      const what =
        field === 'entry' ? 'no reader would take this for one entry' : `${field} cannot be said as it is`;
      return `${count} ${count === 1 ? 'entry' : 'entries'}: ${what}: ${named.join(', ')}${rest}`;
    });
  }
}
