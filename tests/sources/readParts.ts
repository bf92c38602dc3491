import type { PaperRecord, SourceIssue } from '../../src/sources/record.js';
import { openSource, readText, type OpenOptions } from '../../src/sources/open.js';
import type { Source } from '../../src/sources/source.js';

export interface WholeSource {
  source: Source;
  papers: PaperRecord[];
  issues: SourceIssue[];
}

/** A fixture, read to its end. */
export async function readFixture(name: string, options?: OpenOptions): Promise<WholeSource> {
  return readWhole(await openSource(fixture(name), options));
}

export async function readWholeText(text: string, name: string, options?: OpenOptions): Promise<WholeSource> {
  return readWhole(await readText(text, name, options));
}

export function fixture(name: string): string {
  return new URL(`fixtures/${name}`, import.meta.url).pathname;
}

export async function readWhole(source: Source): Promise<WholeSource> {
  const papers: PaperRecord[] = [];
  const issues: SourceIssue[] = [];
  for await (const part of source.parts) {
    if ('paper' in part) papers.push(part.paper);
    else if ('issue' in part) issues.push(part.issue);
  }
  return { source, papers, issues };
}

/** What a fixture is compared by: papers without what is the same for each, issues by line and message. */
export function essence({ source, papers, issues }: WholeSource): unknown {
  return {
    format: source.format,
    papers: papers.map((paper) => ({
      ...paper,
      raw: undefined,
      section: undefined,
      byline: paper.byline.map(({ name, rawName, kind, ...more }) => {
        const said = [
          name,
          ...(rawName === name ? [] : [`written ${rawName}`]),
          ...(kind === 'TEAM' ? ['team'] : []),
        ];
        return Object.keys(more).length > 0 ? { name: said.join(' | '), ...more } : said.join(' | ');
      }),
      links: paper.links.map(({ label, kind, url }) => `${label} ${kind} ${url}`),
    })),
    issues: issues.map(({ line, code, message }) => `${line} ${code}: ${message}`),
  };
}
