import type { ImportReport } from './importSource.js';
import type { Change } from './tally.js';

const columns = ['created', 'updated', 'unchanged', 'removed'] as const;
const kinds = ['papers', 'authors', 'categories', 'repositories', 'venues'] as const;

/** The report as text for a terminal, ending in a line break; as JSON it is the object itself. */
export function renderReport(report: ImportReport): string {
  const { list, issues, complete } = report;
  const changes = kinds.map((kind): [string, Change] => [kind, report[kind]]);
  const changed = changes.some(([, { created, updated, removed }]) => created + updated + removed > 0);
  const lines = [
    plain(list.title),
    ' '.repeat(14) + columns.map((column) => column.padStart(11)).join(''),
    ...changes.map(
      ([kind, change]) =>
        `  ${kind.padEnd(12)}${columns.map((column) => String(change[column]).padStart(11)).join('')}`,
    ),
    ...(changed ? [] : ['  Nothing changed.']),
    ...(complete ? [] : ['  Not every entry could be read: see the issues.']),
  ];
  if (issues.length > 0) {
    const codes = Math.max(...issues.map(({ code }) => code.length));
    const numbers = String(Math.max(...issues.map(({ line }) => line))).length;
    lines.push(`  ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}`);
    for (const { line, code, message } of issues)
      lines.push(`    line ${String(line).padStart(numbers)}  ${code.padEnd(codes)}  ${plain(message)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** One line without control characters: a list must not steer the terminal. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
