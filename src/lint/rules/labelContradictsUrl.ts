import { parseArxivId } from '../../identity/arxiv.js';
import { parseRepository } from '../../identity/repository.js';
import type { LinkRecord, SourceDocument } from '../../sources/record.js';
import type { LintIssue } from '../issue.js';

const codeLabels = new Set(['code', 'github', 'gitlab', 'repo', 'repository', 'official code']);
const paperLabels = new Set(['paper', 'arxiv', 'preprint', 'abs', 'abstract', 'arxiv paper']);

/** A link named "code" leads to arXiv, or one named "paper" to a repository (but a PDF may well lie in one). */
export function labelContradictsUrl({ records }: SourceDocument): LintIssue[] {
  return records.flatMap(({ line, links }) => {
    const fitting = new Set(links.filter((link) => contradiction(link) === null).map(({ url }) => url));
    return links.flatMap((link) => {
      const found = contradiction(link);
      if (!found) return [];
      const { expected, got, label } = found;
      const isLinkedAlready = fitting.has(link.url);
      const raw = `[${link.label}](${link.url})`;
      const message =
        `Expected [${link.label}] to lead to ${expected}, got ${got}: ${link.url}. ` +
        (isLinkedAlready
          ? 'The entry has that link already under another label: give the right address.'
          : 'Give the right address, or the label that fits.');
      const proposal = isLinkedAlready ? {} : { proposal: `[${label}](${link.url})` };
      return [{ line, code: 'label-contradicts-url', message, raw, ...proposal }];
    });
  });
}

function contradiction({ label, url }: LinkRecord): { expected: string; got: string; label: string } | null {
  const name = label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (codeLabels.has(name) && parseArxivId(url) !== null)
    return { expected: 'code', got: 'a paper on arXiv', label: 'paper' };
  if (paperLabels.has(name) && parseRepository(url) !== null && !/\.pdf\b/i.test(url))
    return { expected: 'a paper', got: 'a repository', label: 'code' };
  return null;
}
